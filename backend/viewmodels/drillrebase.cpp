// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillrebase.h"

#include <algorithm>

namespace relais {

namespace {

template <class Member> Member chosenOf(const Member &edited, const Member &from, const Member &onto)
{
    return edited == from ? onto : edited;
}

RunInject rebasedInject(const RunInject &edited, const RunInject &from, const RunInject &onto)
{
    RunInject inject = onto;
    inject.title = chosenOf(edited.title, from.title, onto.title);
    inject.situation = chosenOf(edited.situation, from.situation, onto.situation);
    inject.expected = chosenOf(edited.expected, from.expected, onto.expected);
    inject.missing = edited.expected == from.expected ? onto.missing : edited.missing;
    inject.at = chosenOf(edited.at, from.at, onto.at);
    inject.story = chosenOf(edited.story, from.story, onto.story);
    inject.cell = chosenOf(edited.cell, from.cell, onto.cell);
    inject.person = chosenOf(edited.person, from.person, onto.person);
    inject.stops = chosenOf(edited.stops, from.stops, onto.stops);
    inject.restores = chosenOf(edited.restores, from.restores, onto.restores);
    return inject;
}

QList<RunInject> rebasedInjects(const DrillDraft &edited, const DrillDraft &from, const DrillDraft &onto)
{
    QList<RunInject> injects;
    for (const RunInject &inject : edited.injects) {
        const RunInject *before = injectOf(from, inject.key);
        const RunInject *now = injectOf(onto, inject.key);
        if (before && now)
            injects.append(rebasedInject(inject, *before, *now));
        else if (!before || inject != *before)
            injects.append(inject);
    }
    for (const RunInject &inject : onto.injects) {
        if (!injectOf(from, inject.key) && !injectOf(edited, inject.key))
            injects.append(inject);
    }
    std::stable_sort(injects.begin(), injects.end(),
                     [](const RunInject &a, const RunInject &b) { return a.at < b.at; });
    return injects;
}

} // namespace

const RunInject *injectOf(const DrillDraft &draft, const QString &key)
{
    const auto found = std::ranges::find(draft.injects, key, &RunInject::key);
    return found == draft.injects.cend() ? nullptr : &*found;
}

DrillDraft rebased(const DrillDraft &edited, const DrillDraft &from, const DrillDraft &onto)
{
    DrillDraft draft = onto;
    draft.minutes = chosenOf(edited.minutes, from.minutes, onto.minutes);
    draft.pace = chosenOf(edited.pace, from.pace, onto.pace);
    draft.storyRatio = chosenOf(edited.storyRatio, from.storyRatio, onto.storyRatio);
    draft.objectives = chosenOf(edited.objectives, from.objectives, onto.objectives);
    draft.injects = rebasedInjects(edited, from, onto);
    // Events that nobody drafted serve what they served.
    for (auto serves = edited.serves.cbegin(); serves != edited.serves.cend(); ++serves) {
        if (!onto.serves.contains(serves.key()) && injectOf(draft, serves.key()))
            draft.serves.insert(serves.key(), serves.value());
    }
    return draft;
}

} // namespace relais
