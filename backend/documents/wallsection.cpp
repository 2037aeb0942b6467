// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/rowbuilder.h"

namespace relais {

using look::pt;

namespace {

constexpr double slack = pt(4); // rounding

std::unique_ptr<PageText> titleOf(const QString &symptom, double points)
{
    return std::make_unique<PageText>(plainText(symptom), TextLook{points, true, look::ink, Qt::AlignLeft, 1.14},
                                      look::textWidth);
}

// On one line where it still is large then, rather than a last word alone; else on two.
PageRow titleRow(const WallSheetBlock &sheet, QColor accent)
{
    constexpr double most = 44;
    constexpr double leastOnOneLine = 32;
    constexpr double least = 28;
    double points = most;
    auto text = titleOf(sheet.symptom, points);
    while (text->lineCount() > 1 && points > leastOnOneLine)
        text = titleOf(sheet.symptom, points -= 2);
    if (text->lineCount() > 1) {
        points = most;
        text = titleOf(sheet.symptom, points);
        while (text->lineCount() > 2 && points > least)
            text = titleOf(sheet.symptom, points -= 4);
    }
    PageRow row;
    row.height = text->height() + pt(16);
    row.add(ruleAt(row.height, accent, pt(3)));
    row.anchor = PageAnchor{sheet.id, 2, printable(sheet.symptom)};
    row.add(std::move(*text), 0, 0);
    return row;
}

// With a line to write on below, where more follows than an hour.
PageRow sentenceRow(const QString &sentence, double points, bool roomToWrite)
{
    PageRow row;
    PageText text(plainText(sentence), {points, false, look::ink, Qt::AlignLeft, 1.28}, look::textWidth);
    row.height = text.height();
    row.add(std::move(text), 0, 0);
    if (roomToWrite) {
        row.height += look::mm(16);
        row.add(ruleAt(row.height, look::ink, pt(0.8)));
    }
    return row;
}

// The number in a circle, the step, and who does it below in blue.
PageRow stepRow(const WallStep &step, int number, double points, QColor accent)
{
    const double left = pt(points * 2.3);
    const double size = pt(points * 1.66);
    PageRow row;
    PageText text(plainText(step.text), {points, false, step.gap ? look::amberInk : look::ink, Qt::AlignLeft, 1.28},
                  look::textWidth - left);
    PageText digit(strongText(QString::number(number)), {points, true, accent, Qt::AlignHCenter, 1.28}, size);
    const double circleTop = (text.lineHeight() - size) / 2;
    row.add({PageShape::Kind::Ellipse, QRectF(0, circleTop, size, size), {}, accent, pt(1.6), 0, Qt::SolidLine});
    row.height = text.height();
    row.add(std::move(digit), 0, 0);
    row.add(std::move(text), left, 0);
    if (!step.who.isEmpty()) {
        PageText who(strongText(step.who), {std::max(points - 3, look::wallLeast), true, accent, Qt::AlignLeft, 1.28},
                     look::textWidth - left);
        const double top = row.height + pt(1);
        row.height = top + who.height();
        row.add(std::move(who), left, top);
    }
    return row;
}

PageRow neverRow(const QString &never, const QString &word, double points)
{
    const double padding = pt(14);
    RichText sentence = strongText(word + u' ');
    sentence.push_back({never, TextStyle::Plain, {}});
    PageText text(sentence, {points, false, look::copperInk, Qt::AlignLeft, 1.28}, look::textWidth - 2 * padding);
    PageRow row;
    row.height = text.height() + 2 * padding;
    row.add(outlinedBox({0, 0, look::textWidth, row.height}, look::copper, pt(2), pt(6)));
    row.add(std::move(text), padding, padding);
    return row;
}

std::vector<PageRow> rowsAt(const WallSheetBlock &sheet, const DocumentWords &words, double points, QColor accent)
{
    std::vector<PageRow> rows;
    rows.push_back(titleRow(sheet, accent));
    int number = 1;
    for (const auto &step : sheet.steps) {
        const bool roomToWrite = step.text.endsWith(QStringLiteral("__.")) && &step != &sheet.steps.back();
        rows.push_back(sheet.notice ? sentenceRow(step.text, points, roomToWrite)
                                    : stepRow(step, number++, points, accent));
    }
    if (!sheet.never.isEmpty())
        rows.push_back(neverRow(sheet.never, words.never, std::max(points - 3, look::wallLeast)));
    return rows;
}

// What is left of the page is shared between the rows, up to a third of a step's usual height.
double gapFor(const std::vector<PageRow> &rows)
{
    double used = slack;
    for (const auto &row : rows)
        used += row.height;
    return (look::bodyHeight - used) / static_cast<double>(std::max<size_t>(rows.size() - 1, 1));
}

} // namespace

PageSection wallSection(const WallSheetBlock &sheet, const DocumentWords &words, const QString &firm, QColor accent)
{
    PageSection section;
    section.wallSheet = true;
    section.wallId = sheet.id;
    section.wallFooter = sheet.footer.isEmpty() ? firm : sheet.footer;
    double points = look::wallMost;
    section.rows = rowsAt(sheet, words, points, accent);
    while (gapFor(section.rows) < pt(points * 0.8) && points > look::wallLeast)
        section.rows = rowsAt(sheet, words, points = std::max(points - 1.5, look::wallLeast), accent);
    const double gap = std::clamp(gapFor(section.rows), pt(8), pt(34));
    for (size_t i = 1; i < section.rows.size(); ++i)
        section.rows[i].before = gap;
    return section;
}

} // namespace relais
