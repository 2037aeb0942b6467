// SPDX-License-Identifier: GPL-3.0-or-later
// The first message among the questions: what the library proposes, with its words named in braces as people read them,
// and what is kept of it, with its slots. Without the library's messages the page asks for free words. GUI thread.
#pragma once

#include "viewmodels/questionnairedraft.h"
#include "viewmodels/windowservices.h"

namespace relais::questionnairemessage {

// Puts the proposal where a page asks for a message that the plan has not; a kept one gets its words' names.
void show(QuestionnaireDraft &draft, const Plan &plan, const WindowServices &services, QDate today);

// The plan with slots in place of the names, and with what each message was made from.
[[nodiscard]] Plan kept(const Plan &plan, const WindowServices &services, QDate today);

} // namespace relais::questionnairemessage
