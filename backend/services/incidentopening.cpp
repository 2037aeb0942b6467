// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentopening.h"

#include "domain/validation.h"
#include "services/incidentfiches.h"
#include "services/planroles.h"

#include <QTimeZone>

#include <algorithm>

namespace relais {

namespace {

const QString attackPrefix = QStringLiteral("attack/");
const QString doubtPrefix = QStringLiteral("doubt/");

QDateTime onTheWall(qint64 utcMilliseconds, const QString &zone)
{
    const QTimeZone there(zone.toUtf8());
    return QDateTime::fromMSecsSinceEpoch(utcMilliseconds, there.isValid() ? there : QTimeZone::utc());
}

QList<RunStep> newOnes(QList<RunStep> steps, const RunProgress &progress)
{
    steps.removeIf([&](const RunStep &step) {
        return std::any_of(progress.steps.begin(), progress.steps.end(), [&](const RunStep &known) {
            return known.key == step.key || (known.section == step.section && known.text == step.text);
        });
    });
    return steps;
}

Run newRun(const Plan &plan, const QString &title, qint64 since, const Instant &now, IdSource &ids)
{
    const QDateTime began = onTheWall(since, now.zone);
    Run run;
    run.id = ids.make<Run>();
    run.title = title.left(longestText);
    run.language = plan.organisation().language;
    run.createdUtcMilliseconds = now.utcMilliseconds;
    run.zone = now.zone;
    run.storyDate = began.date();
    run.storyStart = Minutes(began.time().hour() * 60 + began.time().minute());
    run.briefing = run.play = run.debrief = Minutes(0);
    run.incidentSince = since;
    return run;
}

} // namespace

IncidentChoice IncidentChoice::of(const IncidentFind &find, const QString &typed)
{
    IncidentChoice choice{{}, find.card, typed};
    if (!find.node.isNull())
        choice.subjects = {find.node};
    return choice;
}

PreparedRun prepareIncident(const Plan &plan, const PlanContents &contents, const IncidentChoice &choice, qint64 since,
                            const Instant &now, IdSource &ids)
{
    const IncidentFiches fiches(plan, contents, onTheWall(now.utcMilliseconds, now.zone));
    PreparedRun prepared;
    prepared.run = newRun(plan, fiches.titleOf(choice), std::min(since, now.utcMilliseconds), now, ids);
    const auto add = [&](RunEvent event) {
        event.id = ids.make<RunEvent>();
        event.run = prepared.run.id;
        event.sequence = prepared.events.size() + 1;
        event.utcMilliseconds = now.utcMilliseconds;
        event.zone = now.zone;
        prepared.events.append(event);
    };
    for (const Id<Person> &decider : holdersOf(plan, RoleKind::Decider).mid(0, 1)) {
        RunEvent event{.kind = RunEventKind::ParticipantPlanned};
        event.person = decider;
        event.role = DrillRole::Decider;
        add(event);
    }
    QList<NodeId> stopped;
    for (const NodeId &subject : choice.subjects) {
        if (stopped.contains(subject))
            continue;
        stopped.append(subject);
        RunEvent event{.kind = RunEventKind::SubjectStopped};
        event.subject = RowId{subject.value};
        event.story = Minutes(0);
        add(event);
    }
    for (const RunStep &step : fiches.of(choice))
        add(plannedStepEvent(step));
    return prepared;
}

QList<RunStep> stepsOfChoice(const Plan &plan, const PlanContents &contents, const IncidentChoice &choice,
                             const RunProgress &progress, const QDateTime &localNow)
{
    return newOnes(IncidentFiches(plan, contents, localNow).of(choice), progress);
}

QList<RunStep> stepsOfTriage(Triage triage, const Plan &plan, const PlanContents &contents, const RunProgress &progress,
                             const QDateTime &localNow)
{
    if (triage == Triage::NoAttack)
        return {};
    const IncidentFiches fiches(plan, contents, localNow);
    return newOnes(triage == Triage::Attack ? fiches.ofAttack() : fiches.ofDoubt(), progress);
}

RunEvent plannedStepEvent(const RunStep &step)
{
    RunEvent event{.kind = RunEventKind::StepPlanned};
    event.key = step.key;
    event.section = step.section;
    event.detail = step.of;
    event.text = step.text.left(longestText);
    event.at = step.target;
    event.person = step.person;
    return event;
}

bool isOfTriage(const RunStep &step)
{
    return step.key.startsWith(attackPrefix) || step.key.startsWith(doubtPrefix);
}

QList<RunStep> orderedSteps(const RunProgress &progress)
{
    QList<RunStep> steps = progress.steps;
    const auto place = [](const RunStep &step) {
        const int urgency = step.key.startsWith(attackPrefix) ? 0 : step.key.startsWith(doubtPrefix) ? 1 : 2;
        return std::pair(step.section, urgency);
    };
    std::stable_sort(steps.begin(), steps.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return steps;
}

QDateTime localTime(const RunProgress &progress, qint64 elapsed)
{
    return onTheWall(progress.since + elapsed, progress.run.zone);
}

} // namespace relais
