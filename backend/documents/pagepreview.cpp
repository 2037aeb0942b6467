// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pagepreview.h"

#include "documents/laidoutdocument.h"
#include "documents/pagelook.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace relais {

namespace {

QByteArray picture(const LaidOutDocument &layout, int page, int width)
{
    const double scale = width / look::pageWidth;
    QImage image(width, qRound(look::pageHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    layout.paint(painter, page);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Result<QList<QByteArray>> PagePreview::pages(const Document &document, int width, std::stop_token stop)
{
    if (const QString fault = faultOf(document); !fault.isEmpty())
        return Error{ErrorCode::InvalidValue, fault, {}};
    const LaidOutDocument layout(document, stop);
    QList<QByteArray> pages;
    for (int page = 0; page < layout.pageCount() && !stop.stop_requested(); ++page)
        pages.append(picture(layout, page, width));
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, QStringLiteral("stopped while pages were painted"), {}};
    return pages;
}

} // namespace relais
