// SPDX-License-Identifier: GPL-3.0-or-later
// Which persons a plan counts on, and whether their numbers are to be verified again. Pure; any thread.
#pragma once

#include "domain/plan.h"

namespace relais {

// Who holds a role, owns or stands in for something, does a step; and has not left. In the plan's order.
QList<Person> peopleCountedOn(const Plan &plan);

// Never verified, or more than six months ago.
bool isToVerify(const Person &person, QDate today);

} // namespace relais
