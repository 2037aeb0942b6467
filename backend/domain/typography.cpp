// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typography.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace relais {

namespace {

struct SetRule {
    TypographyRule rule;
    std::optional<Language> language; // none: of both
    QRegularExpression wrong;
};

const std::vector<SetRule> &typographyRules()
{
    const auto of = [](const char *pattern) { return QRegularExpression(QString::fromUtf8(pattern)); };
    static const std::vector<SetRule> list{
        {TypographyRule::StraightQuote, {}, of("['\"]")},
        {TypographyRule::SpaceTooMany, {}, of("  |^\\s|\\s$")},
        {TypographyRule::ThreeDots, {}, of("\\.\\.\\.")},
        {TypographyRule::NarrowSpaceBefore, Language::French, of("[^\\x{202F}!?][;!?](?!\\w)")},
        {TypographyRule::SpaceBeforeColon, Language::French, of("[^\\x{A0}\\d]:(?!//)|\\d:(?!\\d)")},
        {TypographyRule::SpaceInQuotes, Language::French, of("«[^\\x{202F}]|[^\\x{202F}]»")},
        {TypographyRule::SpaceBeforeUnit, Language::French, of("\\d (h|min|j|jours?|sem|%|€)(?!\\w)")},
        {TypographyRule::SpaceBeforePunctuation, Language::English, of("\\s[;:!?,.](?!\\d)")},
        {TypographyRule::OtherQuotes, Language::French, of("[“”]")},
        {TypographyRule::OtherQuotes, Language::English, of("[«»]")},
    };
    return list;
}

} // namespace

QList<TypographyFault> typographyFaults(const QString &text, Language language)
{
    QList<TypographyFault> faults;
    for (const SetRule &rule : typographyRules()) {
        if (rule.language && rule.language != language)
            continue;
        if (const auto match = rule.wrong.match(text); match.hasMatch())
            faults.append({rule.rule, match.captured()});
    }
    return faults;
}

} // namespace relais
