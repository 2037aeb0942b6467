// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentKind: which paper is made of a plan (services/plancontents.h). Values; any thread.
#pragma once

#include "domain/value.h"

namespace relais {

enum class DocumentKind {
    Plan, // all of it, as the edition may read it
    WallSheets, // one A4 page a symptom, with the notice that customers read at the counter
    Playbooks, // fiches, one a page: all, or those chosen
    Messages, // by moment
    PhoneScripts, // what the reception says, and calls to make
    PocketCard, // 85 x 54 mm: one a person with their own calls, then ten alike on a sheet
    CallSheet, // who calls whom, with boxes to tick
    StaffNotice, // what is kept of a person, why and for whom; one page a person
    Changes, // what is different from the version sent out last
};
template <> struct EnumNames<DocumentKind> {
    static constexpr const char *names[] = {"plan",        "wall-sheets", "playbooks",    "messages", "phone-scripts",
                                            "pocket-card", "call-sheet",  "staff-notice", "changes"};
};

} // namespace relais
