// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/columncontents.h"

namespace relais {

namespace {

constexpr int cellsLookedAt = 60;

constexpr CellKind toldByForm[] = {CellKind::Phone, CellKind::Email, CellKind::WebAddress, CellKind::Duration,
                                   CellKind::YesNo, CellKind::Money, CellKind::Date};

bool isToldByForm(CellKind kind)
{
    return std::find(std::begin(toldByForm), std::end(toldByForm), kind) != std::end(toldByForm);
}

} // namespace

PlanNames::PlanNames(const Plan &plan)
{
    for (const Person &row : plan.table<Person>())
        people.add(row.id.value, row.name);
    for (const Provider &row : plan.table<Provider>())
        providers.add(row.id.value, row.name);
    for (const Tool &row : plan.table<Tool>())
        tools.add(row.id.value, row.name);
    for (const Activity &row : plan.table<Activity>())
        activities.add(row.id.value, row.name);
}

QString sheetCell(const Sheet &sheet, int row, int column)
{
    return row < sheet.rows.size() ? sheet.rows.at(row).value(column).trimmed() : QString();
}

ColumnContents columnContents(const Sheet &sheet, int firstRow, int column, const PlanNames &names)
{
    ColumnContents contents;
    for (int row = firstRow; row < sheet.rows.size() && contents.cells < cellsLookedAt; ++row) {
        const CellText cell = cellText(sheetCell(sheet, row, column));
        if (cell.state != CellState::Known)
            continue;
        ++contents.cells;
        if (contents.first.isEmpty())
            contents.first = cell.text;
        for (const CellKind kind : toldByForm)
            contents.fits[kind] += fitsKind(cell.text, kind) ? 1 : 0;
        contents.people += names.people.find(cell.text).id.isNull() ? 0 : 1;
        contents.providers += names.providers.find(cell.text).id.isNull() ? 0 : 1;
        contents.tools += names.tools.same(cell.text).isNull() ? 0 : 1;
        contents.activities += names.activities.same(cell.text).isNull() ? 0 : 1;
    }
    const double cells = std::max(contents.cells, 1);
    for (double &share : contents.fits)
        share /= cells;
    for (double *share : {&contents.people, &contents.providers, &contents.tools, &contents.activities})
        *share /= cells;
    return contents;
}

int contentScore(const ColumnContents &contents, CellKind kind)
{
    if (contents.cells == 0)
        return 0;
    if (isToldByForm(kind)) {
        const double share = contents.fits.value(kind);
        return share >= mostCells ? 15 : share > 0 ? 0 : -25;
    }
    const bool otherForm = contents.fits.value(CellKind::Phone) >= mostCells
        || contents.fits.value(CellKind::Email) >= mostCells || contents.fits.value(CellKind::WebAddress) >= mostCells;
    return otherForm ? -40 : 0;
}

} // namespace relais
