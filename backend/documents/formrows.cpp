// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/rowbuilder.h"

namespace relais {

using look::pt;

namespace {

constexpr double columnGap = pt(18);
constexpr double lineStep = look::mm(8); // between ruled lines: room for handwriting
constexpr double boxRoom = pt(15);
constexpr double choiceGap = pt(20);

void addRule(PageRow &row, double from, double to, double y)
{
    row.add(ruleAt(y, look::bar, pt(0.6), from, to));
}

// Boxes with their words, wrapped into the column; the y below them.
double addChoices(PageRow &row, const FormField &field, QRectF column, double y)
{
    double x = column.left();
    double lineHeight = 0;
    for (const auto &choice : field.choices) {
        PageText words(plainText(choice), {}, column.width() - boxRoom);
        const double width = boxRoom + words.naturalWidth();
        if (x > column.left() && x + width > column.right()) {
            x = column.left();
            y += lineHeight + pt(4);
            lineHeight = 0;
        }
        row.add(tickBox(x, y + pt(2.2)));
        lineHeight = std::max(lineHeight, words.height());
        row.add(std::move(words), x + boxRoom, y);
        x += width + choiceGap;
    }
    return y + lineHeight;
}

void addField(PageRow &row, const FormField &field, double x, double width)
{
    double y = 0;
    const bool onItsLine = field.choices.empty() && field.lines == 0;
    if (!field.label.isEmpty()) {
        PageText label(plainText(field.label), {look::body, !onItsLine, look::ink}, width);
        const QPointF end = label.end();
        const double top = onItsLine ? lineStep - pt(look::body * 1.42) : 0;
        if (onItsLine && end.x() + pt(30) < width)
            addRule(row, x + end.x() + pt(6), x + width, top + end.y() + pt(1.5));
        else if (onItsLine)
            addRule(row, x, x + width, top + label.height() + lineStep);
        y = top + label.height() + (onItsLine && end.x() + pt(30) >= width ? lineStep : 0);
        row.add(std::move(label), x, top);
    }
    if (!field.choices.empty())
        y = addChoices(row, field, {x, 0, width, 0}, y + pt(4));
    for (int i = 0; i < field.lines; ++i) {
        y += lineStep;
        addRule(row, x, x + width, y);
    }
    row.height = std::max(row.height, y + pt(2));
}

} // namespace

// A box to tick, its top left corner there.
PageShape tickBox(double x, double y)
{
    return outlinedBox({x, y, pt(9.6), pt(9.6)}, look::ink3, pt(0.9), pt(1.8));
}

std::vector<PageRow> formRows(const FormBlock &form)
{
    std::vector<PageRow> rows;
    const auto columns = static_cast<size_t>(std::max(form.columns, 1));
    const double width = (look::textWidth + columnGap) / static_cast<double>(columns) - columnGap;
    for (size_t i = 0; i < form.fields.size(); i += columns) {
        PageRow row;
        row.before = pt(8);
        for (size_t k = i; k < std::min(i + columns, form.fields.size()); ++k)
            addField(row, form.fields[k], static_cast<double>(k - i) * (width + columnGap), width);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace relais
