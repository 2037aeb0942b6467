// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentwriters.h"

#include "documents/builtinpdf.h"
#include "documents/plaintext.h"

namespace relais {

namespace {

// Errors that another engine would not meet.
bool isOfTheEngine(ErrorCode code)
{
    return code == ErrorCode::ProgramMissing || code == ErrorCode::ProgramFailed || code == ErrorCode::TimedOut
        || code == ErrorCode::OutputCheckFailed;
}

} // namespace

DocumentWriters::DocumentWriters(const QStringList &path, std::chrono::milliseconds timeLimit)
    : m_pandoc(path, timeLimit)
    , m_tagged(path, timeLimit)
{ }

Result<DocumentReport> DocumentWriters::writeFile(const Document &document, DocumentFormat format, const QString &path,
                                                  const DocumentOutput &output, std::stop_token stop)
{
    if (!output.password.isEmpty() && format != DocumentFormat::Pdf)
        return Error{ErrorCode::InvalidValue, QStringLiteral("only a PDF takes a password"), {}};
    switch (format) {
    case DocumentFormat::Pdf:
        return output.tagged ? writeTagged(document, path, output, stop) : writePdf(document, path, stop, output);
    case DocumentFormat::Text:
        return writeText(document, path, stop);
    case DocumentFormat::Docx:
    case DocumentFormat::Odt:
    case DocumentFormat::Html:
        return m_pandoc.write(document, format, path, output, stop);
    }
    Q_UNREACHABLE();
}

Result<DocumentReport> DocumentWriters::writeTagged(const Document &document, const QString &path,
                                                    const DocumentOutput &output, std::stop_token stop)
{
    auto tagged = m_tagged.write(document, path, output, m_pandoc, stop);
    if (tagged || !isOfTheEngine(tagged.error().code))
        return tagged;
    auto report = writePdf(document, path, stop, output);
    if (report)
        report->notTagged = tagged.error().code;
    return report;
}

} // namespace relais
