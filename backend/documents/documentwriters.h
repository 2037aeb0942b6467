// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentWriters: the port's one implementation, an engine for each format. Made by composition; one thread at a time.
#pragma once

#include "documents/taggedpdf.h"

namespace relais {

class DocumentWriters final : public DocumentWriter {
public:
    // path: where Pandoc, WeasyPrint and bubblewrap are looked for, as $PATH; empty = $PATH itself.
    // timeLimit: for each run of one of them.
    explicit DocumentWriters(const QStringList &path = {},
                             std::chrono::milliseconds timeLimit = std::chrono::minutes(2));

private:
    Result<DocumentReport> writeFile(const Document &document, DocumentFormat format, const QString &path,
                                     const DocumentOutput &output, std::stop_token stop) override;

    Result<DocumentReport> writeTagged(const Document &document, const QString &path, const DocumentOutput &output,
                                       std::stop_token stop);

    PandocWriter m_pandoc;
    TaggedPdfWriter m_tagged;
};

} // namespace relais
