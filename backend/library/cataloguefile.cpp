// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/cataloguefile.h"

#include "library/catalogueparts.h"

#include <algorithm>

namespace relais {

namespace {

CatalogueLink linkFrom(ContentReader &entry, const char *key)
{
    if (!entry.has(key))
        return {};
    ContentReader reader = entry.object(key);
    CatalogueLink link{webAddress(reader, true), reader.enumerator<Confidence>("confidence")};
    if (!link.url.startsWith(QLatin1StringView("https://")))
        reader.refuse("url", QStringLiteral("an https address is expected"));
    reader.finish();
    return link;
}

CatalogueEntry entryFrom(ContentReader &reader)
{
    CatalogueEntry entry;
    entry.key = slug(reader, "key");
    entry.name = reader.local("name");
    entry.kind = toolKind(reader, "kind");
    entry.aliases = reader.texts("aliases");
    entry.onlyAlone = reader.texts("only_alone");
    entry.statusPage = linkFrom(reader, "status_page");
    entry.support = linkFrom(reader, "support");
    if (reader.has("hints")) {
        reader.eachObject("hints", [&](ContentReader &item) {
            CatalogueHint hint;
            hint.provider = item.text("provider");
            hint.carries = carriedKind(item, "carries");
            readEvidence(item, hint);
            entry.hints.append(hint);
        });
    }
    if (reader.has("facts")) {
        reader.eachObject("facts", [&](ContentReader &item) {
            CatalogueFact fact;
            fact.text = item.local("text");
            readEvidence(item, fact);
            entry.facts.append(fact);
        });
    }
    return entry;
}

struct PlacedName {
    QString name;
    QString pointer;
};

// Every name once: the name itself may be among those that stand only alone, and be the same in both languages.
QList<PlacedName> placedNames(const CatalogueEntry &entry, const QString &pointer)
{
    const QString name = below(pointer, QStringLiteral("name"));
    QList<PlacedName> names{{entry.name.fr, below(name, QStringLiteral("fr"))}};
    if (entry.name.en != entry.name.fr)
        names.append({entry.name.en, below(name, QStringLiteral("en"))});
    for (qsizetype i = 0; i < entry.aliases.size(); ++i)
        names.append({entry.aliases.at(i), below(below(pointer, QStringLiteral("aliases")), i)});
    for (qsizetype i = 0; i < entry.onlyAlone.size(); ++i) {
        const QString &alone = entry.onlyAlone.at(i);
        if (alone != entry.name.fr && alone != entry.name.en)
            names.append({alone, below(below(pointer, QStringLiteral("only_alone")), i)});
    }
    return names;
}

// By the words: « Clé 4G » and « cle-4g » are one name.
void takeNames(QHash<QString, QString> &taken, const CatalogueEntry &entry, const QString &pointer, ContentFault &fault)
{
    for (const PlacedName &placed : placedNames(entry, pointer)) {
        const QString words = catalogueWords(placed.name);
        const auto other = taken.constFind(words);
        if (words == QLatin1StringView(" "))
            fault.add(placed.pointer, QStringLiteral("a name with a letter or a digit is expected"));
        else if (other != taken.constEnd())
            fault.add(placed.pointer, QStringLiteral("\"%1\" is already a name of \"%2\"").arg(placed.name, *other));
        else
            taken.insert(words, entry.key);
    }
}

} // namespace

Status CatalogueFiles::add(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, QString(), fault);
    QList<CatalogueEntry> entries = m_entries;
    QHash<QString, QString> names = m_keyOfName;
    reader.format("relais-catalogue/1");
    reader.eachObject("entries", [&](ContentReader &item) {
        const CatalogueEntry entry = entryFrom(item);
        const bool twice = std::any_of(entries.begin(), entries.end(),
                                       [&](const CatalogueEntry &other) { return other.key == entry.key; });
        if (twice)
            item.refuse("key", QStringLiteral("\"%1\" is the key of another entry").arg(entry.key));
        takeNames(names, entry, item.pointer(), fault);
        entries.append(entry);
    });
    reader.finish();
    if (fault.first)
        return *fault.first;
    m_entries = entries;
    m_keyOfName = names;
    return {};
}

} // namespace relais
