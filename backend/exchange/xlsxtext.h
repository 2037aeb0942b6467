// SPDX-License-Identifier: GPL-3.0-or-later
// xlsxtext: a text of a spreadsheet, shared or in its cell. Pure; any thread.
#pragma once

#include <QString>
#include <QXmlStreamReader>

namespace relais {

// At the start of <si> or <is>; leaves the reader at its end. The pieces of a text with several looks are joined, how
// it is pronounced is left out.
QString xlsxText(QXmlStreamReader &xml);

// Windows' line breaks, kept by some writers as they are or as Excel's escape, become "\n".
QString withPlainBreaks(QString text);

} // namespace relais
