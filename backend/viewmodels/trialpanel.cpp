// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/trialpanel.h"

#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr int mostTrialMinutes = 7 * 24 * 60;

constexpr RowColumn<TrialRow> trialColumns[] = {
    {"key", [](const TrialRow &row) { return QVariant(row.key); }},
    {"name", [](const TrialRow &row) { return QVariant(row.name); }},
    {"why", [](const TrialRow &row) { return QVariant(row.why); }},
    {"howTo", [](const TrialRow &row) { return QVariant(row.howTo); }},
};

} // namespace

TrialPanel::TrialPanel(PlanSession &session, const Clock &clock, IdSource &ids, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_ids(ids)
    , m_proposals(trialColumns, this)
{
    connect(&session, &PlanSession::opened, this, &TrialPanel::refresh);
    connect(&session, &PlanSession::closed, this, &TrialPanel::refresh);
    connect(&session, &PlanSession::planChanged, this, &TrialPanel::refresh);
    refresh();
}

TrialRow TrialPanel::rowOf(const TrialProposal &proposal) const
{
    QStringList why;
    //: A trial: %1 is the activity that the fallback serves
    why << tr("For “%1”").arg(proposal.activity);
    if (proposal.limit)
        //: A trial: %1 is a duration, "30 min"
        why << tr("to be ready in %1").arg(Formats::duration(*proposal.limit));
    why << (proposal.discussed ? tr("discussed, never tried") : tr("never tried"));
    QStringList lines;
    if (!proposal.material.isEmpty())
        //: A trial: %1 is what is needed
        lines << tr("At hand: %1").arg(proposal.material);
    for (qsizetype i = 0; i < proposal.steps.size(); ++i)
        lines << QStringLiteral("%1. %2").arg(QString::number(i + 1), proposal.steps[i]);
    return {proposal.fallback.value.toString(QUuid::WithoutBraces), proposal.name, why.join(QStringLiteral(", ")),
            lines.join(QLatin1Char('\n'))};
}

void TrialPanel::refresh()
{
    QList<TrialRow> rows;
    for (const TrialProposal &proposal : trialProposals(m_session.plan()))
        rows.append(rowOf(proposal));
    m_proposals.setRows(rows);
    Q_EMIT changed();
}

QString TrialPanel::limit() const
{
    const auto limit = trialLimit(m_session.plan(), m_fallback);
    //: A trial of a fallback: %1 is a duration
    return limit ? tr("It has to be ready in %1. Slower than that it stays to be tried.").arg(Formats::duration(*limit))
                 : QString();
}

QString TrialPanel::today() const
{
    const QDate today = Formats::today(m_clock);
    return Formats::date(today, today);
}

void TrialPanel::begin(const QString &fallback)
{
    const Id<Fallback> wanted{QUuid(fallback)};
    if (!isEditable() || !m_session.plan().find(wanted))
        return;
    m_fallback = wanted;
    Q_EMIT begun();
}

// A day without a year is meant as the last such day.
QDate TrialPanel::pastDay(const QString &text) const
{
    const QDate today = Formats::today(m_clock);
    if (text.simplified() == this->today())
        return today;
    const auto typed = Formats::parseDate(text, today);
    if (!typed)
        return {};
    const bool withYear = text.contains(QString::number(typed->year()));
    const QDate day = *typed > today && !withYear ? typed->addYears(-1) : *typed;
    return day <= today ? day : QDate();
}

QString TrialPanel::sentenceOf(const Trial &trial) const
{
    const auto limit = trialLimit(m_session.plan(), trial.fallback);
    if (!trial.worked)
        //: %1 is a fallback
        return tr("Noted: “%1” did not work. An action says to mend it.").arg(name());
    const QString minutes = Formats::duration(trial.minutes);
    if (limit && trial.minutes > *limit)
        //: %1 is a fallback, %2 how long it took, %3 how long it may take
        return tr("Tried, too slow: “%1” in %2 for %3 aimed at").arg(name(), minutes, Formats::duration(*limit));
    //: %1 is a fallback, %2 how long it took
    return tr("Tried for real: “%1” in %2").arg(name(), minutes);
}

TrialPanel::Problem TrialPanel::note(const QString &date, const QString &minutes, const QString &who, bool worked,
                                     const QString &remark)
{
    bool isNumber = false;
    const int count = minutes.trimmed().toInt(&isNumber);
    Trial trial{.fallback = m_fallback, .date = pastDay(date), .minutes = Minutes(count), .who = who, .worked = worked};
    if (!trial.date.isValid())
        return Problem::WrongDate;
    if (!isNumber || count < 1 || count > mostTrialMinutes)
        return Problem::WrongMinutes;
    const QString words = remark.simplified();
    if (!worked) {
        //: A lesson: %1 is a fallback
        trial.lesson = tr("The trial of “%1” did not work.").arg(name()) + (words.isEmpty() ? words : u' ' + words);
        //: The title of an action: %1 is a fallback
        trial.task = tr("Mend “%1” and try it again").arg(name());
    } else if (!words.isEmpty()) {
        //: A lesson: %1 is a fallback, %2 what somebody remarked
        trial.lesson = tr("Trial of “%1”: %2").arg(name(), words);
    }
    const Status status = m_session.commit(withTrial(m_session.plan(), trial, m_ids), OperationKind::Edit);
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else
        Q_EMIT said(sentenceOf(trial), true);
    return Problem::None;
}

} // namespace relais
