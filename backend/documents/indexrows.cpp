// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of RowBuilder that make lists of short facts: contents, index by symptom, key facts.
#include "documents/contentsentry.h"
#include "documents/rowbuilder.h"

namespace relais {

using look::pt;

namespace {

// A text below what the row holds from top on, between left and right, that leads to the page of its heading. Returns
// where it ends.
double addEntry(PageRow &row, const Symptom &entry, double left, double right, const TextLook &style, double top = 0)
{
    RichText linked = plainText(entry.text);
    linked.front().link = QStringLiteral("#") + entry.headingId;
    PageText laidOut(linked, style, right - left - pt(34));
    const double bottom = top + laidOut.height();
    row.height = std::max(row.height, bottom);
    row.references.push_back({entry.headingId, style.points, row.texts.size(), right});
    row.add(std::move(laidOut), left, top);
    return bottom;
}

PageRow inTwoColumns(const std::vector<Symptom> &symptoms, double points)
{
    const TextLook style{points, false, look::ink, Qt::AlignLeft, 1.25};
    const double gap = pt(26);
    const double width = (look::textWidth - gap) / 2;
    const size_t half = (symptoms.size() + 1) / 2;
    PageRow row;
    row.before = pt(6);
    row.mayCut = true;
    double top = 0;
    for (size_t i = 0; i < symptoms.size(); ++i) {
        const double left = i < half ? 0 : width + gap;
        if (i == half)
            top = 0;
        top = addEntry(row, symptoms.at(i), left, left + width, style, top) + pt(points * 0.45);
    }
    return row;
}

// As large as the rest of the first page allows.
PageRow inTwoColumns(const std::vector<Symptom> &symptoms)
{
    constexpr double least = 9.5;
    double points = 12;
    PageRow row = inTwoColumns(symptoms, points);
    while (row.height > pt(300) && points > least)
        row = inTwoColumns(symptoms, points -= 0.5);
    return row;
}

} // namespace

void RowBuilder::indexTitle(const QString &title)
{
    if (title.isEmpty())
        return;
    PageText text(plainText(title), {12, true, look::ink, Qt::AlignLeft, 1.3}, look::textWidth);
    PageRow row;
    row.height = text.height() + pt(2);
    row.before = pt(18);
    row.keepWithNext = true;
    row.add(std::move(text), 0, 0);
    push(std::move(row));
}

void RowBuilder::operator()(const ContentsBlock &contents)
{
    std::vector<PageRow> rows;
    const auto add = [&](const QString &text, const QString &id, double indent) {
        PageRow row;
        row.before = pt(look::body * 0.62);
        row.keepWithNext = true; // all on one page, where one holds them
        addEntry(row, {text, id}, indent, look::textWidth, {});
        rows.push_back(std::move(row));
    };
    for (const auto &block : m_document.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block); heading && isInContents(m_document, *heading))
            add(charactersOf(heading->text), heading->id, heading->level == 1 ? 0 : pt(16));
        else if (const auto *sheet = std::get_if<WallSheetBlock>(&block))
            add(sheet->symptom, sheet->id, pt(16));
    }
    if (rows.empty())
        return;
    rows.back().keepWithNext = false;
    indexTitle(contents.title);
    for (auto &row : rows)
        push(std::move(row));
}

// Few symptoms stand large under each other. More of them stand in two columns, read one after the other, so that the
// index stays on the first page; of one that is longer still, a page holds four lines at least.
void RowBuilder::operator()(const SymptomIndexBlock &index)
{
    constexpr size_t mostInOneColumn = 14;
    constexpr size_t mostInTwo = 40;
    constexpr size_t together = 4;
    indexTitle(index.title);
    const size_t count = index.symptoms.size();
    if (count > mostInOneColumn && count <= mostInTwo)
        return push(inTwoColumns(index.symptoms));
    const double points = count > mostInTwo ? 10 : 11;
    for (size_t i = 0; i < count; ++i) {
        PageRow row;
        row.before = pt(points * (count > mostInTwo ? 0.1 : 0.62));
        row.keepWithNext = i + together >= count && i + 1 < count;
        addEntry(row, index.symptoms.at(i), 0, look::textWidth, {points, false, look::ink});
        push(std::move(row));
    }
}

void RowBuilder::operator()(const KeyFactsBlock &facts)
{
    if (facts.form == KeyFactsBlock::Form::Row)
        factsInARow(facts);
    else
        factsInColumns(facts);
}

// Label and value beside each other; what does not fit goes to the next line.
void RowBuilder::factsInARow(const KeyFactsBlock &facts)
{
    PageRow row;
    row.before = pt(4);
    double x = 0;
    double y = 0;
    double lineHeight = 0;
    for (const auto &fact : facts.facts) {
        RichText text{{fact.label + u' ', TextStyle::Muted, {}}, {fact.value, TextStyle::Strong, fact.link}};
        if (!fact.detail.isEmpty())
            text.push_back({u' ' + fact.detail, TextStyle::Muted, {}});
        PageText laidOut(text, {}, look::textWidth);
        const double width = laidOut.naturalWidth();
        if (x > 0 && x + width > look::textWidth) {
            x = 0;
            y += lineHeight;
            lineHeight = 0;
        }
        lineHeight = std::max(lineHeight, laidOut.height());
        row.add(std::move(laidOut), x, y);
        x += width + pt(20);
    }
    row.height = y + lineHeight;
    push(std::move(row));
}

// Three beside each other, or two where that leaves none alone; label above value, between two rules.
void RowBuilder::factsInColumns(const KeyFactsBlock &facts)
{
    const size_t perRow = facts.facts.size() == 4 ? 2 : 3;
    const double gap = pt(16);
    const auto columns = static_cast<double>(perRow);
    const double width = (look::textWidth - (columns - 1) * gap) / columns;
    for (size_t start = 0; start < facts.facts.size(); start += perRow) {
        PageRow row;
        row.before = start == 0 ? pt(14) : 0;
        const double padding = pt(9);
        for (size_t i = start; i < std::min(start + perRow, facts.facts.size()); ++i) {
            const auto &fact = facts.facts[i];
            const double x = static_cast<double>(i - start) * (width + gap);
            double y = padding;
            const auto put = [&](const QString &text, const TextLook &style, const QString &link = {}) {
                if (text.isEmpty())
                    return;
                PageText laidOut({TextRun{text, TextStyle::Plain, link}}, style, width);
                const double top = y;
                y += laidOut.height();
                row.add(std::move(laidOut), x, top);
            };
            put(fact.label, {look::small, false, look::ink3});
            put(fact.value, {look::body + 0.5, true, look::ink}, fact.link);
            put(fact.detail, {look::small, false, look::ink2});
            row.height = std::max(row.height, y + padding);
        }
        row.add(ruleAt(0, look::line, pt(0.7)));
        row.add(ruleAt(row.height, look::line, pt(0.7)));
        push(std::move(row));
    }
}

} // namespace relais
