// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxcells.h"

#include <utility>

namespace relais {

namespace {

QString wordOf(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace

XlsxCells::XlsxCells(QString name, const QStringList &texts)
    : m_name(std::move(name))
    , m_texts(texts)
{ }

Sheet XlsxCells::sheet(const XlsxStyles &styles, QDate origin) const
{
    Sheet sheet{m_name, {}};
    for (const QList<Cell> &cells : m_rows) {
        QStringList row;
        for (const Cell &cell : cells)
            row.append(cell.isNumber ? shownNumber(cell.number, styles.formatOf(cell.xf), origin) : cell.text);
        sheet.rows.append(row);
    }
    // A spreadsheet shows the first of merged cells only, whatever the others hold.
    for (const xls::range_t &range : m_merged) {
        for (qsizetype row = range.first.row; row <= range.last.row && row < sheet.rows.size(); ++row) {
            QStringList &cells = sheet.rows[row];
            for (qsizetype column = range.first.column; column <= range.last.column && column < cells.size();
                 ++column) {
                if (row != range.first.row || column != range.first.column)
                    cells[column].clear();
            }
        }
    }
    for (QStringList &row : sheet.rows) {
        while (!row.isEmpty() && row.constLast().isEmpty())
            row.removeLast();
    }
    while (!sheet.rows.isEmpty() && sheet.rows.constLast().isEmpty())
        sheet.rows.removeLast();
    return sheet;
}

void XlsxCells::set_auto(xls::row_t row, xls::col_t column, std::string_view text)
{
    setText(row, column, fromUtf8(text));
}

void XlsxCells::set_string(xls::row_t row, xls::col_t column, xls::string_id_t index)
{
    setText(row, column, m_texts.value(static_cast<qsizetype>(index)));
}

void XlsxCells::set_value(xls::row_t row, xls::col_t column, double value)
{
    Cell &cell = at(row, column);
    cell.number = value;
    cell.isNumber = true;
}

void XlsxCells::set_bool(xls::row_t row, xls::col_t column, bool value)
{
    setText(row, column, wordOf(value));
}

void XlsxCells::set_date_time(xls::row_t row, xls::col_t column, int year, int month, int day, int hour, int minute,
                              double second)
{
    const QDate date(year, month, day);
    const QTime time(hour, minute, static_cast<int>(second));
    if (!date.isValid())
        return;
    const bool midnight = !time.isValid() || time == QTime(0, 0);
    setText(row, column,
            midnight ? date.toString(Qt::ISODate) : date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate));
}

// Told of cells far beyond the last one that has anything, too.
void XlsxCells::set_format(xls::row_t row, xls::col_t column, size_t xf)
{
    if (row >= 0 && row < SheetLimits::rows && column >= 0 && column < SheetLimits::columns)
        at(row, column).xf = xf;
}

void XlsxCells::fill_down_cells(xls::row_t row, xls::col_t column, xls::row_t count)
{
    const Cell *source = known(row, column);
    if (!source)
        return;
    const Cell copy = *source;
    for (xls::row_t down = 1; down <= count; ++down)
        at(row + down, column) = copy;
}

void XlsxCells::set_merge_cell_range(const xls::range_t &range)
{
    m_merged.append(range);
}

void XlsxCells::set_position(xls::row_t row, xls::col_t column)
{
    m_formulaRow = row;
    m_formulaColumn = column;
    m_result = {};
}

void XlsxCells::set_result_value(double value)
{
    m_result.number = value;
    m_result.isNumber = true;
}

void XlsxCells::set_result_bool(bool value)
{
    m_result.text = wordOf(value);
}

void XlsxCells::commit()
{
    const Cell result = std::exchange(m_result, {});
    if (result.isNumber)
        set_value(m_formulaRow, m_formulaColumn, result.number);
    else
        setText(m_formulaRow, m_formulaColumn, result.text);
}

XlsxCells::Cell &XlsxCells::at(xls::row_t row, xls::col_t column)
{
    if (row < 0 || row >= SheetLimits::rows)
        refuse(SheetRefusal::TooManyRows, SheetLimits::rows, 0);
    if (column < 0 || column >= SheetLimits::columns)
        refuse(SheetRefusal::TooManyColumns, row, SheetLimits::columns);
    if (m_rows.size() <= row)
        m_rows.resize(row + 1);
    QList<Cell> &cells = m_rows[row];
    if (cells.size() <= column)
        cells.resize(column + 1);
    return cells[column];
}

const XlsxCells::Cell *XlsxCells::known(qsizetype row, qsizetype column) const
{
    const bool there = row >= 0 && row < m_rows.size() && column >= 0 && column < m_rows[row].size();
    return there ? &m_rows[row][column] : nullptr;
}

void XlsxCells::setText(xls::row_t row, xls::col_t column, const QString &text)
{
    if (text.isEmpty())
        return;
    Cell &cell = at(row, column);
    if (text.size() > SheetLimits::cell)
        refuse(SheetRefusal::CellTooLong, row, column);
    cell.text = text;
    // Windows' line breaks are kept by some writers, as they are or as the escape that Excel makes of them.
    cell.text.replace(QLatin1StringView("_x000D_"), QString()).remove(u'\r');
}

void XlsxCells::refuse(SheetRefusal refusal, qsizetype row, qsizetype column) const
{
    throw XlsxRefused{
        refusedSheet(refusal, {QString(), m_name + u'!' + cellName(row, column), static_cast<int>(row + 1)})};
}

} // namespace relais
