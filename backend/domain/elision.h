// SPDX-License-Identifier: GPL-3.0-or-later
// Words put into a sentence: French drops an e before a vowel, « l’assistance d’Orange », « il faut qu’Inès ». Pure;
// any thread.
#pragma once

#include "domain/figures.h"
#include "domain/organisation.h"

#include <QString>

namespace relais {

// What stands before a word that is put in there: in French, « de » and « que » at its end lose their e where the word
// begins with a vowel. An h is left alone: who knows only the spelling does not know whether it is mute.
inline QString elidedBefore(QString text, const QString &word, Language language)
{
    if (language != Language::French)
        return text;
    constexpr QStringView vowels(u"aeiouœæ");
    const bool vowel =
        !word.isEmpty() && vowels.contains(word.left(1).normalized(QString::NormalizationForm_D).at(0).toLower());
    for (const auto particle : {QStringView(u"de "), QStringView(u"que ")}) {
        const auto start = text.size() - particle.size();
        if (vowel && text.endsWith(particle, Qt::CaseInsensitive) && (start == 0 || !text.at(start - 1).isLetter()))
            return text.left(text.size() - 2) + QChar(u'’');
    }
    return text;
}

// Adds what stands before a word, elided as above, and the word, with a capital where it begins a sentence.
inline void putIn(QString &text, const QString &before, const QString &word, Language language)
{
    text += elidedBefore(before, word, language);
    const bool begins = text.isEmpty() || text.endsWith(QLatin1StringView(". "));
    text += begins ? capitalised(word) : word;
}

} // namespace relais
