// SPDX-License-Identifier: GPL-3.0-or-later
// Words as somebody in a hurry types them: which of a sentence count, and how well one answers another. For
// incidentsearch only. Pure; any thread.
#pragma once

#include <QStringList>

namespace relais {

// In plain form, without those that stand in every sentence about a failure (« je ne peux plus », « en panne »).
[[nodiscard]] QStringList tellingWords(const QString &text);

// Words of one meaning for somebody whose tool is down: « encaisser », « carte »; in plain form, without the word
// itself.
[[nodiscard]] QStringList relatedWords(const QString &word);

// How well a known word answers a typed one, both in plain form.
enum class WordMatch { None, Slip, Family, Beginning, Same };
[[nodiscard]] WordMatch wordMatch(const QString &typed, const QString &known);

} // namespace relais
