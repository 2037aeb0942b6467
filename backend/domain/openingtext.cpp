// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openingtext.h"

#include "domain/durationtext.h"
#include "domain/figures.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace relais {

namespace {

constexpr int everyDay = 0x7F;

// "9h-12h30", « de 9 h à 12 h 30 »; the whole day for nothing.
std::optional<OpeningHours> stretchFromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:de |from )?(\\d[^-à]*?)\\s*(?:-|à|to|until|jusqu'à)\\s*(\\d.*)$"));
    OpeningHours hours;
    if (text.isEmpty())
        return hours;
    const auto match = form.match(text);
    const auto from = timeFromText(match.captured(1));
    const auto until = timeFromText(match.captured(2));
    if (!from || !until)
        return std::nullopt;
    hours.from = *from;
    hours.until = *until;
    return hours;
}

// "lun-ven 9h-12h30, 14h-18h".
std::optional<QList<OpeningHours>> daysFromText(const QString &text)
{
    static const QRegularExpression beforeTimes(QStringLiteral("^\\D*?(?=\\s*(?:\\b(?:de|from)\\s+)?\\d)|^\\D*$"));
    static const QRegularExpression colon(QStringLiteral("\\s*[:,]$"));
    static const QRegularExpression separators(QStringLiteral("\\s*(?:,|/|\\bet\\b|\\band\\b|&)\\s*"));
    const QString written = beforeTimes.match(text).captured();
    const QString named = written.simplified().remove(colon);
    const auto days = named.isEmpty() ? std::optional(everyDay) : weekdaysFromText(named);
    if (!days)
        return std::nullopt;
    QList<OpeningHours> all;
    for (const QString &part : text.mid(written.size()).trimmed().split(separators)) {
        auto hours = stretchFromText(part);
        if (!hours)
            return std::nullopt;
        hours->weekdays = *days;
        all.append(*hours);
    }
    return all;
}

QString dayName(int day, Language language)
{
    static constexpr const char *french[] = {"lun", "mar", "mer", "jeu", "ven", "sam", "dim"};
    static constexpr const char *english[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return QLatin1StringView(language == Language::French ? french[day] : english[day]);
}

// "lun–ven", "lun, mar", « tous les jours ».
QString daysText(int weekdays, Language language)
{
    if (weekdays == everyDay)
        return language == Language::French ? QStringLiteral("tous les jours") : QStringLiteral("every day");
    const auto isOn = [weekdays](int day) { return ((weekdays >> day) & 1) != 0; };
    QStringList runs;
    for (int day = 0; day < 7; ++day) {
        if (!isOn(day))
            continue;
        const int first = day;
        while (day < 6 && isOn(day + 1))
            ++day;
        if (day - first > 1)
            runs << dayName(first, language) + QChar(0x2013) + dayName(day, language);
        else if (day > first)
            runs << dayName(first, language) << dayName(day, language);
        else
            runs << dayName(day, language);
    }
    return runs.join(QStringLiteral(", "));
}

int firstDay(int weekdays)
{
    int day = 0;
    while (day < 7 && ((weekdays >> day) & 1) == 0)
        ++day;
    return day;
}

void sortByTime(QList<OpeningHours> &hours)
{
    std::stable_sort(hours.begin(), hours.end(), [](const OpeningHours &a, const OpeningHours &b) {
        return std::tuple(firstDay(a.weekdays), a.weekdays, a.from)
            < std::tuple(firstDay(b.weekdays), b.weekdays, b.from);
    });
}

} // namespace

std::optional<QList<OpeningHours>> openingHoursFromText(const QString &text)
{
    static const QRegularExpression otherDays(QStringLiteral("[;\\n]"));
    QList<OpeningHours> all;
    for (const QString &part : text.split(otherDays)) {
        const QString folded = foldedName(part);
        if (folded.isEmpty())
            continue;
        const auto days = daysFromText(folded);
        if (!days)
            return std::nullopt;
        all += *days;
    }
    return all.isEmpty() ? std::nullopt : std::optional(all);
}

QString openingHoursText(const QList<OpeningHours> &hours, Language language)
{
    QList<OpeningHours> sorted = hours;
    sortByTime(sorted);
    QString text;
    int days = 0;
    for (const OpeningHours &one : std::as_const(sorted)) {
        if (one.weekdays == 0)
            continue;
        const bool same = one.weekdays == days;
        if (!text.isEmpty())
            text += same                       ? QStringLiteral(", ")
                : language == Language::French ? QChar(0x00A0) + QStringLiteral("; ")
                                               : QStringLiteral("; ");
        const bool allDay = one.from == Minutes(0) && one.until == Minutes(24 * 60);
        if (!same)
            text += daysText(one.weekdays, language) + (allDay ? QString() : QStringLiteral(" "));
        if (!allDay || same)
            text += clockText(one.from) + QChar(0x2013) + clockText(one.until);
        days = one.weekdays;
    }
    return text;
}

QList<OpeningHours> openingHoursOf(const Plan &plan, Id<Activity> activity)
{
    QList<OpeningHours> own;
    for (const OpeningHours &hours : plan.table<OpeningHours>()) {
        if (hours.activity == activity)
            own.append(hours);
    }
    sortByTime(own);
    return own;
}

void setOpeningHours(Plan &plan, Id<Activity> activity, QList<OpeningHours> wanted, IdSource &ids)
{
    for (const OpeningHours &old : openingHoursOf(plan, activity)) {
        const auto same = std::find_if(wanted.begin(), wanted.end(), [&old](const OpeningHours &hours) {
            return hours.weekdays == old.weekdays && hours.from == old.from && hours.until == old.until;
        });
        if (same == wanted.end())
            plan.table<OpeningHours>().remove(old.id);
        else
            wanted.erase(same);
    }
    for (OpeningHours &hours : wanted) {
        hours.id = ids.make<OpeningHours>();
        hours.activity = activity;
        plan.table<OpeningHours>().put(hours);
    }
}

} // namespace relais
