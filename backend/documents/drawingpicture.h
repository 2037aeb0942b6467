// SPDX-License-Identifier: GPL-3.0-or-later
// DrawingPicture: a drawing as pixels, for formats that have no drawings of their own. It looks as on a page of the
// PDF. Pure function; any thread once the fonts are loaded.
#pragma once

#include "domain/document.h"

#include <QByteArray>

namespace relais {

struct DrawingPicture {
    QByteArray png; // empty: there is nothing to draw
    int percent = 100; // of the text's width
};

DrawingPicture pictureOf(const DrawingBlock &drawing);

} // namespace relais
