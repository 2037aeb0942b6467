// SPDX-License-Identifier: GPL-3.0-or-later
// The ending of a file's name that says its format. Pure; any thread.
#pragma once

#include "services/documentwriter.h"

namespace relais {

// With its dot: ".pdf".
inline const char *endingOf(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Docx:
        return ".docx";
    case DocumentFormat::Odt:
        return ".odt";
    case DocumentFormat::Html:
        return ".html";
    case DocumentFormat::Text:
        return ".txt";
    case DocumentFormat::Pdf:
        break;
    }
    return ".pdf";
}

} // namespace relais
