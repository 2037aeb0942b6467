// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contactcheck.h"

#include "domain/reference.h"

namespace relais {

namespace {

constexpr int monthsUntilStale = 6;

} // namespace

bool isCountedOn(const Plan &plan, const Person &person)
{
    if (person.leftOn.isValid())
        return false;
    const auto referrers = referrersTo(plan, person.id.value);
    return std::any_of(referrers.cbegin(), referrers.cend(), [](const Referrer &referrer) {
        return referrer.table != "person" && referrer.table != "action" && referrer.table != "participant"
            && referrer.table != "planned_event" && referrer.table != "distribution";
    });
}

bool isToVerify(const Person &person, QDate today)
{
    return !person.verifiedOn.isValid() || person.verifiedOn.addMonths(monthsUntilStale) < today;
}

} // namespace relais
