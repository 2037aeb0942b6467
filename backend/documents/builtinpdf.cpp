// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/builtinpdf.h"

#include "core/durablefile.h"
#include "documents/outputcheck.h"
#include "documents/pdffile.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace relais {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("stopped while a PDF was made")};
}

Result<QByteArray> painted(const LaidOutDocument &layout, const DocumentOutput &output, std::stop_token stop)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setResolution(look::unitsPerInch);
    QPainter painter(&writer);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (stop.stop_requested())
            return cancelled();
        output.tell({false, page + 1, layout.pageCount()});
        if (page > 0)
            writer.newPage();
        layout.paint(painter, page);
    }
    painter.end();
    return bytes;
}

} // namespace

Result<DocumentReport> writePdf(const Document &document, const QString &path, std::stop_token stop,
                                const DocumentOutput &output)
{
    if (const QString fault = faultOf(document); !fault.isEmpty())
        return Error{ErrorCode::InvalidValue, fault};
    const LaidOutDocument layout(document, stop, output.look);
    if (stop.stop_requested())
        return cancelled();
    const auto pages = painted(layout, output, stop);
    if (!pages)
        return pages.error();
    const auto finished = finishedPdf(*pages, document, layout, output.password);
    if (!finished)
        return finished.error();
    const auto written = writeDurably(path, *finished, [&](const QString &file) -> Status {
        if (stop.stop_requested())
            return cancelled();
        output.tell({true, layout.pageCount(), layout.pageCount()});
        return checkPdf(file, document, layout, output.password);
    });
    if (!written)
        return written.error();
    DocumentReport report;
    report.pages = layout.pageCount();
    for (const auto &entry : layout.outline())
        report.headings.push_back({entry.id, entry.page + 1});
    report.overfull = layout.overfull();
    return report;
}

} // namespace relais
