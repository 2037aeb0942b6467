// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/fingerprintfile.h"

#include "library/catalogueparts.h"

#include <algorithm>

namespace relais {

namespace {

using FingerprintSources = QHash<QString, FingerprintSource>;

FingerprintSource readSource(ContentReader &reader)
{
    FingerprintSource source;
    source.key = slug(reader, "key");
    source.text = reader.local("text");
    source.url = webAddress(reader, false);
    source.checked = QDate::fromString(reader.text("checked"), Qt::ISODate);
    if (!source.checked.isValid())
        reader.refuse("checked", QStringLiteral("a date such as 2026-10-12 is expected"));
    return source;
}

void readPatterns(ContentReader &reader, RecordSign &sign)
{
    for (const QString &value : std::as_const(sign.values)) {
        const QRegularExpression pattern(value);
        if (!pattern.isValid())
            reader.refuse("values", QStringLiteral("\"%1\" is not a pattern").arg(value));
        sign.patterns.append(pattern);
    }
}

// Records are compared in small letters and without a full stop at the end.
bool canMatch(const QString &value)
{
    return !value.isEmpty() && value == value.toLower().trimmed() && !value.endsWith(QLatin1Char('.'))
        && !value.startsWith(QLatin1Char('.'));
}

RecordSign readSign(ContentReader &reader)
{
    RecordSign sign;
    sign.record = reader.enumerator<RecordKind>("record");
    sign.name = reader.optionalText("name");
    sign.match = reader.enumerator<RecordMatch>("match");
    sign.values = reader.texts("values");
    const bool named = sign.record == RecordKind::Header || sign.record == RecordKind::Cookie;
    if (named && sign.name.isEmpty())
        reader.refuse("name", QStringLiteral("missing"));
    if (sign.name != sign.name.toLower())
        reader.refuse("name", QStringLiteral("small letters are expected"));
    if ((sign.match == RecordMatch::Present) != sign.values.isEmpty())
        reader.refuse("values", QStringLiteral("values are expected, but for \"present\""));
    if (sign.match == RecordMatch::Pattern)
        readPatterns(reader, sign);
    else if (!std::all_of(sign.values.begin(), sign.values.end(), canMatch))
        reader.refuse("values", QStringLiteral("small letters are expected, without a full stop at either end"));
    return sign;
}

Fingerprint readFingerprint(ContentReader &reader, const FingerprintSources &sources)
{
    Fingerprint fingerprint;
    fingerprint.key = slug(reader, "key");
    fingerprint.provider = reader.text("provider");
    fingerprint.catalogueKey = reader.optionalText("catalogue");
    fingerprint.carries = reader.enumerator<DomainPart>("carries");
    fingerprint.upstream = reader.optionalText("upstream");
    reader.eachObject("all", [&](ContentReader &item) { fingerprint.all.append(readSign(item)); });
    if (fingerprint.all.isEmpty())
        reader.refuse("all", QStringLiteral("one at least is expected"));
    fingerprint.confidence = reader.enumerator<Confidence>("confidence");
    for (const QString &key : reader.texts("sources")) {
        if (!sources.contains(key))
            reader.refuse("sources", QStringLiteral("no source of this file has the key \"%1\"").arg(key));
        fingerprint.sources.append(sources.value(key));
    }
    const bool read = std::any_of(fingerprint.sources.begin(), fingerprint.sources.end(),
                                  [](const FingerprintSource &source) { return !source.url.isEmpty(); });
    if (fingerprint.sources.isEmpty())
        reader.refuse("sources", QStringLiteral("one at least is expected"));
    if (fingerprint.confidence == Confidence::A && !read)
        reader.refuse("sources", QStringLiteral("what is certain has a source with an address"));
    fingerprint.note = reader.optionalLocal("note");
    return fingerprint;
}

} // namespace

Result<QList<Fingerprint>> readFingerprints(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    FingerprintSources sources;
    QList<Fingerprint> fingerprints;
    reader.format("relais-fingerprints/1");
    reader.eachObject("sources", [&](ContentReader &item) {
        const FingerprintSource source = readSource(item);
        if (sources.contains(source.key))
            item.refuse("key", QStringLiteral("\"%1\" is the key of another entry").arg(source.key));
        sources.insert(source.key, source);
    });
    reader.eachObject("fingerprints", [&](ContentReader &item) {
        const Fingerprint fingerprint = readFingerprint(item, sources);
        if (std::any_of(fingerprints.begin(), fingerprints.end(),
                        [&](const Fingerprint &other) { return other.key == fingerprint.key; }))
            item.refuse("key", QStringLiteral("\"%1\" is the key of another entry").arg(fingerprint.key));
        fingerprints.append(fingerprint);
    });
    reader.finish();
    if (fault.first)
        return *fault.first;
    return fingerprints;
}

} // namespace relais
