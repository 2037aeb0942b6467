// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a tagged PDF. Pure; any thread. Of pdffinish.cpp.
#pragma once

#include "documents/qpdf.h"
#include "domain/document.h"

namespace relais {

// Says in the structure that WeasyPrint 57 wrote which of its elements are pictures, and in words what each shows: the
// heading that it stands under, since the text below it describes it whole. Nothing changes where the file does not
// hold as many pictures as the document.
void tagFigures(QPDF &pdf, const Document &document, bool logo);

} // namespace relais
