// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/catalogueparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

// As in the schema.
constexpr const char *catalogueKinds[] = {
    "accounts", "antivirus", "assistant", "automation", "backup",     "bank",     "card",        "card_network",
    "chat",     "crm",       "design",    "diary",      "erp",        "files",    "forms",       "health_insurance",
    "help",     "host",      "internet",  "leave",      "mail",       "mailing",  "mail_filter", "meetings",
    "mobile",   "operator",  "orders",    "parcels",    "passwords",  "patients", "payment",     "payroll",
    "phone",    "planning",  "power",     "protection", "second_way", "shop",     "sign_in",     "signature",
    "site",     "site_chat", "state",     "support",    "tasks",      "till",     "vouchers",
};

constexpr const char *carriedKinds[] = {"hosting", "cdn",     "protection", "dns",
                                        "sign-in", "payment", "carrier",    "network"};

template <size_t size> bool isOneOf(const QString &value, const char *const (&names)[size])
{
    return std::any_of(std::begin(names), std::end(names),
                       [&](const char *name) { return value == QLatin1StringView(name); });
}

void refuseName(ContentReader &reader, const char *key, const QString &value)
{
    reader.refuse(key, QStringLiteral("\"%1\" is not one of the names allowed here").arg(value));
}

template <size_t size> QString nameOf(ContentReader &reader, const char *key, const char *const (&names)[size])
{
    QString name = reader.text(key);
    if (!isOneOf(name, names))
        refuseName(reader, key, name);
    return name;
}

} // namespace

QString webAddress(ContentReader &reader, bool asked)
{
    QString url = asked ? reader.text("url") : reader.optionalText("url");
    static const QRegularExpression form(QStringLiteral("^https?://[^\\s/]+\\.[^\\s]+$"));
    if (!url.isEmpty() && !form.match(url).hasMatch())
        reader.refuse("url", QStringLiteral("a web address is expected"));
    return url;
}

void readEvidence(ContentReader &reader, CatalogueEvidence &known)
{
    known.confidence = reader.enumerator<Confidence>("confidence");
    const bool certain = known.confidence == Confidence::A;
    known.date = QDate::fromString(certain ? reader.text("date") : reader.optionalText("date"), Qt::ISODate);
    if (reader.has("date") && !known.date.isValid())
        reader.refuse("date", QStringLiteral("a date such as 2026-10-12 is expected"));
    known.source = reader.local("source");
    known.url = webAddress(reader, certain);
}

QString toolKind(ContentReader &reader, const char *key)
{
    return nameOf(reader, key, catalogueKinds);
}

QStringList toolKinds(ContentReader &reader, const char *key)
{
    QStringList kinds = reader.texts(key);
    for (const QString &kind : std::as_const(kinds)) {
        if (!isOneOf(kind, catalogueKinds))
            refuseName(reader, key, kind);
    }
    return kinds;
}

QString carriedKind(ContentReader &reader, const char *key)
{
    return nameOf(reader, key, carriedKinds);
}

QString slug(ContentReader &reader, const char *key)
{
    QString text = reader.text(key);
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9-]*$"));
    if (!form.match(text).hasMatch())
        reader.refuse(key, QStringLiteral("small letters, digits and hyphens are expected"));
    return text;
}

} // namespace relais
