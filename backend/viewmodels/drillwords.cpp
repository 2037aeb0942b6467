// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillwords.h"

#include "domain/durationtext.h"
#include "domain/figures.h"
#include "services/chronogramcells.h"
#include "wording/formats.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 aSecond = 1000; // milliseconds
constexpr qint64 aMinute = 60 * aSecond;
constexpr qint64 minutesOfADay = 1440;
constexpr qint64 longestPlay = 7 * minutesOfADay; // minutes

QString padded(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

// In the order in which they are offered.
constexpr DrillCell drillCells[] = {DrillCell::Everyone,  DrillCell::Direction, DrillCell::Operations,
                                    DrillCell::Customers, DrillCell::It,        DrillCell::Communication,
                                    DrillCell::Finance,   DrillCell::Staff,     DrillCell::Logistics};

// How many events are played in the whole drill: those that were skipped are not.
qsizetype told(const RunProgress &progress)
{
    return std::count_if(progress.injects.begin(), progress.injects.end(),
                         [](const RunInject &inject) { return inject.state != InjectState::Skipped; });
}

// Of a played one, in the order of playing.
qsizetype numberOf(const RunProgress &progress, const RunInject &inject)
{
    return std::count_if(progress.injects.begin(), progress.injects.end(), [&](const RunInject &other) {
        return other.state == InjectState::Played && other.playedIn <= inject.playedIn;
    });
}

constexpr RowColumn<DrillTwistRow> twistColumns[] = {
    {"key", [](const DrillTwistRow &row) { return QVariant(row.key); }},
    {"title", [](const DrillTwistRow &row) { return QVariant(row.title); }},
    {"text", [](const DrillTwistRow &row) { return QVariant(row.text); }},
};

} // namespace

const std::span<const RowColumn<DrillTwistRow>> drillTwistColumns = twistColumns;

QString DrillWords::clock(qint64 milliseconds)
{
    return playClockText(milliseconds);
}

QString DrillWords::span(qint64 milliseconds)
{
    return Formats::playTime(milliseconds);
}

QString DrillWords::named(const QString &text, const Plan &plan)
{
    //: Instead of the name of somebody who was removed from the plan
    return personNamed(text, plan, tr("a person who was removed"));
}

QString DrillWords::kept(const QString &typed, const Plan &plan)
{
    QString text = typed;
    for (const Person &person : plan.table<Person>()) {
        if (person.name.isEmpty() || !text.contains(person.name))
            continue;
        const QRegularExpression whole(QStringLiteral("(?<!\\w)") + QRegularExpression::escape(person.name)
                                           + QStringLiteral("(?!\\w)"),
                                       QRegularExpression::UseUnicodePropertiesOption);
        text.replace(whole, personPlaceholder(person.id));
    }
    return text;
}

QString DrillWords::pauseWords(const RunProgress &progress, qint64 elapsed, qint64 sincePhase)
{
    if (progress.phase != RunPhase::Paused)
        return {};
    switch (progress.pauseReason.value_or(PauseReason::Asked)) {
    case PauseReason::ProgramEnded:
        //: %1 is the time of play at which the drill stands, "12:42"
        return tr("Relais was closed. The drill stands at %1.").arg(clock(elapsed));
    case PauseReason::MachineSlept:
        //: %1 is the time of play at which the drill stands, "12:42"
        return tr("The computer went to sleep. The drill stands at %1.").arg(clock(elapsed));
    case PauseReason::Asked:
    case PauseReason::RealEvent:
        break;
    }
    //: %1 is a duration, "02:10"
    return tr("Paused for %1").arg(clock(sincePhase));
}

QString DrillWords::cellName(DrillCell cell)
{
    return chronogramCellName(cell, Formats::language());
}

QStringList DrillWords::cellNames()
{
    QStringList names;
    for (const DrillCell cell : drillCells)
        names << cellName(cell);
    return names;
}

DrillCell DrillWords::cellAt(int row)
{
    return row > 0 && row < static_cast<int>(std::size(drillCells)) ? drillCells[row] : DrillCell::Everyone;
}

std::optional<Minutes> DrillWords::minuteFrom(const QString &text)
{
    bool isNumber = false;
    const int minutes = text.trimmed().toInt(&isNumber);
    if (isNumber)
        return minutes >= 0 && minutes <= longestPlay ? std::optional(Minutes(minutes)) : std::nullopt;
    const auto duration = durationFromText(text.trimmed());
    return duration && duration->count() <= longestPlay ? duration : std::nullopt;
}

QString DrillWords::storyTime(Minutes story)
{
    const qint64 minutes = story.count() % minutesOfADay;
    return padded(minutes / 60) + QLatin1Char(':') + padded(minutes % 60);
}

QString DrillWords::recipient(const RunInject &inject, const Plan &plan)
{
    const QString person = plan.nameOf(inject.person.value);
    if (!inject.cell)
        return person.isEmpty() ? cellName(DrillCell::Everyone) : person;
    const QString cell = cellName(*inject.cell);
    return person.isEmpty() ? cell : cell + QStringLiteral(" · ") + person;
}

QList<DrillTwistRow> DrillWords::decisions(const Scenario &scenario, const Plan &plan)
{
    QList<DrillTwistRow> rows;
    for (const LocalText &decision : scenario.decisions)
        rows.append({QString::number(rows.size()), decision.in(plan.organisation().language), {}});
    return rows;
}

QList<DrillTwistRow> DrillWords::twists(const Scenario &scenario, const Plan &plan)
{
    const Language language = plan.organisation().language;
    QList<DrillTwistRow> rows;
    for (const ScenarioTwist &twist : scenario.twists)
        rows.append({twist.key, twist.title.in(language), twist.text.in(language)});
    return rows;
}

DrillTimes DrillWords::times(const RunProgress &progress, qint64 elapsed, qint64 sincePhase)
{
    DrillTimes times;
    const qint64 seconds = elapsed / aSecond;
    times.elapsed =
        padded(seconds / 3600) + QLatin1Char(':') + padded(seconds / 60 % 60) + QLatin1Char(':') + padded(seconds % 60);
    const Minutes story = progress.storyAt(elapsed);
    times.story = storyTime(story);
    times.storyDay = QLocale().toString(progress.run.storyDate.addDays(story.count() / minutesOfADay),
                                        QStringLiteral("dddd d MMMM"));
    times.pause = pauseWords(progress, elapsed, sincePhase);
    if (progress.phase == RunPhase::Briefing)
        times.briefing = clock(sincePhase);
    const auto next = progress.next();
    if (!next)
        return times;
    const Minutes at = progress.injects.at(*next).at;
    const qint64 left = at.count() * aMinute - elapsed;
    if (left > 0)
        times.next = clock(left + aSecond - 1);
    //: The next event of a drill; %1 is the minute it is planned for, "15 min"
    times.nextNote = tr("planned at %1").arg(Formats::duration(at));
    return times;
}

QString DrillWords::spoken(const DrillTimes &times)
{
    if (!times.briefing.isEmpty())
        //: Said to a screen reader: %1 is a duration, "02:13"
        return tr("Briefing, for %1.").arg(times.briefing);
    //: Said to a screen reader: %1 is a duration, "00:12:42", %2 a time of day, "13:21"
    QStringList sentences{tr("Elapsed time %1. Scenario time %2.").arg(times.elapsed, times.story)};
    if (!times.pause.isEmpty())
        sentences << times.pause;
    else if (!times.next.isEmpty())
        //: Said to a screen reader: %1 is a duration, "02:18"
        sentences << tr("Next event in %1.").arg(times.next);
    else if (!times.nextNote.isEmpty())
        sentences << tr("The next event is due.");
    return sentences.join(QLatin1Char(' '));
}

DrillScene DrillWords::scene(const RunProgress &progress, const Plan &plan)
{
    DrillScene scene;
    scene.last = !progress.next();
    const qsizetype current = progress.current();
    if (current < 0)
        return scene;
    const RunInject &inject = progress.injects.at(current);
    scene.key = inject.key;
    //: %1 is the number of the event, %2 how many there are
    scene.place = tr("Event %1 of %2").arg(numberOf(progress, inject)).arg(told(progress));
    //: %1 is a time of day, "13:20"
    scene.story = tr("%1, scenario time").arg(storyTime(progress.storyAt(inject.playedAt)));
    scene.person = plan.nameOf(inject.person.value);
    scene.recipient = recipient(inject, plan);
    scene.title = named(inject.title, plan);
    scene.situation = named(inject.situation, plan);
    scene.expected = named(inject.expected, plan);
    scene.missing = inject.missing;
    return scene;
}

QList<DrillUpcomingRow> DrillWords::upcoming(const RunProgress &progress, const Plan &plan)
{
    QList<DrillUpcomingRow> rows;
    for (const qsizetype place : progress.upcoming()) {
        const RunInject &inject = progress.injects.at(place);
        rows.append({inject.key, Formats::duration(inject.at), named(inject.title, plan), recipient(inject, plan)});
    }
    return rows;
}

QList<DrillRoleRow> DrillWords::roles(const RunProgress &progress, const Plan &plan)
{
    const std::initializer_list<std::pair<DrillRole, QString>> all = {
        {DrillRole::Decider, tr("Decides")},
        {DrillRole::Facilitator, tr("Leads the drill")},
        {DrillRole::Scribe, tr("Writes things down")},
        {DrillRole::Player, tr("Take part")},
        {DrillRole::Observer, tr("Watch")},
    };
    QList<DrillRoleRow> rows;
    for (const auto &[role, words] : all) {
        QStringList names;
        for (const RunParticipant &participant : progress.participants) {
            const QString name = plan.nameOf(participant.person.value);
            if (participant.role == role && !name.isEmpty())
                names << name;
        }
        if (!names.isEmpty())
            rows.append({QString::number(static_cast<int>(role)), words, names.join(QStringLiteral(", "))});
    }
    return rows;
}

} // namespace relais
