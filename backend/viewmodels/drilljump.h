// SPDX-License-Identifier: GPL-3.0-or-later
// DrillJump: « Avancer à … »: the minute of play to go on to, and what becomes of each event that is jumped over. GUI
// thread.
#pragma once

#include "viewmodels/drillsession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles as named.
struct DrillJumpRow {
    QString key;
    QString minute; // it is planned at
    QString title;
    int choice = 0; // a DrillJump::Choice
    QString at; // as typed: the minute it is planned at again
    QString reason; // as typed
    QString problem; // why it cannot be so; empty: it can

    bool operator==(const DrillJumpRow &) const = default;
};

class DrillJump final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool aimed READ isAimed NOTIFY changed FINAL) // there is a minute to go on to
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) // what is jumped over
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class Choice { PlayLate, Skip, Postpone };
    Q_ENUM(Choice)

    DrillJump(PlanSession &session, DrillSession &drill, QObject *parent);

    QAbstractItemModel *rows() { return &m_rows; }
    bool isAimed() const { return m_to.has_value(); }
    QString summary() const;
    QString problem() const { return m_problem; }

    // A minute of play as typed: "25", "1 h". Forward only.
    Q_INVOKABLE void aim(const QString &text);
    Q_INVOKABLE void choose(const QString &key, int choice);
    Q_INVOKABLE void setMinute(const QString &key, const QString &text);
    Q_INVOKABLE void setReason(const QString &key, const QString &text);
    // False: something is missing, and is said where it is.
    Q_INVOKABLE bool go();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    template <class Change> void edit(const QString &key, Change change);
    bool check();
    void say(const QString &problem);

    PlanSession &m_session;
    DrillSession &m_drill;
    std::optional<Minutes> m_to; // of play
    QString m_problem;
    RowListModel<DrillJumpRow> m_rows;
};

} // namespace relais
