// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/legalfile.h"

#include "library/contentreader.h"

#include <QRegularExpression>

namespace relais {

namespace {

template <class E> QList<E> readNames(ContentReader &item, const char *key)
{
    QList<E> values;
    for (const QString &name : item.texts(key)) {
        if (const auto value = ValueTraits<E>::from(Value(name)))
            values.append(*value);
        else
            item.refuse(key, QStringLiteral("\"%1\" is not one of the names allowed here").arg(name));
    }
    return values;
}

void readOrigin(ContentReader &item, LegalReminder &reminder)
{
    static const QRegularExpression address(QStringLiteral("^https?://[^\\s]+$"));
    reminder.confidence = item.enumerator<Confidence>("confidence");
    reminder.source = item.optionalText("source");
    if (reminder.source.isEmpty() && reminder.confidence == Confidence::A)
        item.refuse("source", QStringLiteral("what is certain has a source with an address"));
    if (!reminder.source.isEmpty() && !address.match(reminder.source).hasMatch())
        item.refuse("source", QStringLiteral("\"%1\" is not an address").arg(reminder.source));
    reminder.checked = QDate::fromString(item.text("checked"), Qt::ISODate);
    if (!reminder.checked.isValid())
        item.refuse("checked", QStringLiteral("a day is expected: 2025-11-18"));
}

LegalReminder readReminder(ContentReader &item)
{
    LegalReminder reminder;
    reminder.key = item.text("key");
    reminder.article = item.text("article");
    reminder.who = item.local("who");
    reminder.trigger = item.local("trigger");
    if (item.has("hours"))
        reminder.hours = item.number("hours", 1, 24 * 366);
    reminder.text = item.local("text");
    if (item.has("concern"))
        reminder.concern = item.enumerator<LegalConcern>("concern");
    reminder.recipients = readNames<Recipient>(item, "audiences");
    if (reminder.recipients.isEmpty())
        item.refuse("audiences", QStringLiteral("one at least is expected"));
    reminder.occasions = readNames<Occasion>(item, "occasions");
    reminder.trades = readNames<Trade>(item, "trades");
    readOrigin(item, reminder);
    return reminder;
}

} // namespace

Result<QList<LegalReminder>> readLegalReminders(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    reader.format("relais-legal/1");
    QList<LegalReminder> reminders;
    QSet<QString> keys;
    reader.eachObject("reminders", [&](ContentReader &item) {
        reminders.append(readReminder(item));
        if (keys.contains(reminders.last().key))
            item.refuse("key", QStringLiteral("used twice"));
        keys.insert(reminders.last().key);
    });
    reader.finish();
    if (fault.first)
        return *fault.first;
    return reminders;
}

} // namespace relais
