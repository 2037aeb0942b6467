// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillprogramme.h"

#include "services/actionclosing.h"
#include "services/planfacts.h"

#include <QSet>

#include <algorithm>

namespace relais {

namespace {

class Programme {
public:
    Programme(const Plan &plan, const QList<ExercisedRun> &runs)
        : m_plan(plan)
        , m_runs(runs)
    { }

    void add(const QList<Scenario> &scenarios)
    {
        addActivities();
        addFallbacks();
        addDeputies();
        for (const Scenario &scenario : scenarios) {
            addRow(ProgrammeKind::Scenario, scenario.key, scenario.title.in(m_plan.organisation().language),
                   lastRun([&](const ExercisedRun &run) { return run.scenario == scenario.key; }));
        }
    }

    QList<ProgrammeRow> rows()
    {
        // What was never exercised has no day, which comes before every day.
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const ProgrammeRow &a, const ProgrammeRow &b) {
            return a.kind != b.kind ? a.kind < b.kind : a.last < b.last;
        });
        return m_rows;
    }

private:
    template <class Fits> [[nodiscard]] QDate lastRun(Fits fits) const
    {
        QDate last;
        for (const ExercisedRun &run : m_runs) {
            if (fits(run))
                last = std::max(last, run.day);
        }
        return last;
    }

    void addRow(ProgrammeKind kind, const QString &key, const QString &name, QDate last)
    {
        m_rows.append({kind, key, name, last});
    }

    void addActivities()
    {
        QList<Activity> activities = inOrder(m_plan.table<Activity>());
        std::stable_sort(activities.begin(), activities.end(),
                         [](const Activity &a, const Activity &b) { return a.priority && !b.priority; });
        for (const Activity &activity : std::as_const(activities)) {
            QDate last = lastRun([&](const ExercisedRun &run) { return run.activities.contains(activity.id); });
            const QList<Id<Fallback>> fallbacks = fallbacksServing(m_plan, activity.id);
            for (const Proof &proof : m_plan.table<Proof>()) {
                const bool here =
                    proof.activity == activity.id || (proof.activity.isNull() && fallbacks.contains(proof.fallback));
                if (here && proof.level >= ProofLevel::Tried)
                    last = std::max(last, proof.date);
            }
            addRow(ProgrammeKind::Activity, activity.id.value.toString(QUuid::WithoutBraces), activity.name, last);
        }
    }

    void addFallbacks()
    {
        for (const Fallback &fallback : inOrder(m_plan.table<Fallback>())) {
            QDate last;
            for (const Proof &proof : m_plan.table<Proof>()) {
                if (proof.fallback == fallback.id && proof.level >= ProofLevel::Discussed)
                    last = std::max(last, proof.date);
            }
            addRow(ProgrammeKind::Fallback, fallback.id.value.toString(QUuid::WithoutBraces), fallback.name, last);
        }
    }

    // Whoever stands in for somebody: of a role, of a tool, or for a person.
    void addDeputies()
    {
        QSet<QUuid> deputies;
        for (const RoleHolder &holder : m_plan.table<RoleHolder>()) {
            if (holder.rank > 0)
                deputies.insert(holder.person.value);
        }
        for (const Tool &tool : m_plan.table<Tool>())
            deputies.insert(tool.deputy.value);
        for (const Person &person : m_plan.table<Person>())
            deputies.insert(person.deputy.value);
        for (const Person &person : inOrder(m_plan.table<Person>())) {
            if (!deputies.contains(person.id.value) || person.leftOn.isValid())
                continue;
            addRow(ProgrammeKind::Deputy, person.id.value.toString(QUuid::WithoutBraces), person.name,
                   lastRun([&](const ExercisedRun &run) { return run.people.contains(person.id); }));
        }
    }

    const Plan &m_plan;
    const QList<ExercisedRun> &m_runs;
    QList<ProgrammeRow> m_rows;
};

QList<ProgrammeDate> datesOf(const Plan &plan, QDate last, QDate today, int months)
{
    QList<ProgrammeDate> dates;
    for (const PlannedDrill &drill : plan.table<PlannedDrill>()) {
        if (drill.run.isEmpty() && drill.date.isValid() && drill.date >= today)
            dates.append({drill.date, drill.at, drill.id, drill.scenario});
    }
    std::stable_sort(dates.begin(), dates.end(),
                     [](const ProgrammeDate &a, const ProgrammeDate &b) { return a.day < b.day; });
    while (dates.size() < datesAhead) {
        const QDate from = dates.isEmpty() ? last : dates.constLast().day;
        // What is overdue is proposed within a fortnight.
        const QDate day = from.isValid() ? proposedRetest(from, months) : QDate();
        constexpr int soon = 14; // days
        dates.append({day.isValid() && day > today ? day : proposedRetest(today.addDays(soon), 0), {}, {}, {}});
    }
    return dates.mid(0, datesAhead);
}

} // namespace

std::optional<ExercisedRun> exercisedIn(const RunProgress &progress, const DrillMeasures &measures)
{
    if (progress.run.practice || progress.startedUtcMilliseconds <= 0)
        return {};
    const QTimeZone zone(progress.run.zone.toUtf8());
    ExercisedRun run;
    run.scenario = progress.run.scenario;
    run.day = QDateTime::fromMSecsSinceEpoch(progress.startedUtcMilliseconds, zone.isValid() ? zone : QTimeZone::utc())
                  .date();
    for (const ActivityLane &lane : measures.lanes) {
        if (lane.stopped)
            run.activities.append(lane.activity);
    }
    for (const RunParticipant &participant : progress.participants) {
        const Id<Person> there = participant.absent ? participant.deputy : participant.person;
        if (!there.isNull())
            run.people.append(there);
    }
    return run;
}

QList<ProgrammeRow> DrillProgramme::of(ProgrammeKind kind) const
{
    QList<ProgrammeRow> found;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(found),
                 [kind](const ProgrammeRow &row) { return row.kind == kind; });
    return found;
}

QList<ProgrammeRow> DrillProgramme::never(ProgrammeKind kind) const
{
    QList<ProgrammeRow> found = of(kind);
    found.removeIf([](const ProgrammeRow &row) { return row.last.isValid(); });
    return found;
}

DrillProgramme drillProgramme(const Plan &plan, const QList<ExercisedRun> &runs, const QList<Scenario> &scenarios,
                              QDate today, int months)
{
    Programme rows(plan, runs);
    rows.add(scenarios);
    DrillProgramme programme;
    programme.rows = rows.rows();
    for (const ExercisedRun &run : runs) {
        if (!run.scenario.isEmpty())
            programme.last = std::max(programme.last, run.day);
    }
    programme.next = datesOf(plan, programme.last, today, std::max(1, months));
    return programme;
}

Calendar programmeCalendar(const DrillProgramme &programme, const ProgrammeWords &words, Minutes length,
                           const QTimeZone &zone)
{
    Calendar calendar;
    calendar.name = words.name;
    for (const ProgrammeDate &date : programme.next) {
        CalendarEvent event;
        const QString key =
            date.planned.isNull() ? date.day.toString(Qt::ISODate) : date.planned.value.toString(QUuid::WithoutBraces);
        event.uid = QStringLiteral("drill-%1@relais").arg(key);
        event.wholeDay = !date.at.has_value();
        event.start = QDateTime(date.day, QTime(0, 0), zone).addSecs(date.at.value_or(Minutes(0)).count() * 60);
        event.end = event.start.addSecs(length.count() * 60);
        event.title = words.title;
        event.description = words.description;
        calendar.events.append(event);
    }
    return calendar;
}

} // namespace relais
