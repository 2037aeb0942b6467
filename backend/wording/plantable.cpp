// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/plantable.h"

#include "wording/errortext.h"
#include "wording/formats.h"

#include <QFileInfo>

namespace relais {

namespace {

QString day(QDate date, QDate today)
{
    if (!date.isValid())
        return {};
    return today.isValid() ? Formats::date(date, today) : date.toString(Qt::ISODate);
}

} // namespace

QStringList PlanTable::headings()
{
    return {tr("Firm"), tr("File"), tr("Last review"), tr("Last drill"), tr("Last trial"), tr("Contacts to verify"),
            //: Heading of a column: how many
            tr("Urgent activities without a fallback"), tr("Version handed out"), tr("Remark")};
}

QStringList PlanTable::cells(const PlanSummary &summary, QDate today)
{
    const QString file = QFileInfo(summary.path).fileName();
    const QString remark = summary.problem ? ErrorText::sentences(*summary.problem) : QString();
    if (summary.problem && summary.firm.isEmpty())
        return {{}, file, {}, {}, {}, {}, {}, {}, remark};
    QString version = summary.handedOut;
    if (summary.handedOutOn.isValid())
        //: %1 is the version of a plan, %2 a date
        version = version.isEmpty() ? day(summary.handedOutOn, today)
                                    : tr("%1, on %2").arg(version, day(summary.handedOutOn, today));
    return {summary.firm,
            file,
            day(summary.reviewedOn, today),
            day(summary.drilledOn, today),
            day(summary.triedOn, today),
            QString::number(summary.staleContacts),
            QString::number(summary.urgentWithoutFallback),
            version,
            remark};
}

Sheet PlanTable::sheet(const QList<PlanSummary> &summaries)
{
    Sheet sheet{{}, {headings()}};
    for (const PlanSummary &summary : summaries)
        sheet.rows << cells(summary);
    return sheet;
}

} // namespace relais
