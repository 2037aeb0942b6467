// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cardrows.h"

namespace relais {

using look::pt;

namespace {

constexpr int sheetColumns = 2;
constexpr int sheetRows = 5;
constexpr size_t perSheet = static_cast<size_t>(sheetColumns) * sheetRows;
constexpr double markGap = look::mm(1); // between a card and its crop marks
constexpr double markLength = look::mm(3);
constexpr double pairLeft = (look::textWidth - 2 * cardWidth) / 2; // of two cards beside each other, in the text column

void addLine(PageRow &row, QPointF from, QPointF to, QColor colour, Qt::PenStyle pen = Qt::SolidLine)
{
    row.add({PageShape::Kind::Line, QRectF(from, to), {}, colour, pt(0.4), 0, pen});
}

// Where the knife goes, outside of the cards at the row's left and right.
void addSideMarks(PageRow &row, double y)
{
    const double right = pairLeft + 2 * cardWidth;
    addLine(row, {pairLeft - markGap - markLength, y}, {pairLeft - markGap, y}, look::ink);
    addLine(row, {right + markGap, y}, {right + markGap + markLength, y}, look::ink);
}

// Above (-1) or below (1) the row's edge at y, at these columns' edges.
void addEndMarks(PageRow &row, double y, double direction, std::initializer_list<int> edges)
{
    for (const int edge : edges) {
        const double x = pairLeft + edge * cardWidth;
        addLine(row, {x, y + direction * markGap}, {x, y + direction * (markGap + markLength)}, look::ink);
    }
}

std::vector<const PocketCard *> withCopies(const CardsBlock &block)
{
    std::vector<const PocketCard *> cards;
    for (const auto &card : block.cards)
        cards.insert(cards.end(), static_cast<size_t>(block.copies), &card);
    return cards;
}

struct SheetSide {
    std::span<const PocketCard *const> cards; // of all sheets
    size_t first = 0; // on this sheet
    bool back = false;
    QColor accent;
};

PageRow sheetRow(const SheetSide &side, int index)
{
    PageRow row;
    row.height = cardHeight;
    for (int column = 0; column < sheetColumns; ++column) {
        const size_t place = side.first + static_cast<size_t>(index * sheetColumns + column);
        if (place >= side.cards.size())
            continue;
        const PocketCard &card = *side.cards[place];
        // Turned on its long edge, the sheet shows its left column at the right.
        const double x = pairLeft + (side.back ? sheetColumns - 1 - column : column) * cardWidth;
        row.add(outlinedBox({x, 0, cardWidth, cardHeight}, look::line, pt(0.3), 0));
        addCardFace(row, side.back ? card.back : card.front, {x, 0}, side.accent);
        const bool isNew = place == 0 || side.cards[place - 1] != &card;
        if (!side.back && isNew && !row.anchor)
            row.anchor = PageAnchor{card.id, 2, printable(card.holder)};
    }
    addSideMarks(row, cardHeight);
    if (index == 0)
        addSideMarks(row, 0);
    if (index == 0)
        addEndMarks(row, 0, -1, {0, 1, 2});
    return row;
}

PageSection sheetOf(const SheetSide &side)
{
    PageSection section;
    section.cardSheet = true;
    section.height = sheetRows * cardHeight + pt(1);
    section.top = (look::pageHeight - sheetRows * cardHeight) / 2;
    const size_t cards = std::min(side.cards.size() - side.first, perSheet);
    const auto rows = static_cast<int>((cards + sheetColumns - 1) / sheetColumns);
    for (int index = 0; index < rows; ++index)
        section.rows.push_back(sheetRow(side, index));
    addEndMarks(section.rows.back(), cardHeight, 1, {0, 1, 2});
    return section;
}

} // namespace

Document withFittingCards(Document document, std::vector<QString> &overfull)
{
    for (auto &block : document.blocks) {
        auto *cards = std::get_if<CardsBlock>(&block);
        if (!cards)
            continue;
        for (auto &card : cards->cards) {
            const bool front = fitCardFace(card.front);
            const bool back = fitCardFace(card.back);
            if (!front || !back)
                overfull.push_back(card.id);
        }
    }
    return document;
}

std::vector<PageRow> foldableCards(const CardsBlock &cards, QColor accent)
{
    std::vector<PageRow> rows;
    const PocketCard *previous = nullptr;
    for (const PocketCard *card : withCopies(cards)) {
        PageRow row;
        row.height = cardHeight;
        row.before = look::mm(9);
        row.add(outlinedBox({pairLeft, 0, 2 * cardWidth, cardHeight}, look::line, pt(0.4), 0));
        addLine(row, {pairLeft + cardWidth, 0}, {pairLeft + cardWidth, cardHeight}, look::bar, Qt::DashLine);
        for (const double y : {0.0, cardHeight}) {
            addSideMarks(row, y);
            addEndMarks(row, y, y > 0 ? 1 : -1, {0, 2});
        }
        addCardFace(row, card->front, {pairLeft, 0}, accent);
        addCardFace(row, card->back, {pairLeft + cardWidth, 0}, accent);
        if (card != previous)
            row.anchor = PageAnchor{card->id, 2, printable(card->holder)};
        previous = card;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PageSection> cardSheets(const CardsBlock &cards, QColor accent)
{
    const auto all = withCopies(cards);
    std::vector<PageSection> sheets;
    for (size_t first = 0; first < all.size(); first += perSheet) {
        sheets.push_back(sheetOf({all, first, false, accent}));
        sheets.push_back(sheetOf({all, first, true, accent}));
    }
    return sheets;
}

} // namespace relais
