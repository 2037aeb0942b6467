// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/checkedfile.h"

namespace relais {

namespace {

bool isText(const Json &json, const char *language)
{
    const auto found = json.find(language);
    return found != json.end() && found->is_string();
}

void visitTexts(const Json &json, const Json *owner, const QString &pointer,
                const std::function<void(const FoundText &)> &visit)
{
    if (json.is_object() && (isText(json, "fr") || isText(json, "en")))
        visit({json, owner, pointer});
    if (json.is_object()) {
        for (const auto &item : json.items())
            visitTexts(item.value(), &json, below(pointer, QString::fromStdString(item.key())), visit);
    }
    if (json.is_array()) {
        for (size_t i = 0; i < json.size(); ++i)
            visitTexts(json.at(i), owner, below(pointer, static_cast<qsizetype>(i)), visit);
    }
}

// Whole words, whatever their case and spaces.
QRegularExpression searchFor(const QStringList &words)
{
    QStringList escaped;
    for (const QString &word : words)
        escaped.append(QRegularExpression::escape(word).replace(QStringLiteral("\\ "), QStringLiteral("\\s")));
    return QRegularExpression(QStringLiteral("(?<!\\w)(%1)(?!\\w)").arg(escaped.join(QLatin1Char('|'))),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

void JargonWords::add(const QList<LintWord> &words)
{
    QStringList french;
    QStringList english;
    for (const LintWord &word : words) {
        if (word.kind != LintKind::Jargon)
            continue;
        french += word.fr;
        english += word.en;
        for (const QString &avoid : word.fr + word.en)
            better.insert(avoid, word.suggestion);
    }
    fr = searchFor(french);
    en = searchFor(english);
}

QString textIn(const Json &object, const char *key)
{
    if (!object.is_object())
        return {};
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get_ref<const std::string &>())
                                                       : QString();
}

void eachIn(const Json &object, const char *key, const QString &pointer,
            const std::function<void(const Json &, const QString &)> &visit)
{
    if (!object.is_object())
        return;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array())
        return;
    const QString list = below(pointer, QString::fromLatin1(key));
    for (size_t i = 0; i < found->size(); ++i)
        visit(found->at(i), below(list, static_cast<qsizetype>(i)));
}

void eachText(const Json &json, const std::function<void(const FoundText &)> &visit)
{
    visitTexts(json, nullptr, QString(), visit);
}

} // namespace relais
