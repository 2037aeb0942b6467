// SPDX-License-Identifier: GPL-3.0-or-later
// Pocket cards on pages: ISO 7810 ID-1 as sold, 85 x 54 mm, with crop marks; ten on a sheet, or foldable ones below
// each other. For the built-in engine only. Pure functions; any one thread.
#pragma once

#include "documents/rowbuilder.h"

namespace relais {

constexpr double cardWidth = look::mm(85);
constexpr double cardHeight = look::mm(54);
// The square of a code with its quiet zone: 85 modules of 0.4 mm at cardCodeBytes, wider ones with less.
constexpr double cardCodeSize = look::mm(34);
constexpr double cardFootBaseline = look::pageHeight - look::pt(17); // below the crop marks of a sheet

// document with the lines of each card that fit on it; the ids of the cards that lose some go to overfull.
Document withFittingCards(Document document, std::vector<QString> &overfull);
// What of a face fits at the least type; whether all of it.
bool fitCardFace(CardFace &face);
// The texts and the code of a face that fits, in the largest type that does; its top left corner at `at`, its title in
// the colour of headings.
void addCardFace(PageRow &row, const CardFace &face, QPointF at, QColor accent);

std::vector<PageRow> foldableCards(const CardsBlock &cards, QColor accent = look::blue);
std::vector<PageSection> cardSheets(const CardsBlock &cards, QColor accent = look::blue);

} // namespace relais
