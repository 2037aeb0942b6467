// SPDX-License-Identifier: GPL-3.0-or-later
// XlsxCells: one sheet as liborcus tells it, cell by cell, and what it shows in the end. Owned by XlsxBook; one thread.
// A cell beyond SheetLimits throws XlsxRefused.
#pragma once

#include "core/result.h"
#include "domain/sheet.h"
#include "domain/sheetrefusal.h"
#include "exchange/xlsxstyles.h"

namespace relais {

struct XlsxRefused {
    Error error;
};

inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class XlsxCells final : public xls::iface::import_sheet,
                        private xls::iface::import_sheet_properties,
                        private xls::iface::import_formula {
public:
    // texts: those that cells refer to by number; must outlive this.
    XlsxCells(QString name, const QStringList &texts);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Sheet sheet(const XlsxStyles &styles, QDate origin) const;

    xls::iface::import_sheet_properties *get_sheet_properties() override { return this; }
    xls::iface::import_formula *get_formula() override { return this; }
    void set_auto(xls::row_t row, xls::col_t column, std::string_view text) override;
    void set_string(xls::row_t row, xls::col_t column, xls::string_id_t index) override;
    void set_value(xls::row_t row, xls::col_t column, double value) override;
    void set_bool(xls::row_t row, xls::col_t column, bool value) override;
    void set_date_time(xls::row_t row, xls::col_t column, int year, int month, int day, int hour, int minute,
                       double second) override;
    void set_format(xls::row_t row, xls::col_t column, size_t xf) override;
    void set_format(xls::row_t, xls::col_t, xls::row_t, xls::col_t, size_t) override { }
    void fill_down_cells(xls::row_t row, xls::col_t column, xls::row_t count) override;
    [[nodiscard]] xls::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

private:
    struct Cell {
        QString text;
        double number = 0;
        size_t xf = 0;
        bool isNumber = false;
    };

    void set_column_width(xls::col_t, double, orcus::length_unit_t) override { }
    void set_column_hidden(xls::col_t, bool) override { }
    void set_row_height(xls::row_t, double, orcus::length_unit_t) override { }
    void set_row_hidden(xls::row_t, bool) override { }
    void set_merge_cell_range(const xls::range_t &range) override;

    void set_position(xls::row_t row, xls::col_t column) override;
    void set_formula(xls::formula_grammar_t, std::string_view) override { }
    void set_shared_formula_index(size_t) override { }
    void set_result_string(std::string_view value) override { m_result.text = fromUtf8(value); }
    void set_result_value(double value) override;
    void set_result_bool(bool value) override;
    void set_result_empty() override { }
    void commit() override;

    Cell &at(xls::row_t row, xls::col_t column);
    [[nodiscard]] const Cell *known(qsizetype row, qsizetype column) const;
    void setText(xls::row_t row, xls::col_t column, const QString &text);
    [[noreturn]] void refuse(SheetRefusal refusal, qsizetype row, qsizetype column) const;

    QString m_name;
    const QStringList &m_texts;
    QList<QList<Cell>> m_rows; // each as long as its last cell
    QList<xls::range_t> m_merged;
    xls::row_t m_formulaRow = 0;
    xls::col_t m_formulaColumn = 0;
    Cell m_result; // of the formula that is being told
};

} // namespace relais
