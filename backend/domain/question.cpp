// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question.h"

namespace relais {

namespace {

template <class T> const T *byKey(const QList<T> &list, const QString &key)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &entry) { return entry.key == key; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Cell *Section::cell(const QString &cellKey) const
{
    return byKey(cells, cellKey);
}

const Section *Page::section(const QString &sectionKey) const
{
    return byKey(sections, sectionKey);
}

const Page *QuestionSet::page(const QString &pageKey) const
{
    return byKey(pages, pageKey);
}

const UnknownKind *QuestionSet::unknown(const QString &unknownKey) const
{
    return byKey(unknowns, unknownKey);
}

} // namespace relais
