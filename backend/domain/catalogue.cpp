// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include <algorithm>

namespace relais {

namespace {

// The lower, the sooner it is proposed.
enum class Place { NameBegins, AliasBegins, InsideName, None };

struct Completion {
    Place place = Place::None;
    QString words;
    QString name;
};

// The entry's name where it fits. A word by which people call it where that begins so, unless the name stands in it:
// « caisse Zelty » only helps to know the tool again.
Completion bestName(const CatalogueEntry &entry, const QString &typed, Language language)
{
    const QString &name = entry.name.in(language);
    const QString words = catalogueWords(name);
    if (const TypedFit fit = typedFit(name, typed); fit != TypedFit::None)
        return {fit == TypedFit::Start ? Place::NameBegins : Place::InsideName, words, name};
    for (const QString &alias : entry.aliases + entry.onlyAlone) {
        const QString other = catalogueWords(alias);
        if (typedFit(alias, typed) == TypedFit::Start && !other.contains(words))
            return {Place::AliasBegins, other, alias};
    }
    return {};
}

} // namespace

QString catalogueWords(const QString &name)
{
    QString words(QLatin1Char(' '));
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber() || c == QLatin1Char('+'))
            words += c;
        else if (c.category() != QChar::Mark_NonSpacing && !words.endsWith(QLatin1Char(' ')))
            words += QLatin1Char(' ');
    }
    return words.endsWith(QLatin1Char(' ')) ? words : words + QLatin1Char(' ');
}

TypedFit typedFit(const QString &name, const QString &typed)
{
    const QString words = catalogueWords(name);
    const QString start = catalogueWords(typed).chopped(1);
    if (words.startsWith(start))
        return TypedFit::Start;
    return words.contains(start) ? TypedFit::Inside : TypedFit::None;
}

QStringList fittingNames(const QStringList &names, const QString &typed)
{
    QStringList found;
    for (const TypedFit wanted : {TypedFit::Start, TypedFit::Inside}) {
        for (const QString &name : names) {
            if (typedFit(name, typed) == wanted)
                found.append(name);
        }
    }
    return found;
}

QStringList CatalogueEntry::names() const
{
    QStringList names = QStringList{name.fr, name.en} + aliases + onlyAlone;
    names.removeDuplicates();
    return names;
}

Catalogue::Catalogue(QList<CatalogueEntry> entries)
    : m_entries(std::move(entries))
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const CatalogueEntry &entry = m_entries.at(i);
        m_byKey.insert(entry.key, i);
        for (const QString &name : entry.names())
            m_words.append({catalogueWords(name), i, entry.onlyAlone.contains(name)});
    }
    std::ranges::sort(m_words, {}, &Words::words); // for match()
}

const CatalogueEntry *Catalogue::find(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_entries.at(*found);
}

// Names of the catalogue that begin with the same word stand together: each word of the name is looked up once.
const CatalogueEntry *Catalogue::match(const QString &name) const
{
    const Words *best = nullptr;
    const QString in = catalogueWords(name);
    for (qsizetype at = 0, end = in.indexOf(u' ', 1); end > 0; at = end, end = in.indexOf(u' ', at + 1)) {
        const QStringView rest = QStringView(in).mid(at);
        const QStringView word = rest.first(end - at + 1);
        for (auto found = std::ranges::lower_bound(m_words, word, {}, &Words::words);
             found != m_words.end() && found->words.startsWith(word); ++found) {
            const bool stands = found->onlyAlone ? in == found->words : rest.startsWith(found->words);
            const auto rank = [](const Words &words) { return std::pair(words.words.size(), -words.entry); };
            if (stands && (!best || rank(*found) > rank(*best)))
                best = &*found;
        }
    }
    return best ? &m_entries.at(best->entry) : nullptr;
}

QStringList Catalogue::completions(const QString &typed, Language language, int most) const
{
    if (catalogueWords(typed) == QLatin1StringView(" "))
        return {};
    QList<Completion> found;
    for (const CatalogueEntry &entry : m_entries) {
        const Completion best = bestName(entry, typed, language);
        if (best.place != Place::None)
            found.append(best);
    }
    std::sort(found.begin(), found.end(), [](const Completion &a, const Completion &b) {
        return std::tie(a.place, a.words) < std::tie(b.place, b.words);
    });
    QStringList names;
    for (const Completion &completion : found.first(std::min<qsizetype>(most, found.size())))
        names.append(completion.name);
    return names;
}

} // namespace relais
