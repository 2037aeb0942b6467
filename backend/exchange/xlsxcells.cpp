// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxcells.h"

#include "domain/sheetrefusal.h"
#include "exchange/xlsxtext.h"

#include <QBuffer>
#include <QDateTime>

#include <algorithm>

namespace relais {

namespace {

struct CellPlace {
    qsizetype row = 0;
    qsizetype column = 0;
};

// "B12", from (0, 0); none: it is no cell.
std::optional<CellPlace> placeOf(QStringView reference)
{
    CellPlace place;
    qsizetype at = 0;
    for (; at < reference.size() && at < 4 && reference[at] >= u'A' && reference[at] <= u'Z'; ++at)
        place.column = place.column * 26 + reference[at].unicode() - u'A' + 1;
    place.row = reference.sliced(at).toLongLong();
    return place.column > 0 && place.row > 0 ? std::optional(CellPlace{place.row - 1, place.column - 1}) : std::nullopt;
}

QString shownDate(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() && moment.time() == QTime(0, 0) ? moment.date().toString(Qt::ISODate) : text;
}

class SheetXml {
public:
    SheetXml(const QByteArray &part, const QString &name, const XlsxBook &book)
        : m_book(book)
        , m_sheet{name, {}}
    {
        // Through a device, or all of it would be decoded at once.
        m_part.setData(part);
        m_part.open(QIODevice::ReadOnly);
        m_xml.setDevice(&m_part);
    }

    Result<Sheet> read()
    {
        while (!m_xml.atEnd() && !m_refusal) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"row")
                startRow();
            else if (m_xml.name() == u"c")
                readCell();
            else if (m_xml.name() == u"mergeCell")
                merge(m_xml.attributes().value(QLatin1StringView("ref")));
        }
        if (m_refusal)
            return *m_refusal;
        if (m_xml.hasError())
            return refusedSheet(SheetRefusal::Broken);
        trim();
        return m_sheet;
    }

private:
    // Rows and cells may do without their number: then they follow the one before.
    void startRow()
    {
        const auto number = m_xml.attributes().value(QLatin1StringView("r")).toLongLong();
        m_at = {number > 0 ? number - 1 : m_at.row + 1, -1};
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const auto place = placeOf(attributes.value(QLatin1StringView("r")));
        m_at = place ? *place : CellPlace{m_at.row, m_at.column + 1};
        const QString type = attributes.value(QLatin1StringView("t")).toString();
        const qsizetype format = attributes.value(QLatin1StringView("s")).toLongLong();
        QString text;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"is")
                text = xlsxText(m_xml);
            else if (m_xml.name() == u"v")
                text = shown(m_xml.readElementText(QXmlStreamReader::SkipChildElements), type, format);
            else
                m_xml.skipCurrentElement();
        }
        put(text);
    }

    // A value by the type of its cell (18.18.11); of a formula it is the last result.
    [[nodiscard]] QString shown(const QString &value, const QString &type, qsizetype format) const
    {
        if (type == QLatin1StringView("s"))
            return m_book.texts.value(value.toLongLong());
        if (type == QLatin1StringView("b"))
            return value == QLatin1StringView("0") ? QStringLiteral("false") : QStringLiteral("true");
        if (type == QLatin1StringView("d"))
            return shownDate(value);
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        const bool plain = type == QLatin1StringView("str") || type == QLatin1StringView("e");
        return isNumber && !plain ? shownNumber(number, m_book.formats.value(format), m_book.origin)
                                  : withPlainBreaks(value);
    }

    void put(const QString &text)
    {
        if (text.isEmpty())
            return;
        if (m_at.row >= SheetLimits::rows)
            return refuse(SheetRefusal::TooManyRows, SheetLimits::rows, 0);
        if (m_at.column >= SheetLimits::columns)
            return refuse(SheetRefusal::TooManyColumns, m_at.row, SheetLimits::columns);
        if (text.size() > SheetLimits::cell)
            return refuse(SheetRefusal::CellTooLong, m_at.row, m_at.column);
        if (m_sheet.rows.size() <= m_at.row)
            m_sheet.rows.resize(m_at.row + 1);
        QStringList &row = m_sheet.rows[m_at.row];
        if (row.size() <= m_at.column)
            row.resize(m_at.column + 1);
        row[m_at.column] = text;
    }

    void refuse(SheetRefusal refusal, qsizetype row, qsizetype column)
    {
        m_refusal =
            refusedSheet(refusal, {QString(), m_sheet.name + u'!' + cellName(row, column), static_cast<int>(row + 1)});
    }

    // A spreadsheet shows the first of merged cells only, whatever the others hold.
    void merge(QStringView range)
    {
        const auto first = placeOf(range.first(std::max<qsizetype>(range.indexOf(u':'), 0)));
        const auto last = placeOf(range.sliced(range.indexOf(u':') + 1));
        if (!first || !last)
            return;
        for (qsizetype row = first->row; row <= last->row && row < m_sheet.rows.size(); ++row) {
            QStringList &cells = m_sheet.rows[row];
            for (qsizetype column = first->column; column <= last->column && column < cells.size(); ++column) {
                if (row != first->row || column != first->column)
                    cells[column].clear();
            }
        }
    }

    void trim()
    {
        for (QStringList &row : m_sheet.rows) {
            while (!row.isEmpty() && row.constLast().isEmpty())
                row.removeLast();
        }
        while (!m_sheet.rows.isEmpty() && m_sheet.rows.constLast().isEmpty())
            m_sheet.rows.removeLast();
    }

    QBuffer m_part;
    QXmlStreamReader m_xml;
    const XlsxBook &m_book;
    Sheet m_sheet;
    CellPlace m_at{-1, -1};
    std::optional<Error> m_refusal;
};

} // namespace

Result<Sheet> xlsxSheet(const QByteArray &part, const QString &name, const XlsxBook &book)
{
    return SheetXml(part, name, book).read();
}

} // namespace relais
