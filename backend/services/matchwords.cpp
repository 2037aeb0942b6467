// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/matchwords.h"

#include <algorithm>

namespace relais {

QString plainForm(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c == QChar(0x2019) ? QChar(QLatin1Char('\'')) : c;
    }
    return result;
}

bool holdsOneOf(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !text.at(at - 1).isLetterOrNumber())
                return true;
        }
        return false;
    });
}

bool isWordAt(const QString &text, qsizetype at, qsizetype length)
{
    const auto isPart = [&text](qsizetype place) {
        return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
    };
    return !isPart(at - 1) && !isPart(at + length);
}

bool holdsName(const QString &text, const QString &name)
{
    const QString plain = plainForm(text.simplified());
    const QString wanted = plainForm(name.simplified());
    for (auto at = wanted.isEmpty() ? -1 : plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
        if (isWordAt(plain, at, wanted.size()))
            return true;
    }
    return false;
}

} // namespace relais
