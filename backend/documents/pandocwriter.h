// SPDX-License-Identifier: GPL-3.0-or-later
// DOCX, ODT and HTML by the installed Pandoc, from the same tree as the PDF. Not shared between threads.
#pragma once

#include "documents/pandocprocess.h"
#include "services/documentwriter.h"

namespace relais {

struct PandocFormat;

class PandocWriter {
public:
    explicit PandocWriter(const QStringList &path = {}, std::chrono::milliseconds timeLimit = std::chrono::minutes(1));

    // See DocumentWriter::write. format: Docx, Odt or Html.
    Result<DocumentReport> write(const Document &document, DocumentFormat format, const QString &path,
                                 const DocumentOutput &output, std::stop_token stop);
    // The file's bytes, not checked yet.
    Result<QByteArray> bytes(const Document &document, DocumentFormat format, const FirmTemplate &look,
                             std::stop_token stop);

private:
    Status check(const QString &name, const Document &document, const PandocFormat &format, std::stop_token stop);

    PandocProcess m_process;
};

} // namespace relais
