// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidenttold.h"

#include "services/drillbuilder.h"
#include "services/incidentconduct.h"
#include "services/incidentstate.h"
#include "services/newsrhythm.h"
#include "services/scenefacts.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 toldMinute = 60'000; // milliseconds

// It stands still: all is told at one moment.
class TellingClock final : public Clock {
public:
    explicit TellingClock(const Instant &instant)
        : m_instant(instant)
    { }

    [[nodiscard]] Instant now() const override { return m_instant; }

private:
    Instant m_instant;
};

class TaleWriter {
public:
    TaleWriter(const Plan &plan, const PlanContents &contents, const IncidentTale &tale, const Instant &now,
               IdSource &ids)
        : m_plan(plan)
        , m_contents(contents)
        , m_tale(tale)
        , m_clock(now)
        , m_conduct(m_clock, ids)
        , m_prepared(prepareIncident(plan, contents, tale.choice, tale.since, now, ids))
    { }

    Result<PreparedRun> tell()
    {
        keep(m_conduct.open({.run = m_prepared.run, .events = m_prepared.events, .heartbeat = {}, .head = {}}));
        keep(m_conduct.start());
        for (const QString &line : m_tale.done)
            keep(m_conduct.note(EntryType::Fact, withPlaceholders(line, m_plan), {}, momentOf(line)));
        for (const QString &line : m_tale.lessons)
            addLesson(line);
        addFallback();
        if (m_tale.toldAt)
            keep(m_conduct.mark(MarkKind::MessageSent, {}, {},
                                Speech(m_contents.phrases(), m_prepared.run.language)(Phrase::AudienceCustomers),
                                sinceStart(*m_tale.toldAt)));
        addReturn();
        keep(m_conduct.end());
        return m_status ? Result(m_prepared) : Result<PreparedRun>(m_status.error());
    }

private:
    [[nodiscard]] qint64 sinceStart(qint64 utcMilliseconds) const { return utcMilliseconds - m_tale.since; }

    void keep(const Result<RunEvent> &event)
    {
        keep(event ? Result(QList<RunEvent>{*event}) : Result<QList<RunEvent>>(event.error()));
    }
    void keep(const Result<QList<RunEvent>> &events)
    {
        if (!m_status)
            return;
        if (events)
            m_prepared.events += *events;
        else
            m_status = events.error();
    }

    [[nodiscard]] QList<IncidentActivity> activitiesAt(qint64 elapsed) const
    {
        return incidentState(m_conduct.progress(), m_plan, elapsed, m_contents.phrases()).activities;
    }

    // The time that the line begins with, "12h40 …"; none, or one outside of the outage: its start.
    [[nodiscard]] qint64 momentOf(const QString &line) const
    {
        const QDateTime start = localTime(m_conduct.progress(), 0);
        const auto said = nextTimeSaid(line.section(QLatin1Char(' '), 0, 0), start.addSecs(-1));
        const qint64 moment = said ? sinceStart(said->toMSecsSinceEpoch()) : 0;
        return moment > 0 && moment <= sinceStart(m_tale.until) ? moment : 0;
    }

    void addLesson(const QString &line)
    {
        keep(m_conduct.note(EntryType::SituationReport, withPlaceholders(line, m_plan), {}, sinceStart(m_tale.until)));
        if (m_status)
            keep(m_conduct.star(m_conduct.progress().sequence, true));
    }

    // For each activity that had stopped by then and that it can carry.
    void addFallback()
    {
        if (m_tale.fallback.isNull() || !m_tale.fallbackAt)
            return;
        const qint64 at = sinceStart(*m_tale.fallbackAt);
        for (const IncidentActivity &activity : activitiesAt(at)) {
            if (activity.standing == IncidentStanding::Stopped && activity.fitting.contains(m_tale.fallback))
                keep(m_conduct.mark(MarkKind::FallbackStarted, rowOf(activity.activity), m_tale.fallback, {}, at));
        }
    }

    void addReturn()
    {
        const qint64 at = sinceStart(m_tale.until);
        const QList<RunOutage> outages = m_conduct.progress().outages;
        const QList<IncidentActivity> activities = activitiesAt(at);
        for (const RunOutage &outage : outages)
            keep(m_conduct.restore(outage.subject, Minutes(at / toldMinute)));
        for (const IncidentActivity &activity : activities) {
            if (activity.standing != IncidentStanding::Untouched && !activity.restored)
                keep(m_conduct.mark(MarkKind::ServiceRestored, rowOf(activity.activity), {}, {}, at));
        }
        keep(m_conduct.mark(MarkKind::BackToNormal, {}, {}, {}, at));
    }

    const Plan &m_plan;
    const PlanContents &m_contents;
    const IncidentTale &m_tale;
    TellingClock m_clock;
    IncidentConduct m_conduct;
    PreparedRun m_prepared;
    Status m_status;
};

} // namespace

Result<PreparedRun> toldIncident(const Plan &plan, const PlanContents &contents, const IncidentTale &tale,
                                 const Instant &now, IdSource &ids)
{
    const auto wrong = [](const char *pointer) {
        return Error{ErrorCode::InvalidValue, QStringLiteral("a moment outside of the outage that is told"),
                     atPointer(QString::fromLatin1(pointer))};
    };
    const auto outside = [&](const std::optional<qint64> &moment) {
        return moment && (*moment < tale.since || *moment > tale.until);
    };
    if (tale.choice.subjects.isEmpty() && tale.choice.card.isEmpty() && tale.choice.words.isEmpty())
        return wrong("choice");
    if (tale.until <= tale.since || tale.until > now.utcMilliseconds)
        return wrong("until");
    if (outside(tale.fallbackAt))
        return wrong("fallback");
    if (outside(tale.toldAt))
        return wrong("told");
    return TaleWriter(plan, contents, tale, now, ids).tell();
}

} // namespace relais
