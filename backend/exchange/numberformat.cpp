// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numberformat.h"

#include <QTime>

#include <cmath>

namespace relais {

namespace {

constexpr qint64 secondsOfDay = 24LL * 60 * 60;
constexpr double lastDay = 2'958'465; // 31 December 9999 by the first origin

// What of a code stands for the number itself: no literals, colours, conditions, nor the sections for other signs.
QString placeholdersOf(QStringView code, bool &elapsed)
{
    QString kept;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QStringView inside = code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1);
            elapsed = elapsed || (c == u'[' && !inside.isEmpty() && QStringView(u"hHmMsS").contains(inside.front()));
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            kept += c.toLower();
        }
    }
    return kept.remove(QLatin1StringView("am/pm"))
        .remove(QLatin1StringView("a/p"))
        .remove(QLatin1StringView("general"));
}

// 0 where the code is more than digits: a decimal point, thousands, percent, an exponent.
int leastDigits(const QString &placeholders)
{
    int digits = 0;
    for (const QChar c : placeholders) {
        if (c == u'0' || ((c == u'#' || c == u'?') && digits > 0))
            ++digits;
        else if (c != u'#' && c != u'?' && c != u' ' && c != u'-')
            return 0;
    }
    return digits;
}

QString plainNumber(double number)
{
    // A double holds 15 digits for sure, and so many a spreadsheet shows.
    QString text = QString::number(number, 'g', 15);
    if (!text.contains(u'e'))
        return text;
    if (std::abs(number) >= 1)
        return QString::number(number, 'f', 0);
    text = QString::number(number, 'f', 20);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString clockText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

// The day that a number of days names; invalid where it is none.
QDate dayOf(qint64 days, QDate origin)
{
    const bool first = origin.year() < 1904;
    if (days < (first ? 1 : 0) || (first && days == 60))
        return {};
    // Excel took 1900 for a leap year: before March that year its numbers are one too small.
    return origin.addDays(first && days < 60 ? days + 1 : days);
}

} // namespace

NumberFormat numberFormatOf(QStringView code)
{
    NumberFormat format;
    const QString shown = placeholdersOf(code, format.elapsed);
    const bool clock = shown.contains(u'h') || shown.contains(u's') || format.elapsed;
    format.date = shown.contains(u'y') || shown.contains(u'd') || (shown.contains(u'm') && !clock);
    format.time = clock;
    format.digits = leastDigits(shown);
    return format;
}

NumberFormat builtInFormat(size_t id)
{
    // 27 to 36 and 50 to 58 are dates in the formats of East Asia.
    const bool day = (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    const bool clock = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
    return {.date = day || id == 22, .time = clock || id == 22, .elapsed = id == 46};
}

QString shownNumber(double number, const NumberFormat &format, QDate origin)
{
    if (!std::isfinite(number))
        return {};
    const bool timed = format.date || format.time;
    if (!timed || number < 0 || number >= lastDay + 1) {
        const QString text = plainNumber(number);
        return format.digits > 1 && number >= 0 && !text.contains(u'.') ? text.rightJustified(format.digits, u'0')
                                                                        : text;
    }
    const auto seconds = static_cast<qint64>(std::llround(number * static_cast<double>(secondsOfDay)));
    if (!format.date)
        return clockText(format.elapsed ? seconds : seconds % secondsOfDay);
    const QDate day = dayOf(seconds / secondsOfDay, origin);
    if (!day.isValid())
        return plainNumber(number);
    const QString date = day.toString(Qt::ISODate);
    return format.time ? date + u'T' + clockText(seconds % secondsOfDay) : date;
}

} // namespace relais
