// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/durationtext.h"

#include <QRegularExpression>
#include <QStringList>

namespace relais {

namespace {

constexpr qint64 longestMinutes = 10LL * 366 * 1440;

struct Unit {
    const char *words; // separated by spaces
    qint64 minutes;
};
constexpr Unit units[] = {
    {"m mn min mins minute minutes", 1},
    {"h hr hrs heure heures hour hours", 60},
    {"j jour jours d day days journée journées", 1440},
    {"sem semaine semaines w wk week weeks", 10080},
};

std::optional<qint64> unitOf(const QString &word)
{
    for (const Unit &unit : units) {
        if (QString::fromUtf8(unit.words).split(QLatin1Char(' ')).contains(word))
            return unit.minutes;
    }
    return std::nullopt;
}

bool isHalfDay(const QString &text)
{
    static const QStringList words{QStringLiteral("1/2 journée"),      QStringLiteral("1/2 j"),
                                   QStringLiteral("½ journée"),        QStringLiteral("demi-journée"),
                                   QStringLiteral("une demi-journée"), QStringLiteral("half a day"),
                                   QStringLiteral("1/2 day")};
    return words.contains(text);
}

// Monday first; the shortest prefix of each that names one day in both languages.
std::optional<int> dayOf(const QString &word)
{
    static const QStringList french{QStringLiteral("lundi"),   QStringLiteral("mardi"),    QStringLiteral("mercredi"),
                                    QStringLiteral("jeudi"),   QStringLiteral("vendredi"), QStringLiteral("samedi"),
                                    QStringLiteral("dimanche")};
    static const QStringList english{QStringLiteral("monday"),   QStringLiteral("tuesday"), QStringLiteral("wednesday"),
                                     QStringLiteral("thursday"), QStringLiteral("friday"),  QStringLiteral("saturday"),
                                     QStringLiteral("sunday")};
    for (int day = 0; day < 7; ++day) {
        const bool plural = word == french.at(day) + QLatin1Char('s') || word == english.at(day) + QLatin1Char('s');
        if (plural || (word.size() >= 3 && (french.at(day).startsWith(word) || english.at(day).startsWith(word))))
            return day;
    }
    return std::nullopt;
}

} // namespace

QString foldedName(const QString &name)
{
    QString folded = name.simplified().toLower();
    folded.replace(QChar(0x2019), QLatin1Char('\''));
    for (const char16_t dash : {u'\u2010', u'\u2011', u'\u2013'})
        folded.replace(QChar(dash), QLatin1Char('-'));
    return folded;
}

std::optional<Minutes> durationFromText(const QString &text)
{
    const QString folded = foldedName(text);
    if (folded == QLatin1StringView("0"))
        return Minutes(0);
    if (isHalfDay(folded))
        return Minutes(240);
    static const QRegularExpression part(QStringLiteral("\\G\\s*(\\d{1,6})\\s*([a-zé]*)\\.?"));
    qint64 minutes = 0;
    qint64 last = longestMinutes; // the unit before: they go down
    qsizetype end = 0;
    while (end < folded.size()) {
        const auto match = part.match(folded, end);
        // "1 h 30": what follows hours without a unit is minutes.
        const bool bare = match.hasMatch() && match.captured(2).isEmpty();
        const auto unit = bare && last == 60 ? std::optional<qint64>(1) : unitOf(match.captured(2));
        const qint64 number = match.captured(1).toLongLong();
        if (!unit || *unit >= last || (last == 60 && number > 59))
            return std::nullopt;
        minutes += number * *unit;
        last = *unit;
        end = match.capturedEnd();
    }
    return end > 0 && minutes <= longestMinutes ? std::optional(Minutes(minutes)) : std::nullopt;
}

std::optional<Minutes> timeFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:\\s*[h:]\\s*(\\d{2})?)?\\s*(am|pm)?$"));
    const auto match = form.match(foldedName(text));
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!match.captured(3).isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (match.captured(3) == QLatin1StringView("pm") ? 12 : 0);
    }
    const Minutes time(hour * 60 + minute);
    return minute < 60 && time <= Minutes(1440) ? std::optional(time) : std::nullopt;
}

std::optional<int> weekdaysFromText(const QString &text)
{
    const QString folded = foldedName(text);
    if (folded == QStringLiteral("tous les jours") || folded == QStringLiteral("every day"))
        return 0x7F;
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+|(?<=\\s)et(?=\\s)"));
    static const QRegularExpression spacedDash(QStringLiteral("\\s*-\\s*"));
    int bits = 0;
    for (const QString &part :
         QString(folded).replace(spacedDash, QStringLiteral("-")).split(separators, Qt::SkipEmptyParts)) {
        if (part == QLatin1StringView("et") || part == QLatin1StringView("and"))
            continue;
        const auto from = dayOf(part.section(QLatin1Char('-'), 0, 0));
        const auto until = dayOf(part.section(QLatin1Char('-'), -1));
        if (!from || !until || part.count(QLatin1Char('-')) > 1)
            return std::nullopt;
        for (int day = *from;; day = (day + 1) % 7) {
            bits |= 1 << day;
            if (day == *until)
                break;
        }
    }
    return bits == 0 ? std::nullopt : std::optional(bits);
}

std::optional<QDate> dateFromText(const QString &text)
{
    for (const char *format : {"yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"}) {
        const QDate date = QDate::fromString(text.simplified(), QString::fromLatin1(format));
        if (date.isValid())
            return date;
    }
    return std::nullopt;
}

} // namespace relais
