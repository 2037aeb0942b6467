// SPDX-License-Identifier: GPL-3.0-or-later
// What a drill's report calls people: by role, never by name (decisions.md 7): the plan is tested, not people. Pure;
// any thread.
#pragma once

#include "domain/runprogress.h"
#include "services/phrases.h"

namespace relais {

// The text with « la personne qui décide » or « une personne de l’équipe » in place of each person of the plan, whether
// by placeholder or typed: full names, and first names of three letters or more.
QString withoutNames(const QString &text, const Plan &plan, const RunProgress &progress, const Speech &say);

// « 4 personnes : 1 à l’animation, 3 en jeu »; empty where nobody is named.
QString peopleByRole(const RunProgress &progress, const Speech &say);

} // namespace relais
