// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/firmtemplate.h"

#include <cmath>

namespace relais {

namespace {

// One channel of a colour, 0 to 255, as light (WCAG 2.2, "relative luminance").
double lightOf(Rgb channel)
{
    const double value = static_cast<double>(channel & 0xFF) / 255;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

} // namespace

double contrastOnPaper(Rgb colour)
{
    const double light = 0.2126 * lightOf(colour >> 16) + 0.7152 * lightOf(colour >> 8) + 0.0722 * lightOf(colour);
    return 1.05 / (light + 0.05);
}

Result<Rgb> accentFrom(const QString &text)
{
    const QString digits = text.startsWith(u'#') ? text.mid(1) : text;
    bool isNumber = false;
    const Rgb colour = digits.toUInt(&isNumber, 16);
    if (!isNumber || digits.size() != 6 || digits.startsWith(u'+'))
        return Error{ErrorCode::InvalidValue, QStringLiteral("not a colour: six hexadecimal digits"), {}};
    if (contrastOnPaper(colour) < leastContrast)
        return Error{ErrorCode::InvalidValue, QStringLiteral("a colour too pale to be read on paper"), {}};
    return colour;
}

QString accentText(Rgb colour)
{
    return QStringLiteral("#%1").arg(colour & 0xFFFFFF, 6, 16, QLatin1Char('0')).toUpper();
}

} // namespace relais
