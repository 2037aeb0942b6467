// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part, and what the drill is to show.
#include "domain/figures.h"
#include "domain/validation.h"
#include "services/drilldraft.h"

#include <QSet>

#include <algorithm>

namespace relais {

namespace {

constexpr Minutes longestStart{20}; // of play, even where more is tolerated
constexpr QLatin1StringView messageKey("customers");

QString keyOf(Id<Activity> activity)
{
    return QStringLiteral("activity_") + activity.value.toString(QUuid::Id128).left(8);
}

RunObjective ofFirstMessage(const DrillFrame &frame, Language language)
{
    RunObjective objective;
    objective.key = messageKey;
    objective.text = frame.falls.promptly.in(language);
    objective.measure = ObjectiveMeasure::CustomersTold;
    objective.within = firstMessageWithin;
    return objective;
}

bool aimsAt(const DrillDraft &draft, ObjectiveMeasure measure, const QString &key)
{
    return std::any_of(draft.objectives.begin(), draft.objectives.end(), [&](const RunObjective &objective) {
        return objective.key == key || (measure == ObjectiveMeasure::CustomersTold && objective.measure == measure);
    });
}

Error outOf(const char *member, const QString &detail)
{
    return {ErrorCode::InvalidValue, detail, atPointer(QString::fromLatin1(member))};
}

} // namespace

Result<DrillDraft> withObjective(const DrillDraft &draft, const RunObjective &objective)
{
    if (objective.key.isEmpty() || objective.text.trimmed().isEmpty() || objective.text.size() > longestText)
        return outOf("text", QStringLiteral("no words, or too many"));
    const bool measured = objective.measure != ObjectiveMeasure::Judged;
    if (measured && (objective.within < Minutes(1) || objective.within > draft.minutes.play))
        return outOf("within", QStringLiteral("not within the play"));
    DrillDraft result = draft;
    const auto found = std::find_if(result.objectives.begin(), result.objectives.end(),
                                    [&](const RunObjective &one) { return one.key == objective.key; });
    if (found != result.objectives.end()) {
        *found = objective;
        return result;
    }
    if (result.objectives.size() >= mostObjectives)
        return Error{ErrorCode::Conflict, QStringLiteral("no more than %1 objectives").arg(mostObjectives), {}};
    result.objectives.append(objective);
    return result;
}

Result<DrillDraft> withoutObjective(const DrillDraft &draft, const QString &key)
{
    DrillDraft result = draft;
    const bool removed =
        result.objectives.removeIf([&key](const RunObjective &objective) { return objective.key == key; }) > 0;
    if (removed && result.objectives.size() < fewestObjectives)
        return Error{ErrorCode::Conflict, QStringLiteral("no fewer than %1 objectives").arg(fewestObjectives), {}};
    for (QStringList &served : result.serves)
        served.removeAll(key);
    return result;
}

DrillDraft withServed(const DrillDraft &draft, const QString &inject, const QStringList &objectives)
{
    QStringList served;
    for (const RunObjective &objective : draft.objectives) {
        if (objectives.contains(objective.key))
            served.append(objective.key);
    }
    DrillDraft result = draft;
    const bool known = std::any_of(draft.injects.begin(), draft.injects.end(),
                                   [&inject](const RunInject &one) { return one.key == inject; });
    if (known)
        result.serves.insert(inject, served);
    return result;
}

QList<RunObjective> proposedObjectives(const DrillDraft &draft, const Plan &plan, const DrillFrame &frame)
{
    const Language language = plan.organisation().language;
    QList<RunObjective> proposed;
    if (!aimsAt(draft, ObjectiveMeasure::CustomersTold, messageKey))
        proposed.append(ofFirstMessage(frame, language));
    for (const Id<Activity> &id : stoppedActivities(draft, plan)) {
        const Activity &activity = *plan.find(id);
        if (!activity.limit || aimsAt(draft, ObjectiveMeasure::FallbackStarted, keyOf(id)))
            continue;
        RunObjective objective;
        objective.key = keyOf(id);
        objective.within =
            std::clamp(std::min({*activity.limit, longestStart, draft.minutes.play}), Minutes(1), draft.minutes.play);
        objective.text = frame.falls.activity.in(language).arg(activity.name).arg(objective.within.count());
        proposed.append(objective);
    }
    return proposed;
}

Result<DrillDraft> withParticipants(const DrillDraft &draft, const QList<RunParticipant> &participants)
{
    QSet<Id<Person>> absent;
    QSet<Id<Person>> known;
    for (const RunParticipant &participant : participants) {
        if (participant.person.isNull() || known.contains(participant.person))
            return outOf("person", QStringLiteral("nobody, or twice the same"));
        known.insert(participant.person);
        if (participant.absent)
            absent.insert(participant.person);
    }
    for (const RunParticipant &participant : participants) {
        if (participant.absent && absent.contains(participant.deputy))
            return outOf("deputy", QStringLiteral("absent as well"));
    }
    DrillDraft result = draft;
    result.participants = participants;
    return result;
}

Id<Person> playerOf(const DrillDraft &draft, Id<Person> person)
{
    for (const RunParticipant &participant : draft.participants) {
        if (participant.person == person && participant.absent)
            return participant.deputy;
    }
    return person;
}

} // namespace relais
