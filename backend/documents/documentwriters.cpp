// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentwriters.h"

#include "documents/builtinpdf.h"
#include "documents/plaintext.h"

namespace relais {

DocumentWriters::DocumentWriters(const QStringList &path)
    : m_pandoc(path)
{ }

Result<DocumentReport> DocumentWriters::write(const Document &document, DocumentFormat format, const QString &path,
                                              std::stop_token stop)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return writePdf(document, path, stop);
    case DocumentFormat::Text:
        return writeText(document, path, stop);
    case DocumentFormat::Docx:
    case DocumentFormat::Odt:
    case DocumentFormat::Html:
        return m_pandoc.write(document, format, path, stop);
    }
    Q_UNREACHABLE();
}

} // namespace relais
