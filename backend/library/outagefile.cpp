// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/outagefile.h"

#include "library/contentreader.h"
#include "library/outageinstants.h"

#include <QRegularExpression>

namespace relais {

namespace {

void readHead(ContentReader &reader, Outage &outage)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9-]*$"));
    reader.format("relais-outage/1");
    outage.key = reader.text("key");
    if (!form.match(outage.key).hasMatch())
        reader.refuse("key", QStringLiteral("small letters, digits and - are expected"));
    outage.version = reader.number("version", 1, 9999);
    outage.title = reader.local("title");
    outage.seen = reader.local("seen");
    outage.summary = reader.local("summary");
    outage.providers = reader.texts("providers");
    for (const QString &kind : reader.texts("kinds")) {
        if (const auto known = ValueTraits<OutageKind>::from(Value(kind)))
            outage.kinds.append(*known);
        else
            reader.refuse("kinds", QStringLiteral("\"%1\" is not one of the names allowed here").arg(kind));
    }
    if (outage.kinds.isEmpty())
        reader.refuse("kinds", QStringLiteral("one at least is expected"));
    outage.zone = reader.text("zone").toLatin1();
    if (!QTimeZone::isTimeZoneIdAvailable(outage.zone))
        reader.refuse("zone", QStringLiteral("no time zone has this name"));
}

void readRest(ContentReader &reader, Outage &outage)
{
    ContentReader cause = reader.object("cause");
    outage.cause.text = cause.local("text");
    outage.cause.confidence = cause.enumerator<Confidence>("confidence");
    outage.cause.publicWith = cause.optionalText("public");
    cause.finish();
    ContentReader others = reader.object("fell_with");
    outage.fellWith = others.texts("names");
    outage.fellWithAlso = others.optionalLocal("also");
    outage.onlyReported = others.texts("only_reported");
    others.finish();
    outage.trap = reader.local("trap");
    outage.doubt = reader.optionalLocal("doubt");
    outage.sources = reader.texts("sources");
    if (outage.sources.isEmpty())
        reader.refuse("sources", QStringLiteral("one at least is expected"));
    static const QRegularExpression address(QStringLiteral("^https?://[^\\s]+$"));
    for (const QString &source : std::as_const(outage.sources)) {
        if (!address.match(source).hasMatch())
            reader.refuse("sources", QStringLiteral("\"%1\" is not an address").arg(source));
    }
    outage.checked = QDate::fromString(reader.text("checked"), Qt::ISODate);
    if (!outage.checked.isValid())
        reader.refuse("checked", QStringLiteral("a day is expected: 2025-11-18"));
}

QString readKey(ContentReader &reader, const char *key, const Outage &outage)
{
    QString named = reader.optionalText(key);
    if (!named.isEmpty() && !outage.instant(named))
        reader.refuse(key, QStringLiteral("no instant has the key \"%1\"").arg(named));
    return named;
}

// An instant at which something was made public was public itself.
QString readPublicKey(ContentReader &reader, const char *key, const Outage &outage)
{
    QString named = readKey(reader, key, outage);
    const OutageInstant *instant = outage.instant(named);
    if (instant && instant->known != OutagePublic::AtOnce)
        reader.refuse(key, QStringLiteral("the instant \"%1\" was not public at once").arg(named));
    return named;
}

void readTurns(ContentReader &reader, Outage &outage)
{
    reader.text("began");
    reader.text("ended");
    outage.began = readKey(reader, "began", outage);
    outage.named = readPublicKey(reader, "named", outage);
    outage.firstWord = readPublicKey(reader, "first_word", outage);
    outage.falseDawn = readPublicKey(reader, "false_dawn", outage);
    outage.mostlyBack = readKey(reader, "mostly_back", outage);
    outage.ended = readKey(reader, "ended", outage);
    if (outage.named.isEmpty() != outage.providers.isEmpty())
        reader.refuse("named", QStringLiteral("a provider is named with an instant, and nobody is without one"));
    if (!outage.cause.publicWith.isEmpty() && !outage.instant(outage.cause.publicWith))
        reader.refuse("cause", QStringLiteral("no instant has the key \"%1\"").arg(outage.cause.publicWith));
}

} // namespace

Result<Outage> readOutage(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    Outage outage;
    readHead(reader, outage);
    const QTimeZone zone(outage.zone);
    reader.eachObject("instants", [&](ContentReader &item) { outage.instants.append(readInstant(item, zone)); });
    readRest(reader, outage);
    readTurns(reader, outage);
    reader.finish();
    checkInstants(outage, fault);
    if (fault.first)
        return *fault.first;
    return outage;
}

} // namespace relais
