// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/recoverytext.h"

#include "wording/formats.h"

#include <algorithm>

namespace relais {

QString RecoveryText::summary(const RecoveryReport &report)
{
    const auto lost = std::ranges::count(report.items, RecoveryState::Lost, &RecoveredItem::state);
    QStringList sentences;
    //: After a damaged plan was recovered: %1 says from where
    sentences +=
        tr("%n item(s) of the plan were saved: %1.", nullptr, static_cast<int>(report.rows)).arg(sources(report));
    if (report.operations == 0 || report.operations < report.operationsFound)
        sentences += tr("The history begins anew; the damaged file still holds the former one.");
    if (lost > 0)
        sentences += tr("%n item(s) could not be saved: please enter them again where a “?” stands.", nullptr,
                        static_cast<int>(lost));
    else if (report.isComplete())
        sentences += tr("Nothing that the file still speaks of is missing.");
    else
        sentences += tr("Nothing is lost, but please read again what is listed as older.");
    return sentences.join(QLatin1Char(' '));
}

QString RecoveryText::sources(const RecoveryReport &report)
{
    QStringList parts;
    if (report.fromFile > 0)
        parts += tr("%n from the file", nullptr, static_cast<int>(report.fromFile));
    if (report.fromLog > 0)
        parts += tr("%n from its history", nullptr, static_cast<int>(report.fromLog));
    if (report.fromBackup > 0)
        //: %1 is a day
        parts += tr("%n from the copy of %1", nullptr, static_cast<int>(report.fromBackup))
                     .arg(Formats::dayAndMonth(Formats::day(report.backupUtcMilliseconds), {}));
    return parts.join(QStringLiteral(", "));
}

QString RecoveryText::line(const RecoveredItem &item)
{
    if (item.state == RecoveryState::Exact)
        return {};
    if (item.name.isEmpty())
        //: Of something recovered or lost: %1 is its kind, %2 what became of it
        return tr("%1: %2").arg(kind(item.table), fate(item));
    //: Of something recovered or lost: %1 is its kind, %2 its name, %3 what became of it
    return tr("%1 “%2”: %3").arg(kind(item.table), item.name, fate(item));
}

QString RecoveryText::kind(const QByteArray &table)
{
    if (table == Activity::table)
        return tr("Activity");
    if (table == Tool::table)
        return tr("Tool");
    if (table == Provider::table)
        return tr("Provider");
    if (table == Person::table)
        return tr("Person");
    if (table == Site::table)
        return tr("Site");
    if (table == Fallback::table)
        return tr("Fallback");
    if (table == Action::table)
        return tr("Action");
    if (table == Run::table)
        return tr("Drill or outage log");
    return tr("Detail");
}

QString RecoveryText::fate(const RecoveredItem &item)
{
    switch (item.state) {
    case RecoveryState::Lost:
        return tr("could not be saved");
    case RecoveryState::Partial:
        return tr("saved, but something that it named could not be");
    case RecoveryState::Older:
        return item.source == RecoverySource::Backup ? tr("as the copy has it; later changes may be missing")
                                                     : tr("saved up to a gap; later changes may be missing");
    case RecoveryState::Exact:
        break;
    }
    return tr("saved as it was");
}

} // namespace relais
