// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scan.h"

namespace relais {

QString notation(const DomainRecord &record)
{
    const QString kind = QString::fromLatin1(EnumNames<RecordKind>::names[static_cast<size_t>(record.kind)]).toUpper();
    const QString named = record.name.isEmpty() ? QString() : record.name + QLatin1Char(' ');
    switch (record.kind) {
    case RecordKind::Header:
        return QStringLiteral("%1: %2").arg(record.name, record.value);
    case RecordKind::Cookie:
        return QStringLiteral("set-cookie: %1").arg(record.name);
    case RecordKind::StatusCode:
        return QStringLiteral("HTTP %1").arg(record.value);
    case RecordKind::Generator:
        return QStringLiteral("generator: %1").arg(record.value);
    case RecordKind::Spf:
        return QStringLiteral("SPF include:%1").arg(record.value);
    default:
        return QStringLiteral("%1%2 %3").arg(named, kind, record.value);
    }
}

} // namespace relais
