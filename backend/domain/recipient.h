// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a message is for, and at which moment of an outage. More than a channel of the plan can lead to (Audience): what
// is told to the bank or the press goes by no channel of the firm's own. Values; any thread.
#pragma once

#include "domain/message.h"

namespace relais {

// By threes that belong together: everyday; in the firm; those that wait most; money; public and law.
enum class Recipient {
    Customers,
    Team,
    Suppliers,
    Management,
    Reception,
    AbsentStaff, // away, or on the doorstep at opening
    PriorityCustomers, // by telephone, in order
    Vendor, // whose tool is down
    Patients,
    Bank,
    Insurer,
    Administration,
    Press,
    DataAuthority, // « CNIL »
    Persons, // whose data is concerned
};
template <> struct EnumNames<Recipient> {
    static constexpr const char *names[] = {
        "customers", "team",     "suppliers", "management", "reception",      "absent_staff", "priority_customers",
        "vendor",    "patients", "bank",      "insurer",    "administration", "press",        "data_authority",
        "persons"};
};

// The channels of the plan that lead there; none for those outside whom no channel of the plan names.
std::optional<Audience> audienceOf(Recipient recipient);

// The firm's own people: they may be told names, and need no apology.
bool isInside(Recipient recipient);

// What a plan holds on paper: the messages that staff say or send; no draft to press, bank or authorities.
bool isForStaffToTell(Recipient recipient);

struct MessageKey {
    Recipient to = Recipient::Customers;
    Phase phase = Phase::Start;

    bool operator==(const MessageKey &) const = default;
};

} // namespace relais
