// SPDX-License-Identifier: GPL-3.0-or-later
// MapDrawing: a map as the picture of a document (domain/document.h): columns of boxes as wide as the text, curves
// between them. Pure functions; any thread.
#pragma once

#include "domain/document.h"
#include "services/phrases.h"
#include "services/planmap.h"

#include <QSet>

namespace relais {

// It fits on a page in letters that one can read: not too many rows, not too many columns.
bool fitsOnAPage(const MapLayout &layout);

// marked: nodes with a dark frame. The alternative text says what rests on what, node by node.
DrawingBlock mapDrawing(const PlanMap &map, const MapLayout &layout, const QSet<QUuid> &marked, const Speech &say);

} // namespace relais
