// SPDX-License-Identifier: GPL-3.0-or-later
// What Pandoc 2.17 leaves undone in a DOCX. Pure; any thread.
#pragma once

#include <QByteArray>

namespace relais {

// The file with rows that stay on one page, the page of what each index names, and properties in the order that their
// schema asks for (ECMA-376 part 1, annex A). As it was, if it is no DOCX: who reads it back finds that.
QByteArray finishedDocx(const QByteArray &docx);

} // namespace relais
