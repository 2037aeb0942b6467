// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/laidoutdocument.h"

#include "documents/documentfont.h"

#include <QFontMetricsF>
#include <QPainter>

namespace relais {

using look::pt;

namespace {

void paintSlice(QPainter &painter, const PageRow &row, const PageSlice &slice)
{
    const QPointF origin(look::marginSide, look::bodyTop + slice.y - slice.from);
    const bool cut = slice.from > 0 || slice.to < row.height;
    if (cut) {
        painter.save();
        painter.setClipRect(QRectF(0, look::bodyTop + slice.y, look::pageWidth, slice.to - slice.from));
    }
    paintShapes(painter, row, origin);
    if (cut)
        painter.restore();
    for (const auto &placed : row.texts)
        placed.text.paint(painter, origin + QPointF(placed.x, placed.y), slice.from - placed.y, slice.to - placed.y);
}

} // namespace

LaidOutDocument::LaidOutDocument(Document document, std::stop_token stop)
    : m_document(std::move(document))
    , m_sections(RowBuilder(m_document).sections())
{
    for (const auto &section : m_sections) {
        if (stop.stop_requested())
            return;
        for (auto &plan : paginate(section.rows, look::bodyHeight))
            m_pages.push_back({&section, std::move(plan)});
    }
    readAnchors();
}

void LaidOutDocument::readAnchors()
{
    for (int page = 0; page < pageCount(); ++page) {
        const Page &place = m_pages[static_cast<size_t>(page)];
        for (const auto &slice : place.plan.slices) {
            const auto &anchor = place.section->rows[slice.row].anchor;
            if (!anchor || slice.from > 0)
                continue;
            m_outline.push_back({anchor->title, anchor->id, anchor->level, page, look::bodyTop + slice.y});
            m_pageOf.insert(anchor->id, page);
        }
    }
}

std::vector<QString> LaidOutDocument::overfullWallSheets() const
{
    std::vector<QString> ids;
    const PageSection *previous = nullptr;
    for (const auto &page : m_pages) {
        if (page.section == previous && page.section->wallSheet && (ids.empty() || ids.back() != page.section->wallId))
            ids.push_back(page.section->wallId);
        previous = page.section;
    }
    return ids;
}

double LaidOutDocument::bodyTaken(int page) const
{
    double taken = 0;
    for (const auto &slice : m_pages.at(static_cast<size_t>(page)).plan.slices)
        taken = std::max(taken, slice.y + slice.to - slice.from);
    return taken;
}

void LaidOutDocument::paint(QPainter &painter, int page) const
{
    paintFurniture(painter, page);
    const Page &place = m_pages.at(static_cast<size_t>(page));
    for (const auto &slice : place.plan.slices) {
        const PageRow &row = place.section->rows[slice.row];
        paintSlice(painter, row, slice);
        if (row.reference && slice.to >= row.height - 0.5)
            paintReference(painter, row, look::bodyTop + slice.y - slice.from);
    }
}

void LaidOutDocument::paintReference(QPainter &painter, const PageRow &row, double y) const
{
    const auto page = m_pageOf.constFind(row.reference->id);
    if (page == m_pageOf.constEnd() || row.texts.empty())
        return;
    const QFont font = documentFont(row.reference->points, true);
    const QString number = m_document.words.pageShort.arg(*page + 1);
    const QPointF end = row.texts.front().text.end() + QPointF(look::marginSide + row.texts.front().x, y);
    const double right = look::marginSide + look::textWidth;
    const double left = right - QFontMetricsF(font).horizontalAdvance(number);
    QPen dots(look::bar, pt(0.8), Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.01, 3.2});
    painter.setPen(dots);
    if (left - end.x() > pt(14))
        painter.drawLine(QPointF(end.x() + pt(6), end.y()), QPointF(left - pt(6), end.y()));
    painter.setFont(font);
    painter.setPen(look::ink);
    painter.drawText(QPointF(left, end.y()), number);
}

std::vector<LinkArea> LaidOutDocument::links(int page) const
{
    std::vector<LinkArea> areas;
    const Page &place = m_pages.at(static_cast<size_t>(page));
    for (const auto &slice : place.plan.slices) {
        const PageRow &row = place.section->rows[slice.row];
        const QPointF origin(look::marginSide, look::bodyTop + slice.y - slice.from);
        if (row.reference) {
            areas.push_back({QRectF(look::marginSide, origin.y(), look::textWidth, row.height),
                             QStringLiteral("#") + row.reference->id});
            continue;
        }
        for (const auto &placed : row.texts) {
            placed.text.collectLinks(areas, origin + QPointF(placed.x, placed.y), slice.from - placed.y,
                                     slice.to - placed.y);
        }
    }
    return areas;
}

std::vector<LaidOutDocument::FurnitureText> LaidOutDocument::furnitureTexts(int page) const
{
    const auto &words = m_document.words;
    const PageSection &section = *m_pages.at(static_cast<size_t>(page)).section;
    const QFontMetricsF metrics(documentFont(look::note, false));
    const QString number = words.pageOf.arg(page + 1).arg(pageCount());
    std::vector<FurnitureText> texts;
    const auto put = [&](const QString &text, double baseline, bool right) {
        const double width = look::textWidth * (right ? 0.38 : 0.6);
        texts.push_back(
            {metrics.elidedText(printable(text).replace(u'\n', u' '), Qt::ElideRight, width), baseline, right});
    };
    if (m_document.exercise)
        put(words.exercise, 0, false);
    if (section.wallSheet) {
        put(section.wallFooter, look::footBaseline, false);
        put(number, look::footBaseline, true);
        return texts;
    }
    // The first page says it all in its title, if it has one.
    if (page > 0 || !RowBuilder::hasTitle(m_document)) {
        put(m_document.firm + QStringLiteral(", ") + m_document.title, look::headBaseline, false);
        put(m_document.version, look::headBaseline, true);
    }
    put(m_document.editionName, look::footBaseline, false);
    put(number, look::footBaseline, true);
    return texts;
}

QString LaidOutDocument::furniture(int page) const
{
    QString characters;
    for (const auto &text : furnitureTexts(page))
        characters += text.text;
    return characters;
}

void LaidOutDocument::paintFurniture(QPainter &painter, int page) const
{
    const QFont font = documentFont(look::note, false);
    const QFontMetricsF metrics(font);
    const double right = look::marginSide + look::textWidth;
    for (const auto &text : furnitureTexts(page)) {
        if (text.baseline <= 0) {
            const QRectF band(look::marginSide, pt(14), look::textWidth, look::bandHeight);
            painter.fillRect(band, look::ink);
            painter.setFont(documentFont(10, true));
            painter.setPen(look::paper);
            painter.drawText(band, Qt::AlignCenter, text.text);
            continue;
        }
        painter.setFont(font);
        painter.setPen(look::ink3);
        const double x = text.right ? right - metrics.horizontalAdvance(text.text) : look::marginSide;
        painter.drawText(QPointF(x, text.baseline), text.text);
    }
}

} // namespace relais
