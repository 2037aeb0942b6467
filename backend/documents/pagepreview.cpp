// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pagepreview.h"

#include "documents/laidoutdocument.h"
#include "documents/pagelook.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace relais {

namespace {

constexpr double bodyLine = look::pt(look::body * 1.6); // a step of one line, with its air

class LaidOutPages final : public DocumentPages {
public:
    LaidOutPages(const Document &document, const FirmTemplate &look, const std::stop_token &stop)
        : m_layout(document, stop, look)
    { }

    [[nodiscard]] int count() const override { return m_layout.pageCount(); }
    [[nodiscard]] QByteArray picture(int page, int width) const override
    {
        const double scale = width / look::pageWidth;
        QImage image(width, qRound(look::pageHeight * scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        m_layout.paint(painter, page);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    [[nodiscard]] double linesOfPage() const override { return look::bodyHeight / bodyLine; }
    [[nodiscard]] double linesTaken(int page) const override { return m_layout.bodyTaken(page) / bodyLine; }

private:
    LaidOutDocument m_layout;
};

} // namespace

Result<std::shared_ptr<const DocumentPages>> PagePreview::layOutPages(const Document &document,
                                                                      const FirmTemplate &look, std::stop_token stop)
{
    if (const QString fault = faultOf(document); !fault.isEmpty())
        return Error{ErrorCode::InvalidValue, fault, {}};
    auto pages = std::make_shared<const LaidOutPages>(document, look, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, QStringLiteral("stopped while pages were laid out"), {}};
    return std::shared_ptr<const DocumentPages>(std::move(pages));
}

} // namespace relais
