// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tool.h"

namespace relais {

using enum FieldType;
using enum Diffusion;

template <> std::span<const Field<Tool>> fields<Tool>()
{
    static constexpr Field<Tool> table[] = {
        field<&Tool::name>("name", Text, Wall),
        field<&Tool::purpose>("purpose", Text, Wall),
        field<&Tool::catalogueKey>("catalogue_key", Text, Team),
        field<&Tool::owner>("owner", Reference, Team),
        field<&Tool::deputy>("deputy", Reference, Team),
        field<&Tool::ownerNote>("owner_note", Text, Team),
        field<&Tool::dataPlace>("data_place", Text, Team),
        field<&Tool::address>("address", Text, Team),
        field<&Tool::supportName>("support_name", Text, Wall),
        field<&Tool::supportPhone>("support_phone", Text, Team),
        field<&Tool::supportHours>("support_hours", Text, Team),
        field<&Tool::statusPage>("status_page", Text, Team),
        field<&Tool::contractNumber>("contract_number", Text, Management),
        field<&Tool::clientNumber>("client_number", Text, Management),
        field<&Tool::contractEnds>("contract_ends", Date, Management),
        field<&Tool::worksOffline>("works_offline", Boolean, Team),
        field<&Tool::standsAlone>("stands_alone", Boolean, Team),
        field<&Tool::criticalOverride>("critical_override", Boolean, Team),
        field<&Tool::criticalReason>("critical_reason", Text, Team),
        field<&Tool::verifiedOn>("verified_on", Date, Team),
        field<&Tool::verifiedBy>("verified_by", Reference, Team),
        field<&Tool::remarks>("remarks", Text, Management),
        field<&Tool::position>("position", Integer, Team),
    };
    return table;
}

template <> std::span<const Field<Provider>> fields<Provider>()
{
    static constexpr Field<Provider> table[] = {
        field<&Provider::name>("name", Text, Wall),
        field<&Provider::carries>("carries", Text, Team),
        field<&Provider::catalogueKey>("catalogue_key", Text, Team),
        field<&Provider::supportPhone>("support_phone", Text, Team),
        field<&Provider::supportEmail>("support_email", Text, Team),
        field<&Provider::supportHours>("support_hours", Text, Team),
        field<&Provider::statusPage>("status_page", Text, Team),
        field<&Provider::contractNumber>("contract_number", Text, Management),
        field<&Provider::contractEnds>("contract_ends", Date, Management),
        field<&Provider::verifiedOn>("verified_on", Date, Team),
        field<&Provider::remarks>("remarks", Text, Management),
        field<&Provider::position>("position", Integer, Team),
    };
    return table;
}

template <> std::span<const Field<DataCopy>> fields<DataCopy>()
{
    static constexpr Field<DataCopy> table[] = {
        field<&DataCopy::data>("data", Text, Team),
        field<&DataCopy::place>("place", Text, Management),
        field<&DataCopy::holder>("holder", Text, Management),
        field<&DataCopy::provider>("provider", Reference, Management),
        field<&DataCopy::unplugged>("unplugged", Boolean, Management),
        field<&DataCopy::restoredOn>("restored_on", Date, Team),
        field<&DataCopy::position>("position", Integer, Team),
    };
    return table;
}

} // namespace relais
