// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action.h"

namespace relais {

using enum FieldType;
using enum Diffusion;

template <> std::span<const Field<Finding>> fields<Finding>()
{
    static constexpr Field<Finding> table[] = {
        field<&Finding::text>("text", Text, Team),
        field<&Finding::kind>("kind", Enumerator, Team),
        field<&Finding::run>("run", Text, Team),
        field<&Finding::date>("date", Date, Team),
    };
    return table;
}

template <> std::span<const Field<Action>> fields<Action>()
{
    static constexpr Field<Action> table[] = {
        field<&Action::title>("title", Text, Team),
        field<&Action::owner>("owner", Reference, Team),
        field<&Action::due>("due", Date, Team),
        field<&Action::origin>("origin", Enumerator, Team),
        field<&Action::originNote>("origin_note", Text, Team),
        field<&Action::finding>("finding", Reference, Team),
        field<&Action::subject>("subject", Text, Team),
        field<&Action::question>("question", Text, Team),
        field<&Action::doneOn>("done_on", Date, Team),
        field<&Action::changed>("changed", Text, Team),
        field<&Action::retestOn>("retest_on", Date, Team),
    };
    return table;
}

template <> std::span<const Field<PlannedDrill>> fields<PlannedDrill>()
{
    static constexpr Field<PlannedDrill> table[] = {
        field<&PlannedDrill::scenario>("scenario", Text, Team),
        field<&PlannedDrill::date>("date", Date, Team),
        field<&PlannedDrill::at>("at", TimeOfDay, Team),
        field<&PlannedDrill::length>("length", Enumerator, Team),
        field<&PlannedDrill::facilitator>("facilitator", Reference, Team),
        field<&PlannedDrill::run>("run", Text, Team),
        field<&PlannedDrill::draftTitle>("draft_title", Text, Team),
        field<&PlannedDrill::storyStart>("story_start", Duration, Team),
        field<&PlannedDrill::briefing>("briefing", Duration, Team),
        field<&PlannedDrill::play>("play", Duration, Team),
        field<&PlannedDrill::debrief>("debrief", Duration, Team),
        field<&PlannedDrill::pace>("pace", Enumerator, Team),
        field<&PlannedDrill::storyRatio>("story_ratio", Integer, Team),
    };
    return table;
}

template <> std::span<const Field<Participant>> fields<Participant>()
{
    static constexpr Field<Participant> table[] = {
        parentField<&Participant::drill>("drill", Team),     parentField<&Participant::person>("person", Team),
        field<&Participant::role>("role", Enumerator, Team), field<&Participant::cell>("cell", Enumerator, Team),
        field<&Participant::away>("away", Boolean, Team),    field<&Participant::deputy>("deputy", Reference, Team),
    };
    return table;
}

template <> std::span<const Field<Distribution>> fields<Distribution>()
{
    static constexpr Field<Distribution> table[] = {
        parentField<&Distribution::person>("person", Management),
        field<&Distribution::edition>("edition", Text, Management),
        field<&Distribution::date>("date", Date, Management),
        field<&Distribution::version>("version", Text, Management),
        field<&Distribution::place>("place", Text, Management),
        field<&Distribution::medium>("medium", Enumerator, Management),
        field<&Distribution::document>("document", Text, Management),
        field<&Distribution::madeAt>("made_at", Instant, Management),
        field<&Distribution::mark>("mark", Text, Management),
        field<&Distribution::endedOn>("ended_on", Date, Management),
    };
    return table;
}

} // namespace relais
