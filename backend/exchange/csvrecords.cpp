// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvrecords.h"

#include "domain/sheetrefusal.h"

#include <QHash>

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype recordsLooked = 200; // records, for the separator

class RecordCutter {
public:
    RecordCutter(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    // Up to `most` records, or all.
    Status cut(qsizetype most = -1)
    {
        while (m_at < m_text.size() && (most < 0 || m_rows.size() < most)) {
            if (Status row = record(); !row)
                return row;
        }
        while (!m_rows.isEmpty() && m_rows.constLast().isEmpty())
            m_rows.removeLast();
        return {};
    }

    [[nodiscard]] QList<QStringList> rows() const { return m_rows; }

private:
    Status record()
    {
        QStringList cells;
        bool more = true;
        for (qsizetype column = 0; more; ++column) {
            const auto text = cell(column);
            if (!text)
                return text.error();
            if (!text->isEmpty() && column >= SheetLimits::columns)
                return refused(SheetRefusal::TooManyColumns, column);
            if (column < SheetLimits::columns)
                cells.append(*text);
            more = m_at < m_text.size() && m_text[m_at] == m_separator;
            ++m_at; // the separator or the line break
        }
        while (!cells.isEmpty() && cells.constLast().isEmpty())
            cells.removeLast();
        if (!cells.isEmpty() && m_rows.size() >= SheetLimits::rows)
            return refused(SheetRefusal::TooManyRows, 0);
        if (!cells.isEmpty() || m_rows.size() < SheetLimits::rows)
            m_rows.append(cells);
        return {};
    }

    Result<QString> cell(qsizetype column)
    {
        QString text;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            if (const auto quoted = inQuotes(); quoted)
                text = *quoted;
            else
                return refused(SheetRefusal::OpenQuote, column);
        }
        // No further than a cell may go: the rest of an endless one is not worth reading.
        const qsizetype from = m_at;
        const qsizetype end = std::min(m_text.size(), from + SheetLimits::cell + 1);
        while (m_at < end && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        text += m_text.sliced(from, m_at - from);
        if (text.size() > SheetLimits::cell)
            return refused(SheetRefusal::CellTooLong, column);
        return text;
    }

    // At an opening quote; leaves m_at behind the closing one. None: there is none.
    std::optional<QString> inQuotes()
    {
        QString text;
        for (qsizetype from = m_at + 1;;) {
            const qsizetype quote = m_text.indexOf(u'"', from);
            if (quote < 0)
                return std::nullopt;
            text += m_text.sliced(from, quote - from);
            if (quote + 1 >= m_text.size() || m_text[quote + 1] != u'"') {
                m_at = quote + 1;
                return text;
            }
            text += u'"';
            from = quote + 2;
        }
    }

    [[nodiscard]] Error refused(SheetRefusal refusal, qsizetype column) const
    {
        const qsizetype row = m_rows.size();
        return refusedSheet(refusal, {QString(), cellName(row, column), static_cast<int>(row + 1)});
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    QList<QStringList> m_rows;
};

// Agreement, in thousandths, times the cells that it gains.
qsizetype gainOf(const QList<QStringList> &rows)
{
    QHash<qsizetype, qsizetype> counts;
    qsizetype filled = 0;
    for (const QStringList &row : rows) {
        filled += row.isEmpty() ? 0 : 1;
        if (row.size() > 1)
            ++counts[row.size()];
    }
    if (filled == 0)
        return 0;
    qsizetype best = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        best = std::max(best, count.value() * 1000 / filled * (count.key() - 1));
    return best;
}

} // namespace

Result<QList<QStringList>> csvRecords(QStringView text, QChar separator)
{
    RecordCutter cutter(text, separator);
    const Status cut = cutter.cut();
    return cut ? Result<QList<QStringList>>(cutter.rows()) : Result<QList<QStringList>>(cut.error());
}

QChar likelySeparator(QStringView text)
{
    QChar likely = u';';
    qsizetype best = 0;
    for (const QChar separator : {u';', u',', u'\t', u'|'}) {
        RecordCutter cutter(text, separator);
        if (!cutter.cut(recordsLooked))
            continue;
        const qsizetype gain = gainOf(cutter.rows());
        if (gain > best) {
            best = gain;
            likely = separator;
        }
    }
    return likely;
}

} // namespace relais
