// SPDX-License-Identifier: GPL-3.0-or-later
// Runs made through the field tables: every field known, no two events alike. A new field is covered without a change
// here. What the events mean is nonsense: storage does not ask.
#pragma once

#include "domain/run.h"

#include <QCryptographicHash>

namespace relais::test {

template <class T> T generatedRow(IdSource &ids, int number)
{
    T row;
    row.id = ids.make<T>();
    for (const auto &field : fields<T>()) {
        Value value = qint64(number);
        if (field.type == FieldType::Text)
            value = QStringLiteral("%1 %2").arg(QLatin1StringView(field.name)).arg(number);
        else if (field.type == FieldType::Date)
            value = QDate(2026, 1, 1).addDays(number).toString(Qt::ISODate);
        else if (field.type == FieldType::Enumerator)
            value = QString::fromLatin1(field.enumerators[size_t(number) % field.enumerators.size()]);
        else if (field.type == FieldType::Reference)
            value = ids.next();
        else if (field.type == FieldType::Boolean)
            value = qint64(1);
        field.set(row, value);
    }
    return row;
}

struct GeneratedDrill {
    Run run;
    QList<RunEvent> events;
    QByteArray snapshot;
};

inline GeneratedDrill generatedDrill(IdSource &ids, int events, bool practice = false,
                                     const QByteArray &snapshot = QByteArrayLiteral("{\"frozen\": true}"))
{
    GeneratedDrill drill{.run = generatedRow<Run>(ids, 7), .events = {}, .snapshot = snapshot};
    drill.run.practice = practice;
    drill.run.snapshot = QString::fromLatin1(QCryptographicHash::hash(snapshot, QCryptographicHash::Sha256).toHex());
    for (int number = 1; number <= events; ++number) {
        RunEvent event = generatedRow<RunEvent>(ids, number);
        event.run = drill.run.id;
        event.sequence = number;
        drill.events.append(event);
    }
    return drill;
}

} // namespace relais::test
