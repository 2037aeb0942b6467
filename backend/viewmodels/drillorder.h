// SPDX-License-Identifier: GPL-3.0-or-later
// DrillOrder: the full running order of a drill, for the facilitator alone: what was played, what comes, and what can
// be done with each event; what one asks for is answered in place. GUI thread.
#pragma once

#include "viewmodels/drilljump.h"

namespace relais {

// Roles as named.
struct DrillOrderRow {
    QString key;
    QString minute;
    QString title;
    QString recipient;
    QString stateText;
    bool open = false; // still to be played
    bool due = false;

    bool operator==(const DrillOrderRow &) const = default;
};

class DrillOrder final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(relais::DrillOrder::Asked asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QString askedKey READ askedKey NOTIFY changed FINAL) // of the event that Skip and Postpone are about
    Q_PROPERTY(QString suggested READ suggested NOTIFY changed FINAL) // a minute to plan at
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // why not; empty: nothing stands in the way
    Q_PROPERTY(QStringList recipients READ recipients NOTIFY changed FINAL) // for whom an event can be
    Q_PROPERTY(relais::DrillJump *jump READ jump CONSTANT FINAL)

public:
    enum class Asked { Nothing, Skip, Postpone, Event, Jump };
    Q_ENUM(Asked)

    DrillOrder(PlanSession &session, DrillSession &drill, QObject *parent);

    QAbstractItemModel *rows() { return &m_rows; }
    bool isShown() const { return m_shown; }
    void setShown(bool shown);
    Asked asked() const { return m_asked; }
    QString askedKey() const { return m_key; }
    QString suggested() const;
    QString problem() const { return m_problem; }
    static QStringList recipients();
    DrillJump *jump() { return &m_jump; }

    // Each only while play runs.
    Q_INVOKABLE void play(const QString &key);
    Q_INVOKABLE void ask(relais::DrillOrder::Asked what, const QString &key = {});
    Q_INVOKABLE void giveUp();
    // Of the event that was asked about.
    Q_INVOKABLE void skip(const QString &reason);
    Q_INVOKABLE void postpone(const QString &minute, const QString &reason);
    // An event that nobody had planned. recipient: a row of recipients; minute: empty: now.
    Q_INVOKABLE void add(const QString &title, const QString &situation, int recipient, const QString &minute);
    Q_INVOKABLE void goOn(); // the jump, with its list
    void refresh();

Q_SIGNALS:
    void changed();
    void refused(const QString &sentence);

private:
    [[nodiscard]] bool runs() const;
    [[nodiscard]] DrillOrderRow rowOf(const RunInject &inject) const;
    [[nodiscard]] QString stateOf(const RunInject &inject) const;
    void finish(const Status &status);
    void say(const QString &problem);

    PlanSession &m_session;
    DrillSession &m_drill;
    DrillJump m_jump;
    RowListModel<DrillOrderRow> m_rows;
    Asked m_asked = Asked::Nothing;
    QString m_key;
    QString m_problem;
    bool m_shown = false;
};

} // namespace relais
