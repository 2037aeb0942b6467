// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/plantable.h"

#include "wording/errortext.h"

#include <QFileInfo>

namespace relais {

namespace {

// What opens a formula in a spreadsheet, or leads to one (owasp.org, CSV injection).
QString guarded(const QString &cell)
{
    const QString trimmed = cell.trimmed();
    const bool formula = !trimmed.isEmpty() && QStringLiteral("=+-@").contains(trimmed.front());
    return formula ? QLatin1Char('\'') + cell : cell;
}

QString quoted(QString cell)
{
    for (const QChar broken : QStringLiteral("\r\n\t"))
        cell.replace(broken, QLatin1Char(' '));
    cell = guarded(cell);
    if (!cell.contains(QLatin1Char(';')) && !cell.contains(QLatin1Char('"')))
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString line(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written << quoted(cell);
    return written.join(QLatin1Char(';')) + QStringLiteral("\r\n");
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

QStringList PlanTable::headings()
{
    return {tr("Firm"), tr("File"), tr("Last review"), tr("Last drill"), tr("Last trial"), tr("Contacts to verify"),
            //: Heading of a column: how many
            tr("Urgent activities without a fallback"), tr("Version handed out"), tr("Remark")};
}

QStringList PlanTable::cells(const PlanSummary &summary)
{
    const QString file = QFileInfo(summary.path).fileName();
    const QString remark = summary.problem ? ErrorText::sentences(*summary.problem) : QString();
    if (summary.problem && summary.firm.isEmpty())
        return {{}, file, {}, {}, {}, {}, {}, {}, remark};
    QString version = summary.handedOut;
    if (summary.handedOutOn.isValid())
        //: %1 is the version of a plan, %2 a date
        version = version.isEmpty() ? day(summary.handedOutOn) : tr("%1, on %2").arg(version, day(summary.handedOutOn));
    return {summary.firm,
            file,
            day(summary.reviewedOn),
            day(summary.drilledOn),
            day(summary.triedOn),
            QString::number(summary.staleContacts),
            QString::number(summary.urgentWithoutFallback),
            version,
            remark};
}

QString PlanTable::csv(const QList<PlanSummary> &summaries)
{
    QString text = line(headings());
    for (const PlanSummary &summary : summaries)
        text += line(cells(summary));
    return QChar(QChar::ByteOrderMark) + text;
}

} // namespace relais
