// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pandocwriter.h"

#include "core/durablefile.h"
#include "documents/docxfinish.h"
#include "documents/lookfiles.h"
#include "documents/outputcheck.h"
#include "documents/pandocast.h"

#include <QFile>

// NOLINTNEXTLINE(misc-use-anonymous-namespace): Q_INIT_RESOURCE names it outside of any namespace
static void loadTemplates()
{
    Q_INIT_RESOURCE(documenttemplates);
}

namespace relais {

// One row a format: adding one is a line here.
struct PandocFormat {
    DocumentFormat format;
    PandocTarget target;
    const char *writer; // Pandoc's name of it, for writing and for reading it back
    const char *reader;
    const char *fileOption; // the option that takes our template
    const char *file; // the template
};

namespace {

constexpr PandocFormat formats[] = {
    {DocumentFormat::Docx, PandocTarget::Docx, "docx", "docx", "--reference-doc", "reference.docx"},
    {DocumentFormat::Odt, PandocTarget::Odt, "odt", "odt", "--reference-doc", "reference.odt"},
    {DocumentFormat::Html, PandocTarget::Html, "html5", "html", "--template", "document.html"},
};

// What reading the file back can show. Pandoc 2.17 reads an ODT table without its head, which is in the file.
std::vector<QString> readableTexts(Document document, DocumentFormat format)
{
    for (auto &block : document.blocks) {
        auto *table = std::get_if<TableBlock>(&block);
        for (size_t i = 0; format == DocumentFormat::Odt && table && i < table->columns.size(); ++i)
            table->columns[i].title.clear();
    }
    return textsOf(document, Pictures::Described);
}

const PandocFormat *pandocFormat(DocumentFormat format)
{
    for (const auto &row : formats) {
        if (row.format == format)
            return &row;
    }
    return nullptr;
}

// A drill's DOCX says so in the head of each page, which Pandoc takes from the reference file alone.
const char *templateOf(const PandocFormat &row, const Document &document)
{
    if (row.format != DocumentFormat::Docx || !document.exercise)
        return row.file;
    return document.language == Language::French ? "exercise.fr.docx" : "exercise.en.docx";
}

QByteArray templateFile(const char *name)
{
    loadTemplates();
    QFile file(QStringLiteral(":/relais/documents/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray templateFor(const PandocFormat &format, const Document &document, const FirmTemplate &look)
{
    if (format.format == DocumentFormat::Html)
        return inAccent(templateFile(format.file), look);
    if (format.format == DocumentFormat::Docx && !look.referenceDocx.isEmpty())
        return look.referenceDocx;
    return adaptedReference(templateFile(templateOf(format, document)), document, look);
}

} // namespace

PandocWriter::PandocWriter(const QStringList &path, std::chrono::milliseconds timeLimit)
    : m_process(path, timeLimit)
{ }

Result<QByteArray> PandocWriter::bytes(const Document &document, DocumentFormat format, const FirmTemplate &look,
                                       std::stop_token stop)
{
    const PandocFormat *row = pandocFormat(format);
    if (!row)
        return Error{ErrorCode::InvalidValue, QStringLiteral("not a format of pandoc's")};
    if (const QString fault = faultOf(document); !fault.isEmpty())
        return Error{ErrorCode::InvalidValue, fault};
    const auto version = m_process.apiVersion(stop);
    if (!version)
        return version.error();
    ProgramInput input;
    input.arguments = {QStringLiteral("-f"),           QStringLiteral("json"),
                       QStringLiteral("-t"),           QString::fromLatin1(row->writer),
                       QStringLiteral("--standalone"), QStringLiteral("--no-highlight")};
    input.standardInput = pandocJson(document, row->target, *version, look);
    if (*row->file) {
        input.fileOption = QString::fromLatin1(row->fileOption);
        input.fileName = QString::fromLatin1(row->file);
        input.fileContent = templateFor(*row, document, look);
    }
    auto made = m_process.run(std::move(input), stop);
    if (made && format == DocumentFormat::Docx)
        return finishedDocx(*made);
    return made;
}

Result<DocumentReport> PandocWriter::write(const Document &document, DocumentFormat format, const QString &path,
                                           const DocumentOutput &output, std::stop_token stop)
{
    const auto made = bytes(document, format, output.look, stop);
    if (!made)
        return made.error();
    const auto written = writeDurably(path, *made, [&](const QString &name) {
        output.tell({.checking = true});
        return check(name, document, *pandocFormat(format), stop);
    });
    if (!written)
        return written.error();
    DocumentReport report;
    report.engine = DocumentEngine::Pandoc;
    return report;
}

// Read back by Pandoc itself from the bytes that were written: all formats alike, whatever their container.
Status PandocWriter::check(const QString &name, const Document &document, const PandocFormat &format,
                           std::stop_token stop)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::OutputCheckFailed, file.errorString()};
    ProgramInput input;
    input.arguments = {QStringLiteral("-f"), QString::fromLatin1(format.reader), QStringLiteral("-t"),
                       QStringLiteral("json")};
    input.standardInput = file.readAll();
    const auto json = m_process.run(std::move(input), stop);
    if (!json) {
        // A file that was not read to its end is not a wrong one.
        const auto why = json.error().code;
        return why == ErrorCode::Cancelled || why == ErrorCode::TimedOut
            ? json.error()
            : Error{ErrorCode::OutputCheckFailed, json.error().detail};
    }
    const auto text = textOfPandocJson(*json);
    return text ? checkTexts(readableTexts(document, format.format), *text) : Status(text.error());
}

} // namespace relais
