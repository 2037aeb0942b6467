// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidentsession.h"

#include "services/beginrun.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 tickEvery = 1000; // milliseconds

// Until all that had stopped worked again; it may have been ended, or told, later.
qint64 lastedIn(const RunProgress &progress)
{
    qint64 lasted = 0;
    for (const RunOutage &outage : progress.outages)
        lasted = std::max(lasted, outage.until.value_or(progress.elapsed));
    for (const RunNote &note : progress.notes) {
        if (lasted == 0 && note.mark == MarkKind::BackToNormal && !note.takenBack)
            return note.elapsed;
    }
    return lasted > 0 ? lasted : progress.elapsed;
}

} // namespace

IncidentSession::IncidentSession(const WindowServices &services, PlanSession &session, QObject *parent)
    : RunSession(services, session, parent)
{
    connect(&m_session, &PlanSession::opened, this, [this] {
        close();
        refreshRuns();
    });
    connect(&m_session, &PlanSession::closed, this, [this] {
        close();
        refreshRuns();
    });
}

QList<IncidentSession::Summary> IncidentSession::underWay() const
{
    QList<Summary> open;
    std::copy_if(m_incidents.begin(), m_incidents.end(), std::back_inserter(open), [this](const Summary &summary) {
        return summary.phase < RunPhase::Ended && (summary.waiting || !m_session.isReadOnly());
    });
    return open;
}

void IncidentSession::refreshRuns()
{
    const bool asked = m_session.runOnFile(
        this, [](PlanRepository &file) { return readAll(file.runs()); },
        [this](const Result<QList<Summary>> &answer) {
            m_incidents = answer ? *answer : QList<Summary>();
            Q_EMIT incidentsChanged();
        });
    if (!asked) {
        m_incidents.clear();
        Q_EMIT incidentsChanged();
    }
}

Result<QList<IncidentSession::Summary>> IncidentSession::readAll(RunRepository &runs)
{
    const auto all = foldedRuns(runs);
    if (!all)
        return all.error();
    QList<Summary> summaries;
    for (const auto &[record, progress] : *all) {
        if (record.run.isIncident())
            summaries.append({record.run, progress.phase, progress.since, lastedIn(progress), record.waiting});
    }
    return summaries;
}

void IncidentSession::keep(const PreparedRun &told)
{
    m_session.runOnFile(
        this,
        [&codec = m_services.codec, told, plan = m_session.plan()](PlanRepository &file) {
            return beginRun(file.runs(), codec, told.run, told.events, plan);
        },
        [this](const Result<ReadRun> &answer) {
            if (answer)
                Q_EMIT kept(answer->record.run.id);
            else
                Q_EMIT openFailed(answer.error());
            refreshRuns();
        });
}

RunConduct &IncidentSession::newConduct()
{
    return m_conduct.emplace(m_services.clock, m_services.ids);
}

std::optional<qint64> IncidentSession::untilNextTick() const
{
    return tickEvery;
}

} // namespace relais
