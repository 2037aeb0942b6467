// SPDX-License-Identifier: GPL-3.0-or-later
// Checks how the texts of the content are set: French no-break spaces and quotes, the curly apostrophe, English
// punctuation. Each returns what is wrong, empty if nothing is. Pure.
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace relais::test {

namespace detail {

inline void report(QStringList &faults, const QString &text, const char *pattern, const char *rule)
{
    const auto match = QRegularExpression(QString::fromUtf8(pattern)).match(text);
    if (match.hasMatch())
        faults << QStringLiteral("%1, at \"%2\": %3").arg(QString::fromUtf8(rule), match.captured(), text);
}

inline void reportBoth(QStringList &faults, const QString &text)
{
    report(faults, text, "['\"]", "straight quote or apostrophe");
    report(faults, text, "  |^\\s|\\s$", "space too many");
    report(faults, text, "\\.\\.\\.", "three dots for an ellipsis");
}

} // namespace detail

// U+202F before ; ! ? and inside « », U+00A0 before : and between a number and its unit, the apostrophe ’.
inline QStringList frenchFaults(const QString &text)
{
    QStringList faults;
    detail::reportBoth(faults, text);
    detail::report(faults, text, "[^\\x{202F}!?][;!?](?!\\w)", "no narrow no-break space before ; ! ?");
    detail::report(faults, text, "[^\\x{A0}\\d]:(?!//)|\\d:(?!\\d)", "no no-break space before :");
    detail::report(faults, text, "«[^\\x{202F}]|[^\\x{202F}]»", "no narrow no-break space inside « »");
    detail::report(faults, text, "[“”]", "English quotes");
    detail::report(faults, text, "\\d (h|min|j|jours?|sem|%|€)(?!\\w)", "no no-break space before a unit");
    return faults;
}

// No space before punctuation, “ ” for quotes, the apostrophe ’.
inline QStringList englishFaults(const QString &text)
{
    QStringList faults;
    detail::reportBoth(faults, text);
    detail::report(faults, text, "\\s[;:!?,.](?!\\d)", "space before punctuation");
    detail::report(faults, text, "[«»]", "French quotes");
    return faults;
}

} // namespace relais::test
