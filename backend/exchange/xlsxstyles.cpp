// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxstyles.h"

#include <utility>

namespace relais {

NumberFormat XlsxStyles::formatOf(size_t xf) const
{
    if (xf >= static_cast<size_t>(m_cells.size()))
        return {};
    const size_t id = m_cells[static_cast<qsizetype>(xf)];
    const auto own = m_formats.constFind(id);
    return own == m_formats.cend() ? builtInFormat(id) : *own;
}

void XlsxStyles::set_number_format_code(std::string_view code)
{
    m_code = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

size_t XlsxStyles::commit_number_format()
{
    m_formats.insert(m_id, numberFormatOf(m_code));
    m_code.clear();
    return static_cast<size_t>(m_formats.size()) - 1;
}

size_t XlsxStyles::commit_cell_xf()
{
    m_cells.append(std::exchange(m_cellFormat, 0));
    return static_cast<size_t>(m_cells.size()) - 1;
}

size_t XlsxStyles::commit_cell_style_xf()
{
    m_cellFormat = 0;
    return m_others++;
}

size_t XlsxStyles::commit_dxf()
{
    m_cellFormat = 0;
    return m_others++;
}

} // namespace relais
