// SPDX-License-Identifier: GPL-3.0-or-later
// How a text of the library is to be set: French no-break spaces and quotes, the curly apostrophe, English punctuation.
// Pure; any thread.
#pragma once

#include "domain/organisation.h"

#include <QList>
#include <QString>

namespace relais {

enum class TypographyRule {
    StraightQuote,
    SpaceTooMany,
    ThreeDots, // for an ellipsis
    NarrowSpaceBefore, // U+202F before ; ! ?
    SpaceBeforeColon, // U+00A0
    SpaceInQuotes, // U+202F inside « »
    SpaceBeforeUnit, // U+00A0 between a number and its unit
    SpaceBeforePunctuation, // English has none
    OtherQuotes, // « » in English, “ ” in French
};
template <> struct EnumNames<TypographyRule> {
    static constexpr const char *names[] = {"straight_quote",      "space_too_many",           "three_dots",
                                            "narrow_space_before", "space_before_colon",       "space_in_quotes",
                                            "space_before_unit",   "space_before_punctuation", "other_quotes"};
};

struct TypographyFault {
    TypographyRule rule = TypographyRule::StraightQuote;
    QString found; // the characters in question

    bool operator==(const TypographyFault &) const = default;
};

// Each rule at most once, at its first place; none for a text that is set right.
QList<TypographyFault> typographyFaults(const QString &text, Language language);

} // namespace relais
