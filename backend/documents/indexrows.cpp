// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of RowBuilder that make lists of short facts: contents, index by symptom, key facts.
#include "documents/contentsentry.h"
#include "documents/rowbuilder.h"

namespace relais {

using look::pt;

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

void RowBuilder::indexRow(const QString &text, const QString &id, double indent, double points, double air, bool kept)
{
    RichText linked = plainText(text);
    linked.front().link = QStringLiteral("#") + id;
    PageText laidOut(linked, {points, false, look::ink}, look::textWidth - indent - pt(56));
    PageRow row;
    row.height = laidOut.height();
    row.before = pt(points * air);
    row.keepWithNext = kept;
    row.reference = PageReference{id, points};
    row.add(std::move(laidOut), indent, 0);
    push(std::move(row));
}

void RowBuilder::operator()(const ContentsBlock &contents)
{
    indexTitle(contents.title);
    for (const auto &block : m_document.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block); heading && isInContents(m_document, *heading))
            indexRow(charactersOf(heading->text), heading->id, heading->level == 1 ? 0 : pt(16), look::body);
        else if (const auto *sheet = std::get_if<WallSheetBlock>(&block))
            indexRow(sheet->symptom, sheet->id, pt(16), look::body);
    }
}

void RowBuilder::operator()(const SymptomIndexBlock &index)
{
    indexTitle(index.title);
    // Many symptoms stand closer, and smaller when they are more, so that the index stays on the first page; of a
    // longer one a page holds four at least.
    const size_t many = 14;
    const size_t most = 16;
    const size_t together = 4;
    const size_t count = index.symptoms.size();
    for (size_t i = 0; i < count; ++i) {
        const auto &symptom = index.symptoms.at(i);
        indexRow(symptom.text, symptom.headingId, 0, count > most ? 10 : 11,
                 count > most       ? 0.1
                     : count > many ? 0.25
                                    : 0.62,
                 i + together >= count && i + 1 < count);
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
