// SPDX-License-Identifier: GPL-3.0-or-later
// « Ce qui a changé »: what is different between the plan as it was sent out and as it is, in sentences, grouped by
// what staff do with it. Both plans are read as the edition may, so that nothing above it can show; fiches and messages
// are compared as they are generated for it. Pure; any thread.
#pragma once

#include "services/planchanges.h"

namespace relais {

// From the plan that since reads to the one that now does: of one edition and language. In the order of the groups.
QList<ChangeSentence> changesBetween(const ContentsInput &since, const ContentsInput &now);

} // namespace relais
