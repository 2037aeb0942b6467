// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/newsrhythm.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace relais {

namespace {

constexpr int secondsOfMinute = 60;
constexpr int secondsOfHour = 60 * secondsOfMinute;
constexpr qint64 secondsOfDay = qint64(24) * secondsOfHour;

QDateTime onFiveMinutes(const QDateTime &time)
{
    const int step = 5 * secondsOfMinute;
    const int over = (time.time().msecsSinceStartOfDay() / 1000) % step;
    return over == 0 ? time : time.addSecs(step - over);
}

QDateTime nextOfTwoADay(const QDateTime &now)
{
    QDateTime soonest = now.addSecs(secondsOfHour);
    for (int day = 0; day < 2; ++day) {
        for (const int hour : {9, 16}) {
            QDateTime candidate(now.date().addDays(day), QTime(hour, 0), now.timeZone());
            if (candidate >= soonest)
                return candidate;
        }
    }
    return soonest;
}

std::optional<QTime> timeSaid(const QString &typed)
{
    static const QRegularExpression form(
        QStringLiteral("(?<!\\d)(\\d{1,2})[\\s\\x{A0}\\x{202F}]?[h:][\\s\\x{A0}\\x{202F}]?(\\d{2})?(?!\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto said = form.match(typed);
    const QTime time(said.captured(1).toInt(), said.captured(2).toInt());
    return said.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

QDateTime firstNews(const QDateTime &began, const QDateTime &now)
{
    return std::max(began.addSecs(qint64(15) * secondsOfMinute), now);
}

QDateTime nextNews(const std::optional<QDateTime> &began, const QDateTime &now, NewsPace pace)
{
    if (began && began->secsTo(now) >= secondsOfDay)
        return nextOfTwoADay(now);
    return onFiveMinutes(now.addSecs(pace == NewsPace::Stable ? secondsOfHour : secondsOfHour / 2));
}

std::optional<QDateTime> nextTimeSaid(const QString &typed, const QDateTime &now)
{
    const auto time = timeSaid(typed);
    if (!time)
        return std::nullopt;
    const QDateTime today(now.date(), *time, now.timeZone());
    return today > now ? today : today.addDays(1);
}

std::optional<QDateTime> lastTimeSaid(const QString &typed, const QDateTime &now)
{
    static const QRegularExpression dayForm(QStringLiteral("(?<!\\d)(\\d{1,2})/(\\d{1,2})(?!\\d)"));
    const auto time = timeSaid(typed);
    if (!time)
        return std::nullopt;
    if (const auto day = dayForm.match(typed); day.hasMatch()) {
        const auto on = [&](int year) {
            return QDateTime(QDate(year, day.captured(2).toInt(), day.captured(1).toInt()), *time, now.timeZone());
        };
        const QDateTime thisYear = on(now.date().year());
        const QDateTime said = thisYear > now ? on(now.date().year() - 1) : thisYear;
        return said.isValid() ? std::optional(said) : std::nullopt;
    }
    const QDateTime today(now.date(), *time, now.timeZone());
    return today <= now ? today : today.addDays(-1);
}

QString newsTimeText(const QDateTime &time, Language language)
{
    return time.toString(language == Language::French ? QStringLiteral("H'h'mm") : QStringLiteral("H:mm"));
}

} // namespace relais
