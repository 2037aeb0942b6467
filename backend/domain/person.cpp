// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

namespace relais {

using enum FieldType;
using enum Diffusion;

template <> std::span<const Field<Person>> fields<Person>()
{
    using enum Privacy;
    static constexpr Field<Person> table[] = {
        field<&Person::name>("name", Text, Team, Personal),
        field<&Person::job>("job", Text, Wall),
        field<&Person::workPhone>("work_phone", Text, Team, Personal),
        field<&Person::privatePhone>("private_phone", Text, Management, Personal),
        field<&Person::email>("email", Text, Team, Personal),
        field<&Person::remarks>("remarks", Text, Management, Personal),
        field<&Person::employer>("employer", Text, Team),
        field<&Person::place>("place", Text, Team),
        field<&Person::deputy>("deputy", Reference, Team),
        field<&Person::reachableDays>("reachable_days", Weekdays, Team),
        field<&Person::reachableFrom>("reachable_from", TimeOfDay, Team),
        field<&Person::reachableUntil>("reachable_until", TimeOfDay, Team),
        field<&Person::agreedList>("agreed_list", Date, Management),
        field<&Person::agreedCard>("agreed_card", Date, Management),
        field<&Person::verifiedOn>("verified_on", Date, Team),
        field<&Person::calledOn>("called_on", Date, Team),
        field<&Person::leftOn>("left_on", Date, Management),
        field<&Person::position>("position", Integer, Team),
    };
    return table;
}

template <> std::span<const Field<RoleHolder>> fields<RoleHolder>()
{
    static constexpr Field<RoleHolder> table[] = {
        field<&RoleHolder::role>("role", Enumerator, Wall),
        parentField<&RoleHolder::person>("person", Team),
        field<&RoleHolder::rank>("rank", Integer, Wall),
    };
    return table;
}

} // namespace relais
