// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importrows.h"

#include "services/cellvalues.h"
#include "services/columncontents.h"
#include "services/nearnames.h"

#include <QRegularExpression>

namespace relais {

namespace {

constexpr int columnsOfATable = 3; // a lone cell in a narrower one is a name, not a title
constexpr int wordsOfASentence = 5;
constexpr int capitalsOfATitle = 7;

QStringList filledCells(const QStringList &cells)
{
    QStringList filled;
    for (const QString &cell : cells) {
        if (!cell.simplified().isEmpty())
            filled << cell.simplified();
    }
    return filled;
}

bool saysTotal(const QString &cell)
{
    static const QRegularExpression form(
        QStringLiteral("^(sous total|total|totaux|subtotal|sub total|grand total|somme|cumul)( .*)?$"));
    return form.match(headerForm(cell)).hasMatch();
}

// A total beside nothing but amounts: « Total Énergies » with a number to call is a provider.
bool isTotal(const QStringList &filled)
{
    bool total = false;
    for (const QString &cell : filled) {
        if (saysTotal(cell))
            total = true;
        else if (!amountInCell(cell))
            return false;
    }
    return total;
}

// A lone cell that heads what follows, or notes something, in a table of several columns.
bool isTitle(const QStringList &cells, const QStringList &filled, const SheetMapping &mapping)
{
    const auto taken = mapping.columns.size() - mapping.columns.count(ImportField::Ignored);
    if (filled.size() != 1 || taken < columnsOfATable)
        return false;
    const QString &cell = filled.constFirst();
    const auto words = headerForm(cell).split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
    const bool splitName = columnOf(mapping, ImportField::FirstName) >= 0;
    const bool capitals = cell == cell.toUpper() && cell.size() >= capitalsOfATitle && cell != cell.toLower();
    const int name = std::max(columnOf(mapping, ImportField::Name), columnOf(mapping, ImportField::LastName));
    const bool elsewhere = name < 0 || cells.value(name).simplified().isEmpty();
    return elsewhere || words >= wordsOfASentence || capitals || cell.endsWith(QLatin1Char(':'))
        || (splitName && words >= columnsOfATable) || (cell.at(0).isDigit() && words >= columnsOfATable);
}

bool repeatsHeader(const ImportSheet &sheet, const QStringList &filled)
{
    const int header = sheet.mapping.headerRow;
    return header > 0 && filled == filledCells(sheet.sheet.rows.at(header - 1));
}

QString nameIn(const QStringList &cells, const SheetMapping &mapping)
{
    const auto cell = [&](ImportField field) {
        const int column = columnOf(mapping, field);
        const QString text = column < 0 ? QString() : cells.value(column).simplified();
        return cellText(text).state == CellState::Unknown ? QString() : text;
    };
    QString name = cell(ImportField::Name);
    if (mapping.table != ImportTable::People)
        return name;
    if (name.isEmpty()) {
        const QString last = cell(ImportField::LastName);
        const QString first = cell(ImportField::FirstName);
        name = last.isEmpty() || first.isEmpty()        ? first + last
            : last.toUpper() == last && last.size() > 1 ? personName(last + QLatin1Char(' ') + first)
                                                        : first + QLatin1Char(' ') + last;
    }
    return personName(name);
}

} // namespace

int columnOf(const SheetMapping &mapping, ImportField field)
{
    return static_cast<int>(mapping.columns.indexOf(field));
}

QList<SortedRow> sortedRows(const ImportSheet &sheet)
{
    QList<SortedRow> sorted;
    qsizetype end = sheet.sheet.rows.size();
    while (end > 0 && filledCells(sheet.sheet.rows.at(end - 1)).isEmpty())
        --end;
    for (qsizetype at = 0; at < end; ++at) {
        const QStringList &cells = sheet.sheet.rows.at(at);
        const QStringList filled = filledCells(cells);
        const int line = static_cast<int>(at) + 1;
        if (line == sheet.mapping.headerRow || (line < sheet.mapping.headerRow && filled.isEmpty()))
            continue;
        SortedRow row{line, std::nullopt, filled.value(0)};
        if (filled.isEmpty())
            row.skipped = RowOutcome::SkippedBlank;
        else if (const bool above = line < sheet.mapping.headerRow || repeatsHeader(sheet, filled);
                 !above && isTotal(filled))
            row.skipped = RowOutcome::SkippedTotal;
        else if (above || isTitle(cells, filled, sheet.mapping))
            row.skipped = RowOutcome::SkippedTitle;
        else
            row.name = nameIn(cells, sheet.mapping);
        sorted.append(row);
    }
    return sorted;
}

} // namespace relais
