// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dependency.h"

namespace relais {

template <> std::span<const Field<Dependency>> fields<Dependency>()
{
    using enum FieldType;
    using enum Diffusion;
    static constexpr Field<Dependency> table[] = {
        parentField<&Dependency::from>("from", Team),
        parentField<&Dependency::to>("to", Team),
        field<&Dependency::buffer>("buffer", Duration, Team),
        field<&Dependency::bufferAsked>("buffer_asked", Boolean, Team),
        field<&Dependency::bufferTried>("buffer_tried", Boolean, Team),
        field<&Dependency::group>("group", Text, Team),
        field<&Dependency::carries>("carries", Text, Team),
        field<&Dependency::knowledge>("knowledge", Enumerator, Team),
        field<&Dependency::confidence>("confidence", Enumerator, Team),
        field<&Dependency::knownOn>("known_on", Date, Team),
        field<&Dependency::source>("source", Text, Team),
        field<&Dependency::confirmation>("confirmation", Enumerator, Team),
    };
    return table;
}

} // namespace relais
