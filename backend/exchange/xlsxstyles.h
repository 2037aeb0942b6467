// SPDX-License-Identifier: GPL-3.0-or-later
// XlsxStyles: of all the styles of a spreadsheet, the number formats of its cells; the rest liborcus must be able to
// say and nobody keeps. Owned by XlsxBook; one thread.
#pragma once

#include "exchange/numberformat.h"

#include <QHash>
#include <QList>

#include <orcus/spreadsheet/import_interface.hpp>

namespace relais {

namespace xls = orcus::spreadsheet;

class XlsxStyles final : public xls::iface::import_styles {
public:
    // xf: the index of a cell's format; one that is not there shows plain numbers.
    [[nodiscard]] NumberFormat formatOf(size_t xf) const;

    void set_number_format_identifier(size_t id) override { m_id = id; }
    void set_number_format_code(std::string_view code) override;
    size_t commit_number_format() override;
    void set_xf_number_format(size_t id) override { m_cellFormat = id; }
    size_t commit_cell_xf() override;
    size_t commit_cell_style_xf() override;
    size_t commit_dxf() override;

    void set_font_count(size_t) override { }
    void set_font_bold(bool) override { }
    void set_font_italic(bool) override { }
    void set_font_name(std::string_view) override { }
    void set_font_size(double) override { }
    void set_font_underline(xls::underline_t) override { }
    void set_font_underline_width(xls::underline_width_t) override { }
    void set_font_underline_mode(xls::underline_mode_t) override { }
    void set_font_underline_type(xls::underline_type_t) override { }
    void set_font_underline_color(xls::color_elem_t, xls::color_elem_t, xls::color_elem_t, xls::color_elem_t) override
    { }
    void set_font_color(xls::color_elem_t, xls::color_elem_t, xls::color_elem_t, xls::color_elem_t) override { }
    void set_strikethrough_style(xls::strikethrough_style_t) override { }
    void set_strikethrough_type(xls::strikethrough_type_t) override { }
    void set_strikethrough_width(xls::strikethrough_width_t) override { }
    void set_strikethrough_text(xls::strikethrough_text_t) override { }
    size_t commit_font() override { return m_others++; }
    void set_fill_count(size_t) override { }
    void set_fill_pattern_type(xls::fill_pattern_t) override { }
    void set_fill_fg_color(xls::color_elem_t, xls::color_elem_t, xls::color_elem_t, xls::color_elem_t) override { }
    void set_fill_bg_color(xls::color_elem_t, xls::color_elem_t, xls::color_elem_t, xls::color_elem_t) override { }
    size_t commit_fill() override { return m_others++; }
    void set_border_count(size_t) override { }
    void set_border_style(xls::border_direction_t, xls::border_style_t) override { }
    void set_border_color(xls::border_direction_t, xls::color_elem_t, xls::color_elem_t, xls::color_elem_t,
                          xls::color_elem_t) override
    { }
    void set_border_width(xls::border_direction_t, double, orcus::length_unit_t) override { }
    size_t commit_border() override { return m_others++; }
    void set_cell_hidden(bool) override { }
    void set_cell_locked(bool) override { }
    void set_cell_print_content(bool) override { }
    void set_cell_formula_hidden(bool) override { }
    size_t commit_cell_protection() override { return m_others++; }
    void set_number_format_count(size_t) override { }
    void set_cell_xf_count(size_t) override { }
    void set_cell_style_xf_count(size_t) override { }
    void set_dxf_count(size_t) override { }
    void set_xf_font(size_t) override { }
    void set_xf_fill(size_t) override { }
    void set_xf_border(size_t) override { }
    void set_xf_protection(size_t) override { }
    void set_xf_style_xf(size_t) override { }
    void set_xf_apply_alignment(bool) override { }
    void set_xf_horizontal_alignment(xls::hor_alignment_t) override { }
    void set_xf_vertical_alignment(xls::ver_alignment_t) override { }
    void set_cell_style_count(size_t) override { }
    void set_cell_style_name(std::string_view) override { }
    void set_cell_style_xf(size_t) override { }
    void set_cell_style_builtin(size_t) override { }
    void set_cell_style_parent_name(std::string_view) override { }
    size_t commit_cell_style() override { return m_others++; }

private:
    QHash<size_t, NumberFormat> m_formats; // by the file's own number
    QList<size_t> m_cells; // number format of each cell format
    size_t m_id = 0;
    QString m_code;
    size_t m_cellFormat = 0;
    size_t m_others = 0;
};

} // namespace relais
