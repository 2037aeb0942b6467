// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/run.h"

namespace relais {

using enum FieldType;
using enum Diffusion;

template <> std::span<const Field<Run>> fields<Run>()
{
    static constexpr Field<Run> table[] = {
        field<&Run::scenario>("scenario", Text, Team),
        field<&Run::scenarioVersion>("scenario_version", Integer, Team),
        field<&Run::title>("title", Text, Team),
        field<&Run::language>("language", Enumerator, Team),
        field<&Run::practice>("practice", Boolean, Team),
        field<&Run::createdUtcMilliseconds>("created", Instant, Team),
        field<&Run::zone>("zone", Text, Team),
        field<&Run::storyDate>("story_date", Date, Team),
        field<&Run::storyStart>("story_start", Duration, Team),
        field<&Run::briefing>("briefing", Duration, Team),
        field<&Run::play>("play", Duration, Team),
        field<&Run::debrief>("debrief", Duration, Team),
        field<&Run::snapshot>("snapshot", Text, Team),
        field<&Run::pace>("pace", Enumerator, Team),
        field<&Run::storyRatio>("story_ratio", Integer, Team),
        field<&Run::incidentSince>("incident_since", Instant, Team),
    };
    return table;
}

template <> std::span<const Field<RunEvent>> fields<RunEvent>()
{
    static constexpr Field<RunEvent> table[] = {
        parentField<&RunEvent::run>("run", Team),
        field<&RunEvent::sequence>("sequence", Integer, Team),
        field<&RunEvent::kind>("kind", Enumerator, Team),
        field<&RunEvent::elapsed>("elapsed", Integer, Team),
        field<&RunEvent::utcMilliseconds>("time", Instant, Team),
        field<&RunEvent::zone>("zone", Text, Team),
        field<&RunEvent::key>("key", Text, Team),
        field<&RunEvent::text>("text", Text, Team),
        field<&RunEvent::detail>("detail", Text, Team),
        field<&RunEvent::expected>("expected", Text, Team),
        field<&RunEvent::missing>("missing", Boolean, Team),
        field<&RunEvent::at>("at", Duration, Team),
        field<&RunEvent::story>("story", Duration, Team),
        field<&RunEvent::person>("person", Reference, Team),
        field<&RunEvent::subject>("subject", Reference, Team),
        field<&RunEvent::fallback>("fallback", Reference, Team),
        field<&RunEvent::role>("role", Enumerator, Team),
        field<&RunEvent::cell>("cell", Enumerator, Team),
        field<&RunEvent::measure>("measure", Enumerator, Team),
        field<&RunEvent::reason>("reason", Enumerator, Team),
        field<&RunEvent::entry>("entry", Enumerator, Team),
        field<&RunEvent::mark>("mark", Enumerator, Team),
        field<&RunEvent::verdict>("verdict", Enumerator, Team),
        field<&RunEvent::refers>("refers", Integer, Team),
        field<&RunEvent::starred>("starred", Boolean, Team),
        field<&RunEvent::amount>("amount", Integer, Team),
        field<&RunEvent::verified>("verified", Boolean, Team),
        field<&RunEvent::triage>("triage", Enumerator, Team),
        field<&RunEvent::section>("section", Enumerator, Team),
    };
    return table;
}

} // namespace relais
