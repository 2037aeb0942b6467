// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/rowbuilder.h"

#include "documents/cardrows.h"

namespace relais {

using look::pt;

namespace {

PageRow textRow(const RichText &text, const TextLook &style, double before)
{
    PageRow row;
    PageText laidOut(text, style, look::textWidth);
    row.height = laidOut.height();
    row.before = before;
    row.add(std::move(laidOut), 0, 0);
    return row;
}

// A box around a text, with room for a sign at its left.
PageRow boxRow(const RichText &text, const TextLook &style, QColor edge, double edgeWidth, double indent)
{
    const double padding = pt(9);
    PageText laidOut(text, style, look::textWidth - 2 * padding - indent);
    PageRow row;
    row.height = laidOut.height() + 2 * padding;
    row.before = pt(9);
    row.add(outlinedBox({0, 0, look::textWidth, row.height}, edge, edgeWidth, pt(4)));
    row.add(std::move(laidOut), padding + indent, padding);
    return row;
}

// A circle with a bar: "never", readable without colour.
void addNeverSign(PageRow &row, double x, double y)
{
    const double size = pt(10.5);
    const double edge = pt(1.3);
    const QRectF circle(x, y, size, size);
    row.add({PageShape::Kind::Ellipse, circle, {}, look::copper, edge, 0, Qt::SolidLine});
    const double inset = size * 0.16;
    row.add({PageShape::Kind::Line,
             circle.adjusted(inset, inset, -inset, -inset),
             {},
             look::copper,
             edge,
             0,
             Qt::SolidLine});
}

} // namespace

RowBuilder::RowBuilder(const Document &document, QColor accent, std::stop_token stop)
    : m_document(document)
    , m_accent(accent)
    , m_stop(std::move(stop))
{ }

bool RowBuilder::hasTitle(const Document &document)
{
    const auto &blocks = document.blocks;
    return blocks.empty()
        || !(std::holds_alternative<WallSheetBlock>(blocks.front())
             || std::holds_alternative<PageBreakBlock>(blocks.front())
             || std::holds_alternative<CardsBlock>(blocks.front()));
}

std::vector<PageSection> RowBuilder::sections()
{
    m_sections.clear();
    if (hasTitle(m_document))
        titleBlock();
    const DocumentBlock *previous = nullptr;
    for (const auto &block : m_document.blocks) {
        if (m_stop.stop_requested())
            break;
        // What is said of a picture stands on its page.
        if (previous && std::holds_alternative<DrawingBlock>(*previous)
            && std::holds_alternative<ParagraphBlock>(block))
            m_sections.back().rows.back().keepWithNext = true;
        std::visit(*this, block);
        previous = &block;
    }
    std::erase_if(m_sections, [](const PageSection &section) { return section.rows.empty(); });
    return std::move(m_sections);
}

void RowBuilder::push(PageRow row)
{
    if (m_sections.empty() || m_sections.back().wallSheet || m_sections.back().cardSheet)
        startSection();
    m_sections.back().rows.push_back(std::move(row));
}

void RowBuilder::startSection()
{
    m_sections.emplace_back();
}

void RowBuilder::titleBlock()
{
    PageRow firm = textRow(plainText(m_document.firm), {11, true, m_accent}, 0);
    firm.keepWithNext = true;
    push(std::move(firm));
    PageRow title = textRow(plainText(m_document.title), {look::title, true, look::ink, Qt::AlignLeft, 1.2}, pt(3));
    title.keepWithNext = true;
    push(std::move(title));
    QString line = m_document.version;
    if (!m_document.subtitle.isEmpty())
        line.prepend(m_document.subtitle + (line.isEmpty() ? QString() : QStringLiteral(" · ")));
    PageRow subtitle = textRow(plainText(line), {look::body, false, look::ink2}, pt(5));
    subtitle.height += pt(12);
    subtitle.add(ruleAt(subtitle.height, look::ink, pt(1)));
    push(std::move(subtitle));
}

void RowBuilder::operator()(const HeadingBlock &heading)
{
    TextLook style{look::heading3, true, m_accent, Qt::AlignLeft, 1.35};
    double before = pt(15);
    if (heading.level == 1) {
        style = {look::heading1, true, m_accent, Qt::AlignLeft, 1.25};
        before = pt(26);
    } else if (heading.level == 2) {
        style = {look::heading2, true, look::ink, Qt::AlignLeft, 1.25};
        before = pt(20);
    }
    PageRow row = textRow(heading.text, style, before);
    if (heading.level < 3)
        row.height += pt(2);
    row.keepWithNext = true;
    row.anchor = PageAnchor{heading.id, heading.level, printable(charactersOf(heading.text))};
    push(std::move(row));
}

void RowBuilder::operator()(const ParagraphBlock &paragraph)
{
    PageRow row = textRow(paragraph.text, {}, pt(6));
    row.mayCut = true;
    push(std::move(row));
}

void RowBuilder::operator()(const StepsBlock &steps)
{
    const bool anyWho =
        std::any_of(steps.steps.begin(), steps.steps.end(), [](const Step &s) { return !s.who.isEmpty(); });
    const double left = pt(24);
    const double whoWidth = anyWho ? look::textWidth * 0.27 : 0;
    const double textWidth = look::textWidth - left - whoWidth - (anyWho ? pt(16) : 0);
    int number = steps.first;
    for (const auto &step : steps.steps) {
        PageRow row;
        row.before = pt(5.5);
        row.add(PageText(plainText(QString::number(number++)), {look::body, true, m_accent, Qt::AlignRight}, pt(14)), 0,
                0);
        PageText text(step.text, {look::body, false, step.gap ? look::amberInk : look::ink}, textWidth);
        row.height = text.height();
        if (step.gap)
            row.add(ruleAt(row.height + pt(0.5), look::amber, pt(0.8), left, left + text.naturalWidth()));
        if (step.gap)
            row.shapes.back().pen = Qt::DashLine;
        row.add(std::move(text), left, 0);
        if (!step.note.isEmpty()) {
            PageText note(plainText(step.note), {look::small, false, look::ink3}, textWidth);
            const double top = row.height;
            row.height += note.height();
            row.add(std::move(note), left, top);
        }
        if (!step.who.isEmpty()) {
            PageText who(plainText(step.who), {look::body, false, look::ink2}, whoWidth);
            row.height = std::max(row.height, who.height());
            row.add(std::move(who), look::textWidth - whoWidth, 0);
        }
        push(std::move(row));
    }
}

void RowBuilder::operator()(const ChecklistBlock &list)
{
    for (const auto &item : list.items) {
        PageText text(item, {}, look::textWidth - pt(24));
        PageRow row;
        row.height = text.height();
        row.before = pt(5.5);
        row.add(tickBox(pt(4), pt(2.2)));
        row.add(std::move(text), pt(24), 0);
        push(std::move(row));
    }
}

void RowBuilder::operator()(const TableBlock &table)
{
    for (auto &row : tableRows(table, m_stop))
        push(std::move(row));
}

void RowBuilder::operator()(const BoxBlock &box)
{
    if (box.kind == BoxBlock::Kind::Never) {
        RichText text = strongText(m_document.words.never + u' ');
        text.insert(text.end(), box.text.begin(), box.text.end());
        PageRow row = boxRow(text, {look::body, false, look::copperInk}, look::copper, pt(0.9), pt(18));
        addNeverSign(row, pt(9), pt(10.8));
        push(std::move(row));
    } else if (box.kind == BoxBlock::Kind::Notice) {
        push(boxRow(box.text, {look::small, false, look::amberInk}, look::amber, pt(0.8), 0));
    } else {
        push(boxRow(box.text, {look::body, true, look::ink}, look::ink, pt(1.6), 0));
    }
}

void RowBuilder::operator()(const MessageBlock &message)
{
    const double left = pt(14);
    const double width = look::textWidth - left - pt(12);
    PageRow row;
    row.before = pt(11);
    PageText title(strongText(message.title), {look::body, true, look::ink}, width * 0.7);
    PageText channel(plainText(message.channel), {look::small, false, look::ink3, Qt::AlignRight}, width * 0.28);
    PageText text(plainText(message.text), {look::body, false, look::ink, Qt::AlignLeft, 1.5}, width);
    const double top = pt(9) + std::max(title.height(), channel.height()) + pt(4);
    row.height = top + text.height() + pt(10);
    row.add(filledBox({0, 0, look::textWidth, row.height}, look::sunken));
    row.add(filledBox({0, 0, pt(2.4), row.height}, m_accent));
    row.add(std::move(title), left, pt(9));
    row.add(std::move(channel), left + width * 0.72, pt(9.6));
    row.add(std::move(text), left, top);
    push(std::move(row));
}

void RowBuilder::operator()(const RelayMarkBlock &mark)
{
    PageRow row;
    PageText text(plainText(mark.words), {}, look::textWidth - pt(26));
    row.height = text.height();
    row.before = pt(6);
    addRelayMark(row, {0, pt(1)}, mark.kind, 0.9);
    row.add(std::move(text), pt(26), 0);
    push(std::move(row));
}

void RowBuilder::operator()(const GapBlock &gap)
{
    PageRow row = boxRow(plainText(gap.text), {look::body, false, look::amberInk}, look::amber, pt(0.9), 0);
    row.shapes.front().pen = Qt::DashLine;
    push(std::move(row));
}

void RowBuilder::operator()(const PageBreakBlock &)
{
    startSection();
}

void RowBuilder::operator()(const WallSheetBlock &sheet)
{
    m_sections.push_back(wallSection(sheet, m_document.words, m_document.firm, m_accent));
}

void RowBuilder::operator()(const DrawingBlock &drawing)
{
    push(drawingRow(drawing));
}

void RowBuilder::operator()(const FormBlock &form)
{
    for (auto &row : formRows(form))
        push(std::move(row));
}

void RowBuilder::operator()(const CardsBlock &cards)
{
    if (cards.form == CardsBlock::Form::Sheet) {
        for (auto &sheet : cardSheets(cards, m_accent))
            m_sections.push_back(std::move(sheet));
        return;
    }
    for (auto &row : foldableCards(cards, m_accent))
        push(std::move(row));
}

} // namespace relais
