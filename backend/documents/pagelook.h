// SPDX-License-Identifier: GPL-3.0-or-later
// The one look of printed pages: the colours of the window's light theme, sizes and margins. Lengths are in units of a
// tenth of a point, so that font sizes are whole pixels whatever the device. Constants.
#pragma once

#include <QColor>

namespace relais::look {

constexpr int unitsPerPoint = 10;
constexpr int unitsPerInch = 72 * unitsPerPoint;

constexpr double pt(double points)
{
    return points * unitsPerPoint;
}

constexpr double mm(double millimetres)
{
    return pt(millimetres / 25.4 * 72);
}

// A4 is 210 x 297 mm.
constexpr double pageWidth = mm(210);
constexpr double pageHeight = mm(297);
constexpr double marginSide = pt(58);
constexpr double textWidth = pageWidth - 2 * marginSide;
constexpr double headBaseline = pt(42);
constexpr double bodyTop = pt(66);
constexpr double bodyBottom = pageHeight - pt(66);
constexpr double bodyHeight = bodyBottom - bodyTop;
constexpr double footBaseline = pageHeight - pt(38);
constexpr double bandHeight = pt(17); // the exercise band, above the running head

constexpr QColor ink{0x15, 0x1B, 0x23};
constexpr QColor ink2{0x43, 0x4D, 0x5A};
constexpr QColor ink3{0x5A, 0x65, 0x73};
constexpr QColor paper{0xFF, 0xFF, 0xFF};
constexpr QColor sunken{0xF6, 0xF7, 0xF9};
constexpr QColor line{0xCB, 0xD2, 0xDA};
constexpr QColor bar{0x7C, 0x89, 0x98};
constexpr QColor blue{0x20, 0x50, 0x8F};
constexpr QColor blueSoft{0xE7, 0xEF, 0xFA};
constexpr QColor teal{0x0B, 0x78, 0x68};
constexpr QColor tealSoft{0xDF, 0xF3, 0xEF};
constexpr QColor tealInk{0x07, 0x5B, 0x4F};
constexpr QColor amber{0xB9, 0x72, 0x08};
constexpr QColor amberSoft{0xFC, 0xF2, 0xDD};
constexpr QColor amberInk{0x77, 0x48, 0x00};
constexpr QColor copper{0xB5, 0x54, 0x2B};
constexpr QColor copperSoft{0xFB, 0xEB, 0xE3};
constexpr QColor copperInk{0x8A, 0x39, 0x15};

constexpr double hairline = pt(0.5);

constexpr double body = 10.5; // points, as all sizes below
constexpr double small = 9.2;
constexpr double note = 8.2;
constexpr double title = 27;
constexpr double heading1 = 20;
constexpr double heading2 = 15.5;
constexpr double heading3 = 11;
constexpr double wallLeast = 16; // readable at 1.5 m
constexpr double wallMost = 25;
constexpr double cardLeast = 6.5; // readable at the hand's distance
constexpr double cardMost = 8.5;

} // namespace relais::look
