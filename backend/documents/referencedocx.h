// SPDX-License-Identifier: GPL-3.0-or-later
// A firm's own reference.docx: whether its styles may be taken over. Pure; any thread.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace relais {

// Errors: TooLarge (4 MiB packed, 32 MiB or 500 parts unpacked), SyntaxError (not a DOCX document), Hostile (macros,
// embedded programs or a link to anything outside the file, which Word would open).
Status checkReferenceDocx(const QByteArray &bytes);

} // namespace relais
