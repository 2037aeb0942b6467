// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/contentdetail.h"

#include <QRegularExpression>

namespace relais {

namespace {

// As the loaders say them; tests compare.
constexpr const char *contentDetails[] = {
    QT_TRANSLATE_NOOP("relais::ContentDetail", "missing"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "unknown key"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "not JSON"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "line %1: %2"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "larger than %1 bytes"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "more than 8 MiB"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "more than 16 MiB beside a plan"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "more than 200 files beside a plan"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "not taken from beside a plan"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a link"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "nested too deeply"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "an object is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a list is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a list of texts is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a text that is not empty is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a whole number from %1 to %2 is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "true or false is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "one at least is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "\"%1\" is not one of the names allowed here"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "this is not \"%1\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "relais-card/1 is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "relais-messages/1 is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "relais-phrases/1 is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "relais-scenario/1 is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "relais-words/1 is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "small letters, digits and - are expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "small letters, digits and _ are expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "small letters, digits and hyphens are expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "used twice"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "used twice in this card"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "used twice in this scenario"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "used twice in this outage"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a key that stands twice"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "\"%1\" is the key of another entry"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "\"%1\" is already a name of \"%2\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a name with a letter or a digit is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a date such as 2026-10-12 is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a web address is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "an https address is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no slot has the name \"%1\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "the two languages do not name the same slots"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "the two languages do not hold the same places"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "\"%1\" is expected in both languages"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "begins with \"card.\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a card that is not general says what it is for"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "only a situation is kept off the wall"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "an e-mail has a subject, and nothing else has"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no role has the key \"%1\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a role says by words or catalogue, or by another role, what it is"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a fallback and a number are of a role, and nothing else is"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "at most %1 facts are asked"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "S and two digits are expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no objective has the key \"%1\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "%1 scenes are in the first length"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a scene is told in one way at least"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a moment is told in one way at least"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "the first scene begins the play, at 0"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "not after the scene before"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "after the end of the play"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "the last telling is about no role and no trade and names no fact"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no instant has the key \"%1\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no later instant has the key \"%1\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "the instant \"%1\" was not public at once"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a provider is named with an instant, and nobody is without one"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "\"%1\" is not an address"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no time zone has this name"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a time in UTC is expected: 2025-11-18T11:20Z"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a day is expected: 2025-11-18"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "not the local time of this instant"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "not after its beginning"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "before the instant above it"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "2 to 6 are expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "nothing stands beside the tool for it to rest on"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a link or a task is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "this rule has no \"%1\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "\"%1\" is not a pattern"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "small letters are expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "values are expected, but for \"present\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "small letters are expected, without a full stop at either end"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no source of this file has the key \"%1\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "what is certain has a source with an address"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "\"%1\" has no field \"%2\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a cell has either a field or a link"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a choice needs choices"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "a section needs a cell"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "an example needs words or rows"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "items and form do not agree"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "\"outage\" is expected"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no cell \"%1\""),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no such cell in this section"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no such chapter"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no such kind of unknown"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no such page"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "no such section on this page"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "only a page about an urgent activity or an outage has a fallback"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "these rules have no such cell"),
    QT_TRANSLATE_NOOP("relais::ContentDetail", "these rules need the cell \"%1\""),
};

// The detail as a pattern: what %1 and %2 stand for is caught.
QRegularExpression patternOf(const QString &detail)
{
    QString pattern = QRegularExpression::escape(detail);
    for (const char *place : {"%1", "%2"})
        pattern.replace(QRegularExpression::escape(QLatin1StringView(place)), QStringLiteral("(.*)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

QString ContentDetail::text(const QString &detail)
{
    for (const char *english : contentDetails) {
        const auto match = patternOf(QString::fromUtf8(english)).match(detail);
        if (!match.hasMatch())
            continue;
        QString translated = QCoreApplication::translate("relais::ContentDetail", english);
        for (int place = 1; place <= match.lastCapturedIndex(); ++place)
            translated.replace(QStringLiteral("%%1").arg(place), text(match.captured(place)));
        return translated;
    }
    return detail;
}

QStringList ContentDetail::known()
{
    QStringList details;
    for (const char *english : contentDetails)
        details.append(QString::fromUtf8(english));
    return details;
}

} // namespace relais
