// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a person typed holds a word of the library (cards, roles of a scenario) or a name of the plan, whatever
// its case and accents. Pure functions; any thread.
#pragma once

#include <QStringList>

namespace relais {

// Lower case, without accents and typographic apostrophes: the form of the library's words.
QString plainForm(const QString &text);

// text in plain form. A word counts where it begins one: « box » is not in « inbox ».
bool holdsOneOf(const QString &text, const QStringList &words);

// Whether these characters of the text are no part of a longer word or number.
bool isWordAt(const QString &text, qsizetype at, qsizetype length);

// Whether the name stands in the text, whole. An empty name stands nowhere.
bool holdsName(const QString &text, const QString &name);

} // namespace relais
