// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recipient.h"

namespace relais {

std::optional<Audience> audienceOf(Recipient recipient)
{
    switch (recipient) {
    case Recipient::Customers:
    case Recipient::PriorityCustomers:
    case Recipient::Patients:
        return Audience::Customers;
    case Recipient::Team:
    case Recipient::Management:
    case Recipient::Reception:
    case Recipient::AbsentStaff:
        return Audience::Team;
    case Recipient::Suppliers:
    case Recipient::Vendor:
        return Audience::Suppliers;
    case Recipient::Bank:
    case Recipient::Insurer:
    case Recipient::Administration:
    case Recipient::Press:
    case Recipient::DataAuthority:
    case Recipient::Persons:
        break;
    }
    return std::nullopt;
}

bool isInside(Recipient recipient)
{
    return audienceOf(recipient) == Audience::Team;
}

bool isForStaffToTell(Recipient recipient)
{
    switch (recipient) {
    case Recipient::Customers:
    case Recipient::Team:
    case Recipient::Suppliers:
    case Recipient::Reception:
    case Recipient::Patients:
        return true;
    default:
        return false;
    }
}

} // namespace relais
