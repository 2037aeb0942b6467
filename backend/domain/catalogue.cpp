// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include "domain/durationtext.h"

#include <QRegularExpression>

namespace relais {

namespace {

// " microsoft 365 outlook ": the words of a name, in one form, so that containment is containment of whole words.
QString words(const QString &name)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}+]+"));
    return QLatin1Char(' ') + foldedName(name).split(gap, Qt::SkipEmptyParts).join(QLatin1Char(' ')) + QLatin1Char(' ');
}

QStringList namesOf(const CatalogueEntry &entry)
{
    return QStringList(entry.name) + entry.aliases;
}

} // namespace

const CatalogueEntry *Catalogue::find(const QString &key) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

const CatalogueEntry *Catalogue::match(const QString &name) const
{
    const CatalogueEntry *best = nullptr;
    qsizetype length = 2; // of the words found; two spaces are none
    const QString in = words(name);
    for (const CatalogueEntry &entry : entries) {
        for (const QString &candidate : namesOf(entry)) {
            const QString wanted = words(candidate);
            if (wanted.size() > length && in.contains(wanted)) {
                best = &entry;
                length = wanted.size();
            }
        }
    }
    return best;
}

QList<CatalogueEntry> Catalogue::completions(const QString &typed, int most) const
{
    QList<CatalogueEntry> found;
    const QString start = words(typed).chopped(1);
    for (const CatalogueEntry &entry : entries) {
        const auto names = namesOf(entry);
        const bool begins =
            std::any_of(names.begin(), names.end(), [&](const QString &name) { return words(name).contains(start); });
        if (start.size() > 1 && begins && found.size() < most)
            found.append(entry);
    }
    return found;
}

} // namespace relais
