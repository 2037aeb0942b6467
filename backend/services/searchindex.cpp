// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchindex.h"

#include "domain/durationtext.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace relais {

namespace {

enum class Match { Beginning, Word, Name, Elsewhere, None };

Match matchOf(const QString &name, const QString &all, const QString &wanted, const QStringList &parts)
{
    const auto holds = [&](const QString &text) {
        return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return text.contains(part); });
    };
    if (!holds(all))
        return Match::None;
    if (!holds(name))
        return Match::Elsewhere;
    if (name.startsWith(wanted))
        return Match::Beginning;
    const bool word = name.startsWith(parts.constFirst()) || name.contains(QLatin1Char(' ') + parts.constFirst());
    return word ? Match::Word : Match::Name;
}

} // namespace

QString searchable(const QString &text)
{
    QString plain;
    const QString decomposed = foldedName(text).normalized(QString::NormalizationForm_KD);
    for (const QChar character : decomposed) {
        if (character.category() == QChar::Mark_NonSpacing)
            continue;
        if (character == QChar(0x0153))
            plain += QStringLiteral("oe");
        else if (character == QChar(0x00E6))
            plain += QStringLiteral("ae");
        else
            plain += character;
    }
    return plain;
}

SearchIndex::SearchIndex(const QList<SearchEntry> &entries)
{
    m_rows.reserve(entries.size());
    for (const SearchEntry &entry : entries) {
        const QString name = searchable(entry.title);
        m_rows.append(
            {entry, name, name + QLatin1Char('\n') + searchable(entry.note + QLatin1Char(' ') + entry.words)});
    }
}

QList<SearchHits> SearchIndex::find(const QString &typed, qsizetype perKind) const
{
    const QString wanted = searchable(typed);
    const QStringList parts = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    struct Found {
        Match match = Match::None;
        const SearchEntry *entry = nullptr;
    };
    std::map<SearchKind, QList<Found>> found;
    for (const Row &row : m_rows) {
        if (const Match match = matchOf(row.name, row.all, wanted, parts); match != Match::None)
            found[row.entry.kind].append({match, &row.entry});
    }
    QList<SearchHits> answer;
    for (auto &[kind, rows] : found) {
        std::stable_sort(rows.begin(), rows.end(), [](const Found &a, const Found &b) { return a.match < b.match; });
        SearchHits hits{kind, {}, rows.size()};
        for (const Found &row : std::as_const(rows).mid(0, perKind))
            hits.entries.append(*row.entry);
        answer.append(hits);
    }
    return answer;
}

} // namespace relais
