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

bool holdsName(const QString &text, const QString &name)
{
    const QString plain = plainForm(text.simplified());
    const QString wanted = plainForm(name.simplified());
    for (auto at = wanted.isEmpty() ? -1 : plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
        const auto end = at + wanted.size();
        const bool begins = at == 0 || !plain.at(at - 1).isLetterOrNumber();
        if (begins && (end == plain.size() || !plain.at(end).isLetterOrNumber()))
            return true;
    }
    return false;
}

} // namespace relais
