// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scenetexts.h"

#include "domain/field.h"

#include <QRegularExpression>

namespace relais {

namespace {

QStringList slotsOf(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}|[{}]"));
    QStringList names;
    for (auto match = braces.globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

// "fallback", "internet.tool", "insurer.name".
bool SceneTexts::isSlot(const QString &slot) const
{
    const auto point = slot.indexOf(QLatin1Char('.'));
    const QString name = slot.mid(point + 1);
    if (point >= 0 && !m_roles.contains(slot.left(point)))
        return false;
    const Value fact(name);
    return (point >= 0 && name == nameOfRole) || ValueTraits<CardFact>::from(fact)
        || ValueTraits<SceneFact>::from(fact);
}

QString SceneTexts::role(ContentReader &reader, const char *key) const
{
    QString name = reader.optionalText(key);
    if (!name.isEmpty() && !m_roles.contains(name))
        reader.refuse(key, QStringLiteral("no role has the key \"%1\"").arg(name));
    return name;
}

QStringList SceneTexts::roles(ContentReader &reader, const char *key) const
{
    QStringList names = reader.texts(key);
    for (const QString &name : names) {
        if (!m_roles.contains(name))
            reader.refuse(key, QStringLiteral("no role has the key \"%1\"").arg(name));
    }
    return names;
}

LocalText SceneTexts::told(ContentReader &reader) const
{
    LocalText text{reader.text("fr"), reader.text("en")};
    const QStringList names = slotsOf(text.fr);
    for (const QString &name : names) {
        if (!isSlot(name))
            reader.refuse("fr", QStringLiteral("no slot has the name \"%1\"").arg(name));
    }
    if (names != slotsOf(text.en))
        reader.refuse("en", QStringLiteral("the two languages do not name the same slots"));
    return text;
}

LocalText SceneTexts::told(ContentReader &reader, const char *key) const
{
    ContentReader languages = reader.object(key);
    LocalText text = told(languages);
    languages.finish();
    return text;
}

SceneTelling SceneTexts::telling(ContentReader &reader) const
{
    SceneTelling telling;
    telling.about = role(reader, "about");
    telling.trades = readTrades(reader);
    telling.stops = roles(reader, "stops");
    telling.title = told(reader, "title");
    reader.eachObject("situation", [&](ContentReader &sentence) { telling.situation.append(told(sentence)); });
    reader.eachObject("expected", [&](ContentReader &sentence) {
        SceneSentence expected{told(sentence, "text"), {}};
        if (sentence.has("gap"))
            expected.gap = told(sentence, "gap");
        telling.expected.append(expected);
    });
    return telling;
}

void SceneTexts::checkLast(ContentReader &scene, const SceneTelling &telling)
{
    bool needs = !telling.about.isEmpty() || !telling.trades.isEmpty() || !slotsOf(telling.title.fr).isEmpty();
    for (const LocalText &sentence : telling.situation)
        needs = needs || !slotsOf(sentence.fr).isEmpty();
    if (needs)
        scene.refuse("tellings", QStringLiteral("the last telling is about no role and no trade and names no fact"));
}

QList<Trade> readTrades(ContentReader &reader)
{
    QList<Trade> trades;
    for (const QString &name : reader.texts("trades")) {
        const auto trade = ValueTraits<Trade>::from(Value(name));
        if (!trade)
            reader.refuse("trades", QStringLiteral("\"%1\" is not one of the names allowed here").arg(name));
        else
            trades.append(*trade);
    }
    return trades;
}

} // namespace relais
