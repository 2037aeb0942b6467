// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxbook.h"

#include <orcus/exception.hpp>

#include <utility>

namespace relais {

namespace {

// "B12", "$B$12"; a whole column or row ("B", "12") is its first cell. Takes what it reads off the text.
xls::src_address_t takeAddress(std::string_view &text)
{
    xls::src_address_t address{0, 0, 0};
    const auto upTo = [&](const auto &member) {
        if (!text.empty() && text.front() == '$')
            text.remove_prefix(1);
        size_t length = 0;
        while (length < text.size() && length < 8 && member(text[length]))
            ++length;
        const std::string_view taken = text.substr(0, length);
        text.remove_prefix(length);
        return taken;
    };
    for (const char c : upTo([](char l) { return (l >= 'A' && l <= 'Z') || (l >= 'a' && l <= 'z'); })) {
        if (address.column < 1'000'000)
            address.column = address.column * 26 + (c & 0x1F);
    }
    for (const char c : upTo([](char d) { return d >= '0' && d <= '9'; }))
        address.row = address.row * 10 + (c - '0');
    address.column -= address.column > 0 ? 1 : 0;
    address.row -= address.row > 0 ? 1 : 0;
    return address;
}

} // namespace

QList<Sheet> XlsxBook::sheets(const QStringList &hidden) const
{
    QList<Sheet> shown;
    for (const auto &cells : m_sheets) {
        if (hidden.contains(cells->name()))
            continue;
        const Sheet sheet = cells->sheet(m_styles, m_origin);
        if (!sheet.rows.isEmpty())
            shown.append(sheet);
    }
    return shown;
}

xls::iface::import_sheet *XlsxBook::append_sheet(xls::sheet_t, std::string_view name)
{
    if (m_sheets.size() >= static_cast<size_t>(SheetLimits::sheets))
        throw XlsxRefused{refusedSheet(SheetRefusal::TooManySheets)};
    m_sheets.push_back(std::make_unique<XlsxCells>(fromUtf8(name), m_texts));
    return m_sheets.back().get();
}

xls::iface::import_sheet *XlsxBook::get_sheet(std::string_view name)
{
    for (const auto &cells : m_sheets) {
        if (cells->name() == fromUtf8(name))
            return cells.get();
    }
    return nullptr;
}

xls::iface::import_sheet *XlsxBook::get_sheet(xls::sheet_t index)
{
    const auto at = static_cast<size_t>(index);
    return index >= 0 && at < m_sheets.size() ? m_sheets[at].get() : nullptr;
}

size_t XlsxBook::append(std::string_view text)
{
    m_texts.append(fromUtf8(text));
    return static_cast<size_t>(m_texts.size()) - 1;
}

size_t XlsxBook::commit_segments()
{
    m_texts.append(std::exchange(m_segments, {}));
    return static_cast<size_t>(m_texts.size()) - 1;
}

xls::src_address_t XlsxBook::resolve_address(std::string_view address)
{
    const xls::src_address_t found = takeAddress(address);
    if (!address.empty())
        throw orcus::invalid_arg_error("not a cell");
    return found;
}

xls::src_range_t XlsxBook::resolve_range(std::string_view range)
{
    const xls::src_address_t first = takeAddress(range);
    if (range.empty())
        return {first, first};
    if (range.front() != ':')
        throw orcus::invalid_arg_error("not a range");
    range.remove_prefix(1);
    return {first, resolve_address(range)};
}

} // namespace relais
