// SPDX-License-Identifier: GPL-3.0-or-later
// TaggedPdfWriter: a PDF whose headings, lists and tables programs that read aloud can follow, by Pandoc's HTML and the
// installed WeasyPrint. Never called conformant to PDF/UA: nobody has validated it. Not shared between threads.
#pragma once

#include "documents/pandocwriter.h"

namespace relais {

class TaggedPdfWriter {
public:
    explicit TaggedPdfWriter(const QStringList &path = {},
                             std::chrono::milliseconds timeLimit = std::chrono::minutes(2));

    // See DocumentWriter::write. pandoc makes the HTML that is printed.
    Result<DocumentReport> write(const Document &document, const QString &path, const DocumentOutput &output,
                                 PandocWriter &pandoc, std::stop_token stop);

private:
    SandboxedProgram m_weasyPrint;
};

} // namespace relais
