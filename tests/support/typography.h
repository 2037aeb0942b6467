// SPDX-License-Identifier: GPL-3.0-or-later
// How a text is set, as sentences for a failing test: domain/typography has the rules. Empty if nothing is wrong. And a
// text as it reads where its setting does not matter.
#pragma once

#include "domain/typography.h"

#include <QRegularExpression>
#include <QStringList>

namespace relais::test {

inline QStringList settingFaults(const QString &text, Language language)
{
    QStringList faults;
    for (const TypographyFault &fault : typographyFaults(text, language))
        faults << QStringLiteral("%1, at \"%2\": %3")
                      .arg(QLatin1StringView(EnumNames<TypographyRule>::names[static_cast<size_t>(fault.rule)]),
                           fault.found, text);
    return faults;
}

inline QStringList frenchFaults(const QString &text)
{
    return settingFaults(text, Language::French);
}

inline QStringList englishFaults(const QString &text)
{
    return settingFaults(text, Language::English);
}

// Without spaces of any kind, and without the places to break that long words are given.
inline QString flat(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{A0}\\x{200B}\\x{202F}]"));
    return text.remove(spaces);
}

} // namespace relais::test
