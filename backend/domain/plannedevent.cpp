// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plannedevent.h"

namespace relais {

using enum FieldType;
using enum Diffusion;

template <> std::span<const Field<PlannedEvent>> fields<PlannedEvent>()
{
    static constexpr Field<PlannedEvent> table[] = {
        parentField<&PlannedEvent::drill>("drill", Team),
        field<&PlannedEvent::kind>("kind", Enumerator, Team),
        field<&PlannedEvent::key>("key", Text, Team),
        field<&PlannedEvent::text>("text", Text, Team),
        field<&PlannedEvent::detail>("detail", Text, Team),
        field<&PlannedEvent::expected>("expected", Text, Team),
        field<&PlannedEvent::missing>("missing", Boolean, Team),
        field<&PlannedEvent::at>("at", Duration, Team),
        field<&PlannedEvent::story>("story", Duration, Team),
        field<&PlannedEvent::person>("person", Reference, Team),
        field<&PlannedEvent::subject>("subject", Reference, Team),
        field<&PlannedEvent::cell>("cell", Enumerator, Team),
        field<&PlannedEvent::measure>("measure", Enumerator, Team),
        field<&PlannedEvent::serves>("serves", Text, Team),
        field<&PlannedEvent::position>("position", Integer, Team),
    };
    return table;
}

template <> std::span<const Field<PlannedBinding>> fields<PlannedBinding>()
{
    static constexpr Field<PlannedBinding> table[] = {
        parentField<&PlannedBinding::drill>("drill", Team),
        field<&PlannedBinding::role>("role", Text, Team),
        field<&PlannedBinding::node>("node", Reference, Team),
    };
    return table;
}

} // namespace relais
