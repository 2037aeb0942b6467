// SPDX-License-Identifier: GPL-3.0-or-later
// TrialPanel: « Noter un essai » of any fallback, without a drill, and the short trials that are worth doing next. One
// operation each, which can be undone. GUI thread.
#pragma once

#include "services/trial.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key (of the fallback), name, why (the activity, how quick it must be, what is proved so far), howTo (with line
// feeds).
struct TrialRow {
    QString key;
    QString name;
    QString why;
    QString howTo;

    bool operator==(const TrialRow &) const = default;
};

class TrialPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page that shows it")
    Q_PROPERTY(QAbstractItemModel *proposals READ proposals CONSTANT FINAL)
    Q_PROPERTY(int proposalCount READ proposalCount NOTIFY changed FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY begun FINAL) // of the fallback that is noted
    Q_PROPERTY(QString limit READ limit NOTIFY begun FINAL) // how quick it must be, in words; empty: nobody says
    Q_PROPERTY(QString today READ today NOTIFY begun FINAL) // as it may be typed

public:
    enum class Problem { None, WrongDate, WrongMinutes };
    Q_ENUM(Problem)

    TrialPanel(PlanSession &session, const Clock &clock, IdSource &ids, QObject *parent = nullptr);

    QAbstractItemModel *proposals() { return &m_proposals; }
    int proposalCount() const { return m_proposals.rowCount(); }
    bool isEditable() const { return !m_session.isReadOnly(); }
    QString name() const { return m_session.plan().nameOf(m_fallback.value); }
    QString limit() const;
    QString today() const;

    // Asks for a trial of this fallback, if the plan has it and can be changed.
    Q_INVOKABLE void begin(const QString &fallback);
    // date: as it is typed, today or before; minutes: 1 to 10,080. What does not work becomes an action as well.
    Q_INVOKABLE relais::TrialPanel::Problem note(const QString &date, const QString &minutes, const QString &who,
                                                 bool worked, const QString &remark);
    void refresh();

Q_SIGNALS:
    void changed();
    void begun();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    [[nodiscard]] QDate pastDay(const QString &text) const; // invalid: not a day, or one to come
    [[nodiscard]] TrialRow rowOf(const TrialProposal &proposal) const;
    [[nodiscard]] QString sentenceOf(const Trial &trial) const;

    PlanSession &m_session;
    const Clock &m_clock;
    IdSource &m_ids;
    Id<Fallback> m_fallback;
    RowListModel<TrialRow> m_proposals;
};

} // namespace relais
