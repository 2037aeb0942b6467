// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/nameindex.h"

#include <algorithm>

namespace relais {

namespace {

// A word that so many names share tells nothing: those names are not compared for it.
constexpr qsizetype mostSharing = 40;

// Each once, sorted.
QStringList headWords(const NameForm &form)
{
    QStringList words = form.head;
    words.removeDuplicates();
    words.sort();
    return words;
}

} // namespace

NameIndex::NameIndex(Of of)
    : m_of(of)
{ }

NameForm NameIndex::formOf(const QString &name) const
{
    return m_of == Of::People ? personForm(name) : nameForm(name);
}

bool NameIndex::areNearEntries(const NameForm &one, const NameForm &other) const
{
    return m_of == Of::People ? areNearPeople(one, other) : areNear(one, other);
}

void NameIndex::add(const QUuid &id, const QString &name)
{
    const NameForm form = formOf(name);
    const qsizetype at = m_entries.size();
    m_entries.append({id, form});
    if (!m_whole.contains(form.whole))
        m_whole.insert(form.whole, at);
    for (const QString &word : form.all)
        m_words[word].append(at);
}

QUuid NameIndex::same(const QString &name) const
{
    if (m_entries.isEmpty())
        return {};
    const auto found = m_whole.constFind(formOf(name).whole);
    return found == m_whole.cend() ? QUuid() : m_entries.at(*found).id;
}

// Entries with a word in common that not too many have.
QList<qsizetype> NameIndex::sharing(const NameForm &form) const
{
    QList<qsizetype> entries;
    for (const QString &word : form.all) {
        const QList<qsizetype> of = m_words.value(word);
        if (of.size() <= mostSharing)
            entries += of;
    }
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

QUuid NameIndex::near(const QString &name) const
{
    if (m_entries.isEmpty())
        return {};
    const NameForm form = formOf(name);
    for (const qsizetype at : sharing(form)) {
        const Entry &entry = m_entries.at(at);
        if (entry.form.whole != form.whole && areNearEntries(entry.form, form))
            return entry.id;
    }
    return {};
}

NameIndex::Found NameIndex::onlyOf(const QList<qsizetype> &entries) const
{
    if (entries.isEmpty())
        return {};
    return entries.size() == 1 ? Found{m_entries.at(entries.constFirst()).id, false, false} : Found{{}, true, false};
}

// Every word is one of the person's, or the first letter of one.
QList<qsizetype> NameIndex::abbreviated(const NameForm &form) const
{
    QList<qsizetype> entries;
    QStringList whole;
    std::copy_if(form.all.begin(), form.all.end(), std::back_inserter(whole),
                 [](const QString &w) { return w.size() > 1; });
    for (const qsizetype at : whole.isEmpty() ? QList<qsizetype>() : m_words.value(whole.constFirst())) {
        QStringList words = m_entries.at(at).form.all;
        const bool fits = std::all_of(form.all.begin(), form.all.end(), [&](const QString &wanted) {
            const auto found = std::find_if(words.begin(), words.end(), [&](const QString &word) {
                return word == wanted || (wanted.size() == 1 && wanted.at(0).isLetter() && word.startsWith(wanted));
            });
            if (found == words.end())
                return false;
            words.erase(found);
            return true;
        });
        if (fits)
            entries << at;
    }
    return entries;
}

// « Kernetik » of « Kernetik (informatique) », « Enedis » of « Réseau électrique (Enedis) ».
QList<qsizetype> NameIndex::inBrackets(const NameForm &form) const
{
    QList<qsizetype> entries;
    for (const qsizetype at : sharing(form)) {
        const NameForm &other = m_entries.at(at).form;
        const QString head = other.head.join(QLatin1Char(' '));
        const QString rest = other.words.mid(head.size()).trimmed();
        if (!rest.isEmpty() && (head == form.words || rest == form.words))
            entries << at;
    }
    return entries;
}

NameIndex::Found NameIndex::find(const QString &name) const
{
    if (m_entries.isEmpty())
        return {};
    const NameForm form = formOf(name);
    if (const auto found = m_whole.constFind(form.whole); found != m_whole.cend())
        return {m_entries.at(*found).id, false, true};
    if (m_of == Of::People) {
        const auto short1 = abbreviated(form);
        if (!short1.isEmpty())
            return onlyOf(short1);
    } else if (const auto bracketed = inBrackets(form); !bracketed.isEmpty()) {
        return onlyOf(bracketed);
    }
    QList<qsizetype> near;
    for (const qsizetype at : sharing(form)) {
        const NameForm &other = m_entries.at(at).form;
        // « Cabinet Arvor » of « Cabinet Arvor Conseil ».
        const QStringList words = headWords(form);
        const QStringList longer = headWords(other);
        const bool part = m_of == Of::Things && words.size() > 1 && form.numbers == other.numbers
            && std::includes(longer.begin(), longer.end(), words.begin(), words.end());
        if (part || areNearEntries(other, form))
            near << at;
    }
    return near.size() == 1 ? onlyOf(near) : Found();
}

} // namespace relais
