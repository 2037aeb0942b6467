// SPDX-License-Identifier: GPL-3.0-or-later
// QrCode: a text as the modules of a QR code (ISO/IEC 18004, made by libqrencode), for drawing. Byte mode, UTF-8,
// error correction M: an eighth of the print may be lost. Pure functions; any thread.
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QString>

#include <optional>
#include <vector>

namespace relais {

struct QrCode {
    static constexpr int quietZone = 4; // modules left white on each side, as the standard asks

    int side = 0; // modules, without the quiet zone
    std::vector<bool> dark; // row by row

    [[nodiscard]] bool isDark(int x, int y) const
    {
        return dark[static_cast<size_t>(y) * static_cast<size_t>(side) + static_cast<size_t>(x)];
    }
};

// Of the smallest version that holds text; none if text is empty or longer than cardCodeBytes.
std::optional<QrCode> qrCode(const QString &text);
// The dark modules of a square that is `size` wide with its quiet zone.
QPainterPath qrPath(const QrCode &code, double size);
// PNG, four pixels a module; empty if there is no code.
QByteArray qrPicture(const QString &text);

} // namespace relais
