// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/taggedpdf.h"

#include "core/durablefile.h"
#include "documents/outputcheck.h"
#include "documents/pdffile.h"

#include <QRegularExpression>

namespace relais {

namespace {

constexpr quint64 mostMemory = quint64(3) * 1024 * 1024 * 1024; // 2,000 tools took 0.7 GiB
constexpr char16_t hyphen = 0x2010; // what WeasyPrint puts where it breaks a word

// WeasyPrint 57 does not know where a numbered list starts. Pandoc wrote the tag: in a text there would be no "<".
QByteArray withNumberedStarts(const QByteArray &html)
{
    QString text = QString::fromUtf8(html);
    static const QRegularExpression start(QStringLiteral("<ol start=\"([0-9]{1,6})\""));
    qsizetype at = 0;
    for (auto match = start.match(text, at); match.hasMatch(); match = start.match(text, at)) {
        const QString tag =
            QStringLiteral("<ol style=\"counter-reset: list-item %1\"").arg(match.captured(1).toInt() - 1);
        text.replace(match.capturedStart(), match.capturedLength(), tag);
        at = match.capturedStart() + tag.size();
    }
    return text.toUtf8();
}

// WeasyPrint says which page it lays out, and goes through them again where their numbers changed something: then it is
// known how many there are.
class LayoutProgress {
public:
    explicit LayoutProgress(const DocumentOutput &output)
        : m_output(output)
    { }

    void hear(const QByteArray &said)
    {
        m_line += said;
        for (auto end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
            hearLine(m_line.left(end));
            m_line.remove(0, end + 1);
        }
        if (m_line.size() > longestLine)
            m_line.clear();
    }

private:
    static constexpr qsizetype longestLine = 1000;

    void hearLine(const QByteArray &line)
    {
        const QByteArray before = " - Page ";
        const auto at = line.lastIndexOf(before);
        const int page = at < 0 ? 0 : line.mid(at + before.size()).trimmed().toInt();
        if (page <= 0)
            return;
        if (page < m_page)
            m_pages = std::max(m_pages, m_page);
        m_page = page;
        m_output.tell({false, page, m_pages < page ? 0 : m_pages});
    }

    const DocumentOutput &m_output;
    QByteArray m_line; // begun
    int m_page = 0;
    int m_pages = 0;
};

Status checkTagged(const QString &path, const Document &document, const DocumentOutput &output, int &pages)
{
    const auto content = readPdf(path, output.password);
    if (!content)
        return content.error();
    pages = static_cast<int>(content->pages.size());
    const Error wrong{ErrorCode::OutputCheckFailed, QStringLiteral("title, language or structure are missing"), {}};
    if (!content->tagged || content->title != printable(document.title)
        || content->language != languageTag(document.language))
        return wrong;
    QString text;
    for (int page = 0; page < pages; ++page) {
        const auto number = QStringLiteral("%1 / %2").arg(page + 1).arg(pages);
        text += bodyOfPage(content->pages[static_cast<size_t>(page)], number, document, output.look);
    }
    std::vector<QString> expected = textsOf(document, Pictures::Described);
    for (QString &part : expected)
        part.remove(QChar(hyphen));
    return checkTexts(expected, text.remove(QChar(hyphen)));
}

} // namespace

TaggedPdfWriter::TaggedPdfWriter(const QStringList &path, std::chrono::milliseconds timeLimit)
    : m_weasyPrint(QStringLiteral("weasyprint"), path, {.time = timeLimit, .memory = mostMemory})
{ }

Result<DocumentReport> TaggedPdfWriter::write(const Document &document, const QString &path,
                                              const DocumentOutput &output, PandocWriter &pandoc, std::stop_token stop)
{
    if (!m_weasyPrint.isInstalled())
        return Error{ErrorCode::ProgramMissing, QStringLiteral("weasyprint"), {}};
    const auto html = pandoc.bytes(document, DocumentFormat::Html, output.look, stop);
    if (!html)
        return html.error();
    ProgramInput input;
    // Standard input to standard output; the variant is what makes WeasyPrint write the structure, and "verbose" what
    // makes it say on which page it is.
    input.arguments = {QStringLiteral("--verbose"), QStringLiteral("--encoding"),
                       QStringLiteral("utf-8"),     QStringLiteral("--pdf-variant"),
                       QStringLiteral("pdf/ua-1"),  QStringLiteral("-"),
                       QStringLiteral("-")};
    input.standardInput = withNumberedStarts(*html);
    LayoutProgress progress(output);
    input.told = [&progress](const QByteArray &said) { progress.hear(said); };
    const auto printed = m_weasyPrint.run(input, stop);
    if (!printed)
        return printed.error();
    const auto finished = finishedTaggedPdf(*printed, document, output);
    if (!finished)
        return finished.error();
    DocumentReport report;
    report.engine = DocumentEngine::WeasyPrint;
    const Status written = writeDurably(path, *finished, [&](const QString &file) -> Status {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped while a PDF was made"), {}};
        output.tell({.checking = true});
        return checkTagged(file, document, output, report.pages);
    });
    return written ? Result<DocumentReport>(std::move(report)) : written.error();
}

} // namespace relais
