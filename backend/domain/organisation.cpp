// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation.h"

namespace relais {

using enum FieldType;
using enum Diffusion;

template <> std::span<const Field<Organisation>> fields<Organisation>()
{
    static constexpr Field<Organisation> table[] = {
        field<&Organisation::name>("name", Text, Wall),
        field<&Organisation::purpose>("purpose", Text, Wall),
        field<&Organisation::trade>("trade", Enumerator, Wall),
        field<&Organisation::language>("language", Enumerator, Wall),
        field<&Organisation::author>("author", Reference, Team),
        field<&Organisation::criticalThreshold>("critical_threshold", Duration, Team),
        field<&Organisation::reviewedOn>("reviewed_on", Date, Team),
        field<&Organisation::reviewedBy>("reviewed_by", Reference, Team),
        field<&Organisation::meetingPoint>("meeting_point", Text, Team),
        field<&Organisation::customerList>("customer_list", Text, Management),
        field<&Organisation::minimumService>("minimum_service", Text, Team),
        field<&Organisation::accessPlace>("access_place", Text, Management),
        field<&Organisation::accessHolder>("access_holder", Reference, Management),
        field<&Organisation::nis2>("nis2", Boolean, Management),
        field<&Organisation::dora>("dora", Boolean, Management),
    };
    return table;
}

template <> std::span<const Field<Site>> fields<Site>()
{
    static constexpr Field<Site> table[] = {
        field<&Site::name>("name", Text, Wall),
        field<&Site::address>("address", Text, Wall),
        field<&Site::headcount>("headcount", Integer, Team),
        field<&Site::openDays>("open_days", Weekdays, Wall),
        field<&Site::opensAt>("opens_at", TimeOfDay, Wall),
        field<&Site::closesAt>("closes_at", TimeOfDay, Wall),
        field<&Site::hoursNote>("hours_note", Text, Team),
        field<&Site::position>("position", Integer, Team),
    };
    return table;
}

} // namespace relais
