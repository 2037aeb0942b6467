// SPDX-License-Identifier: GPL-3.0-or-later
// XlsxBook: what liborcus fills while it reads a spreadsheet: the texts, the number formats, the sheets. One thread,
// one file; liborcus owns nothing of it. Throws XlsxRefused.
#pragma once

#include "exchange/xlsxcells.h"

#include <memory>
#include <vector>

namespace relais {

class XlsxBook final : public xls::iface::import_factory,
                       private xls::iface::import_shared_strings,
                       private xls::iface::import_global_settings,
                       private xls::iface::import_reference_resolver {
public:
    // Those with text, in order, without the ones named.
    [[nodiscard]] QList<Sheet> sheets(const QStringList &hidden) const;

    xls::iface::import_global_settings *get_global_settings() override { return this; }
    xls::iface::import_shared_strings *get_shared_strings() override { return this; }
    xls::iface::import_styles *get_styles() override { return &m_styles; }
    xls::iface::import_reference_resolver *get_reference_resolver(xls::formula_ref_context_t) override { return this; }
    xls::iface::import_sheet *append_sheet(xls::sheet_t index, std::string_view name) override;
    xls::iface::import_sheet *get_sheet(std::string_view name) override;
    xls::iface::import_sheet *get_sheet(xls::sheet_t index) override;
    void finalize() override { }

private:
    size_t append(std::string_view text) override;
    size_t add(std::string_view text) override { return append(text); }
    void set_segment_font(size_t) override { }
    void set_segment_bold(bool) override { }
    void set_segment_italic(bool) override { }
    void set_segment_font_name(std::string_view) override { }
    void set_segment_font_size(double) override { }
    void set_segment_font_color(xls::color_elem_t, xls::color_elem_t, xls::color_elem_t, xls::color_elem_t) override { }
    void append_segment(std::string_view text) override { m_segments += fromUtf8(text); }
    size_t commit_segments() override;

    void set_origin_date(int year, int month, int day) override { m_origin = QDate(year, month, day); }
    void set_default_formula_grammar(xls::formula_grammar_t grammar) override { m_grammar = grammar; }
    [[nodiscard]] xls::formula_grammar_t get_default_formula_grammar() const override { return m_grammar; }
    void set_character_set(orcus::character_set_t) override { }

    xls::src_address_t resolve_address(std::string_view address) override;
    xls::src_range_t resolve_range(std::string_view range) override;

    QStringList m_texts;
    QString m_segments; // of the text with several looks that is being told
    XlsxStyles m_styles;
    QDate m_origin{1899, 12, 30};
    xls::formula_grammar_t m_grammar = xls::formula_grammar_t::xlsx;
    std::vector<std::unique_ptr<XlsxCells>> m_sheets;
};

} // namespace relais
