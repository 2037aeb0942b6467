// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qrcode.h"

#include "domain/document.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace relais {

namespace {

constexpr int modulePixels = 4;
constexpr QChar zeroWidthSpace(0x200B); // breaks lines on paper; a telephone would keep it
constexpr unsigned int utf8Mark = 26; // without it some readers take accents for another alphabet's letters

} // namespace

std::optional<QrCode> qrCode(const QString &text)
{
    const QByteArray bytes = printable(text).remove(zeroWidthSpace).toUtf8();
    if (bytes.isEmpty() || bytes.size() > cardCodeBytes)
        return {};
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(QRinput_new2(0, QR_ECLEVEL_M), &QRinput_free);
    if (!input || QRinput_appendECIheader(input.get(), utf8Mark) != 0
        || QRinput_append(input.get(), QR_MODE_8, static_cast<int>(bytes.size()), data) != 0)
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeInput(input.get()), &QRcode_free);
    if (!made)
        return {};
    QrCode code;
    code.side = made->width;
    const std::span modules(made->data, static_cast<size_t>(code.side) * static_cast<size_t>(code.side));
    code.dark.reserve(modules.size());
    for (const unsigned char module : modules)
        code.dark.push_back((module & 1U) != 0); // the other bits tell what the module is for
    return code;
}

QPainterPath qrPath(const QrCode &code, double size)
{
    const double module = size / (code.side + 2 * QrCode::quietZone);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side; ++x) {
            if (!code.isDark(x, y))
                continue;
            const int from = x;
            while (x + 1 < code.side && code.isDark(x + 1, y))
                ++x;
            path.addRect((from + QrCode::quietZone) * module, (y + QrCode::quietZone) * module, (x + 1 - from) * module,
                         module);
        }
    }
    return path;
}

QByteArray qrPicture(const QString &text)
{
    const auto code = qrCode(text);
    if (!code)
        return {};
    const int size = (code->side + 2 * QrCode::quietZone) * modulePixels;
    QImage image(size, size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillPath(qrPath(*code, size), Qt::black);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace relais
