// SPDX-License-Identifier: GPL-3.0-or-later
// What the team answered to the questions of a debrief: findings of the run whose text begins with the question, so
// that they are read, printed and forgotten like any lesson. Pure; any thread.
#pragma once

#include "core/id.h"
#include "domain/plan.h"

namespace relais {

// Empty: not answered.
QString debriefAnswer(const Plan &plan, const QString &run, const QString &question);

bool isDebriefAnswer(const Finding &finding, const QStringList &questions);

// An empty answer takes back the one that stood there.
Plan withDebriefAnswer(const Plan &plan, const QString &run, const QString &question, const QString &answer,
                       QDate today, IdSource &ids);

} // namespace relais
