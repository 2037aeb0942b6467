// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidentfallen.h"

#include "services/newsrhythm.h"
#include "viewmodels/drillwords.h"
#include "wording/errortext.h"
#include "wording/formats.h"
#include "wording/incidenttext.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 fallenMinute = 60'000; // milliseconds

constexpr RowColumn<IncidentFallenRow> fallenTable[] = {
    {"key", [](const IncidentFallenRow &row) { return QVariant(row.key); }},
    {"name", [](const IncidentFallenRow &row) { return QVariant(row.name); }},
    {"note", [](const IncidentFallenRow &row) { return QVariant(row.note); }},
    {"down", [](const IncidentFallenRow &row) { return QVariant(row.down); }},
};

} // namespace

IncidentFallen::IncidentFallen(const WindowServices &services, PlanSession &session, IncidentSession &incident,
                               QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_incident(incident)
    , m_rows(fallenTable, this)
{ }

QDateTime IncidentFallen::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_services.clock.now().utcMilliseconds);
}

QString IncidentFallen::start() const
{
    if (!m_incident.isOpen())
        return {};
    const qint64 since = m_incident.progress().since;
    const QString day = Formats::day(since) == Formats::today(m_services.clock)
        ? QString()
        : Formats::day(since).toString(QStringLiteral("dd/MM "));
    return day + Formats::time(since);
}

void IncidentFallen::look()
{
    QList<IncidentFallenRow> rows;
    if (m_incident.isOpen()) {
        const RunProgress &progress = m_incident.progress();
        const IncidentState now{.elapsed = m_incident.elapsed()};
        const IncidentText text(progress, now, m_session.plan());
        for (const RunOutage &outage : progress.outages) {
            IncidentFallenRow row{.key = outage.subject.value.toString(QUuid::WithoutBraces), .down = !outage.until};
            row.name = m_incident.frozenPlan().nameOf(outage.subject.value);
            //: Beside a tool that is down: %1 is a time of day
            row.note = row.down ? tr("since %1").arg(text.moment(outage.from))
                                //: Beside a tool that was down: %1 and %2 are times of day
                                : tr("from %1 to %2").arg(text.moment(outage.from), text.moment(*outage.until));
            rows.append(row);
        }
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

void IncidentFallen::restore(const QString &key)
{
    if (m_incident.isOpen())
        report(m_incident.take(m_incident.conduct().restore(RowId{QUuid::fromString(key)})));
}

bool IncidentFallen::isTime(const QString &typed) const
{
    return lastTimeSaid(typed, now()).has_value();
}

void IncidentFallen::restate(const QString &typed)
{
    const auto said = lastTimeSaid(typed, now());
    if (m_incident.isOpen() && said && typed.simplified() != start())
        report(m_incident.take(m_incident.conduct().restate(said->toMSecsSinceEpoch())));
}

void IncidentFallen::join(const IncidentChoice &choice, qint64 since)
{
    if (!m_incident.isOpen() || !m_services.contents)
        return;
    IncidentConduct &conduct = m_incident.conduct();
    if (since < m_incident.progress().since - fallenMinute)
        report(m_incident.take(conduct.restate(since)));
    const Minutes sinceStart(std::max<qint64>(0, since - m_incident.progress().since) / fallenMinute);
    for (const NodeId &subject : choice.subjects) {
        const QList<RunOutage> &outages = m_incident.progress().outages;
        const bool down = std::any_of(outages.begin(), outages.end(), [&](const RunOutage &outage) {
            return outage.subject.value == subject.value && !outage.until;
        });
        if (!down)
            report(m_incident.take(conduct.stop(RowId{subject.value}, sinceStart)));
    }
    if (choice.subjects.isEmpty() && !choice.words.isEmpty())
        report(m_incident.take(
            conduct.note(EntryType::Fact, DrillWords::kept(choice.words, m_session.plan()), {}, m_incident.elapsed())));
    const RunProgress &progress = m_incident.progress();
    const auto steps = stepsOfChoice(m_session.plan(), *m_services.contents, choice, progress,
                                     localTime(progress, m_incident.elapsed()));
    if (!steps.isEmpty())
        report(m_incident.take(conduct.addSteps(steps)));
}

void IncidentFallen::report(const Status &status)
{
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
}

} // namespace relais
