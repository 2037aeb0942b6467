// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personmentions.h"

#include "services/matchwords.h"

#include <QRegularExpression>

namespace relais {

namespace {

constexpr qsizetype shortestPart = 3; // « de », « Le » are everybody's

template <class T> void addMentions(QList<PersonMention> &found, const QString &name, const T &row)
{
    for (const auto &field : fields<T>()) {
        if (field.type != FieldType::Text || field.privacy == Privacy::Personal)
            continue;
        const Value value = field.get(row);
        const auto *text = std::get_if<QString>(&value);
        if (text && isMentioned(name, *text))
            found.append({T::table, row.id.value, field.name, *text});
    }
}

} // namespace

bool isMentioned(const QString &name, const QString &text)
{
    if (holdsName(text, name))
        return true;
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}]+"));
    const QStringList words = text.split(betweenWords, Qt::SkipEmptyParts);
    const QStringList parts = name.split(betweenWords, Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) {
        return part.size() >= shortestPart && part.front().isUpper() && words.contains(part);
    });
}

QList<PersonMention> mentionsOf(const QString &name, const Plan &plan)
{
    QList<PersonMention> found;
    RowTypes::forEachType([&]<class T>() {
        for (const T &row : plan.table<T>())
            addMentions(found, name, row);
    });
    return found;
}

QList<PersonMention> mentionsOf(const QString &name, const RunRecord &record)
{
    QList<PersonMention> found;
    addMentions(found, name, record.run);
    for (const RunEvent &event : record.events)
        addMentions(found, name, event);
    return found;
}

} // namespace relais
