// SPDX-License-Identifier: GPL-3.0-or-later
// A firm types plain spaces; on paper no line may end inside “02 61 91 77 01” or before « € », « : » and « ? ». For the
// engines that break lines. Pure; any thread.
#pragma once

#include "domain/document.h"

namespace relais {

// The tree with no-break spaces where its language has them, in the place of plain ones. The codes of cards, which a
// telephone reads, stay as they are, and so do the signs of messages, which are sent as they were written.
Document withNoBreakSpaces(Document document);

} // namespace relais
