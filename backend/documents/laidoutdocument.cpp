// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/laidoutdocument.h"

#include "documents/cardrows.h"
#include "documents/documentfont.h"
#include "documents/nobreakspaces.h"

#include <QFontMetricsF>
#include <QPainter>

namespace relais {

using look::pt;

namespace {

constexpr double ownFootBaseline = look::footBaseline + pt(12); // of the firm's own line

void paintSlice(QPainter &painter, const PageRow &row, const PageSlice &slice, double top)
{
    const QPointF origin(look::marginSide, top + slice.y - slice.from);
    const bool cut = slice.from > 0 || slice.to < row.height;
    if (cut) {
        painter.save();
        painter.setClipRect(QRectF(0, top + slice.y, look::pageWidth, slice.to - slice.from));
    }
    paintShapes(painter, row, origin);
    if (cut)
        painter.restore();
    for (const auto &placed : row.texts)
        placed.text.paint(painter, origin + QPointF(placed.x, placed.y), slice.from - placed.y, slice.to - placed.y);
}

} // namespace

LaidOutDocument::LaidOutDocument(Document document, std::stop_token stop, FirmTemplate look)
    : m_document(withFittingCards(withNoBreakSpaces(std::move(document)), m_overfullCards))
    , m_look(std::move(look))
    , m_logo(QImage::fromData(m_look.logo, "PNG"))
    , m_sections(RowBuilder(m_document, m_look.accent ? QColor::fromRgb(*m_look.accent) : look::blue, stop).sections())
{
    for (const auto &section : m_sections) {
        if (stop.stop_requested())
            return;
        for (auto &plan : paginate(section.rows, section.height))
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
            m_outline.push_back({anchor->title, anchor->id, anchor->level, page, place.section->top + slice.y});
            m_pageOf.insert(anchor->id, page);
        }
    }
}

std::vector<QString> LaidOutDocument::overfull() const
{
    std::vector<QString> ids = m_overfullCards;
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
        paintSlice(painter, row, slice, place.section->top);
        for (const auto &reference : row.references) {
            const PlacedText &entry = row.texts.at(reference.text);
            if (entry.y >= slice.from - 0.5 && entry.y + entry.text.height() <= slice.to + 0.5)
                paintReference(painter, entry, reference, place.section->top + slice.y - slice.from);
        }
    }
}

void LaidOutDocument::paintReference(QPainter &painter, const PlacedText &entry, const PageReference &reference,
                                     double y) const
{
    const auto page = m_pageOf.constFind(reference.id);
    if (page == m_pageOf.constEnd())
        return;
    const QFont font = documentFont(reference.points, true);
    const QString number = m_document.words.pageShort.arg(*page + 1);
    const QPointF end = entry.text.end() + QPointF(look::marginSide + entry.x, entry.y + y);
    const double right = look::marginSide + reference.right;
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
        const QPointF origin(look::marginSide, place.section->top + slice.y - slice.from);
        for (const auto &reference : row.references) {
            const PlacedText &entry = row.texts.at(reference.text);
            if (entry.y >= slice.from - 0.5 && entry.y < slice.to)
                areas.push_back({QRectF(look::marginSide + entry.x, origin.y() + entry.y, reference.right - entry.x,
                                        entry.text.height()),
                                 QStringLiteral("#") + reference.id});
        }
        if (!row.references.empty())
            continue;
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
        const double left = section.wallSheet ? 0.82 : baseline == ownFootBaseline ? 1 : 0.6;
        const double width = look::textWidth * (right ? 0.38 : left);
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
    if (section.cardSheet) {
        put(m_document.firm + QStringLiteral(", ") + m_document.title, cardFootBaseline, false);
        put(number, cardFootBaseline, true);
        return texts;
    }
    if (hasHead(page)) {
        put(m_document.firm + QStringLiteral(", ") + m_document.title, look::headBaseline, false);
        put(m_document.version, look::headBaseline, true);
    }
    put(m_document.editionName, look::footBaseline, false);
    put(number, look::footBaseline, true);
    if (!m_look.footer.isEmpty())
        put(m_look.footer, ownFootBaseline, false);
    return texts;
}

// The first page says it all in its title, if it has one; a wall sheet is read from afar.
bool LaidOutDocument::hasHead(int page) const
{
    const PageSection &section = *m_pages.at(static_cast<size_t>(page)).section;
    return !section.wallSheet && !section.cardSheet && (page > 0 || !RowBuilder::hasTitle(m_document));
}

// In the place of the running head, at the right.
void LaidOutDocument::paintLogo(QPainter &painter) const
{
    const double top = m_document.exercise ? pt(34) : pt(20);
    const QSizeF size = QSizeF(m_logo.size()).scaled({pt(150), look::bodyTop - pt(6) - top}, Qt::KeepAspectRatio);
    const double left = look::marginSide + look::textWidth - size.width();
    painter.drawImage(QRectF(QPointF(left, top), size), m_logo);
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
    const bool cards = m_pages.at(static_cast<size_t>(page)).section->cardSheet;
    if (!m_logo.isNull() && !cards && !hasHead(page))
        paintLogo(painter);
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
