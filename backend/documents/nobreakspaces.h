// SPDX-License-Identifier: GPL-3.0-or-later
// A firm types plain spaces; on paper no line may end inside “02 61 91 77 01” or before « € », « : » and « ? ». For the
// engines that break lines. Pure; any thread.
#pragma once

#include "domain/document.h"

namespace relais {

// The tree with no-break spaces where its language has them, in the place of plain ones. Messages and the codes of
// cards, which are copied by hand or by a telephone, stay as they are.
Document withNoBreakSpaces(Document document);

} // namespace relais
