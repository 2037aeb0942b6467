// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity.h"

namespace relais {

using enum FieldType;
using enum Diffusion;

template <> std::span<const Field<Activity>> fields<Activity>()
{
    static constexpr Field<Activity> table[] = {
        field<&Activity::name>("name", Text, Wall),
        field<&Activity::description>("description", Text, Team),
        field<&Activity::owner>("owner", Reference, Team),
        field<&Activity::priority>("priority", Boolean, Team),
        field<&Activity::limit>("limit", Duration, Team),
        field<&Activity::target>("target", Duration, Team),
        field<&Activity::dataLimit>("data_limit", Duration, Team),
        field<&Activity::dataLimitNote>("data_limit_note", Text, Team),
        field<&Activity::minimumService>("minimum_service", Text, Team),
        field<&Activity::costPerHour>("cost_per_hour", Money, Management),
        field<&Activity::costKnowledge>("cost_knowledge", Enumerator, Management),
        field<&Activity::symptom>("symptom", Text, Wall),
        field<&Activity::position>("position", Integer, Team),
    };
    return table;
}

template <> std::span<const Field<Deadline>> fields<Deadline>()
{
    static constexpr Field<Deadline> table[] = {
        parentField<&Deadline::activity>("activity", Team),
        field<&Deadline::dayOfMonth>("day_of_month", Integer, Team),
        field<&Deadline::weekdays>("weekdays", Weekdays, Team),
        field<&Deadline::at>("at", TimeOfDay, Team),
        field<&Deadline::note>("note", Text, Team),
    };
    return table;
}

template <> std::span<const Field<Peak>> fields<Peak>()
{
    static constexpr Field<Peak> table[] = {
        parentField<&Peak::activity>("activity", Team), field<&Peak::weekdays>("weekdays", Weekdays, Team),
        field<&Peak::from>("from", TimeOfDay, Team),    field<&Peak::until>("until", TimeOfDay, Team),
        field<&Peak::factor>("factor", Share, Team),
    };
    return table;
}

template <> std::span<const Field<OpeningHours>> fields<OpeningHours>()
{
    static constexpr Field<OpeningHours> table[] = {
        parentField<&OpeningHours::activity>("activity", Team),
        field<&OpeningHours::weekdays>("weekdays", Weekdays, Team),
        field<&OpeningHours::from>("from", TimeOfDay, Team),
        field<&OpeningHours::until>("until", TimeOfDay, Team),
    };
    return table;
}

} // namespace relais
