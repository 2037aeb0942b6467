// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablecsv.h"

#include "exchange/formulaguard.h"

#include <algorithm>

namespace relais {

namespace {

QString quoted(const QString &cell)
{
    const bool needed = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
    });
    return needed ? u'"' + QString(cell).replace(u'"', QLatin1StringView("\"\"")) + u'"' : cell;
}

} // namespace

QByteArray tableCsv(const Sheet &sheet)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : sheet.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quoted(guarded(cell));
        text += cells.join(u';') + QLatin1StringView("\r\n");
    }
    return text.toUtf8();
}

} // namespace relais
