// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "core/durablefile.h"
#include "services/actionclosing.h"
#include "services/drillprogramme.h"
#include "services/readrun.h"
#include "wording/formats.h"
#include "wording/programmetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct ProgrammeOptions {
    std::string file;
    std::string calendar;
    int months = usualMonthsBetweenDrills;
    bool json = false;
};

constexpr ProgrammeKind programmeKinds[] = {ProgrammeKind::Activity, ProgrammeKind::Fallback, ProgrammeKind::Deputy,
                                            ProgrammeKind::Scenario};
constexpr Minutes usualDrill{45};

QJsonValue jsonDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QByteArray programmeJson(const DrillProgramme &programme)
{
    QJsonObject object;
    for (const ProgrammeKind kind : programmeKinds) {
        QJsonArray rows;
        for (const ProgrammeRow &row : programme.of(kind))
            rows.append(QJsonObject{{QStringLiteral("key"), row.key},
                                    {QStringLiteral("name"), row.name},
                                    {QStringLiteral("last"), jsonDay(row.last)}});
        object.insert(QString::fromLatin1(EnumNames<ProgrammeKind>::names[static_cast<size_t>(kind)]), rows);
    }
    QJsonArray dates;
    for (const ProgrammeDate &date : programme.next)
        dates.append(QJsonObject{{QStringLiteral("day"), jsonDay(date.day)},
                                 {QStringLiteral("planned"), !date.planned.isNull()},
                                 {QStringLiteral("scenario"), date.scenario}});
    object.insert(QStringLiteral("last_drill"), jsonDay(programme.last));
    object.insert(QStringLiteral("next"), dates);
    return QJsonDocument(object).toJson();
}

void tellProgramme(const DrillProgramme &programme, QDate today, QTextStream &to)
{
    for (const ProgrammeKind kind : programmeKinds) {
        if (programme.of(kind).isEmpty())
            continue;
        to << ProgrammeText::summary(programme, kind) << Qt::endl;
        for (const ProgrammeRow &row : programme.of(kind))
            to << "  " << CommandText::line(row.name, ProgrammeText::lastWords(row.last, today)) << Qt::endl;
    }
    to << CommandText::tr("Next drills:") << Qt::endl;
    for (const ProgrammeDate &date : programme.next)
        to << "  " << ProgrammeText::dateWords(date, today) << Qt::endl;
}

Result<DrillProgramme> programmeOf(OpenPlan &opened, int months, CommandContext &context)
{
    const auto scenarios = context.services.scenarios();
    if (!scenarios)
        return scenarios.error();
    const auto played = readPlayedDrills(opened.repository().runs(), context.services.codec);
    if (!played)
        return played.error();
    QList<ExercisedRun> runs;
    for (const ReadDrill &read : *played) {
        if (const auto exercised = exercisedIn(read.progress, read.measures))
            runs.append(*exercised);
    }
    return drillProgramme(opened.plan(), runs, *scenarios, context.today(), months);
}

Status writeCalendar(const DrillProgramme &programme, const Plan &plan, const QString &path, CommandContext &context)
{
    const Instant now = context.services.clock.now();
    const auto bytes = context.services.calendar(
        programmeCalendar(programme, ProgrammeText::calendar(programme, plan.organisation().name), usualDrill,
                          QTimeZone(now.zone.toUtf8())),
        now.utcMilliseconds);
    return bytes ? writeDurably(path, *bytes, [](const QString &) { return Status(); }) : Status(bytes.error());
}

void runProgramme(const ProgrammeOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    auto opened = context.open(file, OpenMode::ReadOnly);
    if (!opened)
        return context.fail(opened.error(), file);
    const auto programme = programmeOf(*opened, options.months, context);
    if (!programme)
        return context.fail(programme.error(), file);
    if (options.json)
        context.out << QString::fromUtf8(programmeJson(*programme)) << Qt::flush;
    else
        tellProgramme(*programme, context.today(), context.out);
    const QString calendar = QString::fromStdString(options.calendar);
    if (calendar.isEmpty())
        return;
    if (const Status written = writeCalendar(*programme, opened->plan(), calendar, context); !written)
        context.fail(written.error(), calendar);
}

} // namespace

void addProgrammeCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<ProgrammeOptions>();
    command.description(CommandText::tr("What was never exercised, and when to play next").toStdString());
    command.add_option("file", options->file, CommandText::tr("The plan file").toStdString())->required();
    command
        .add_option("--months", options->months, CommandText::tr("How many months between two drills").toStdString())
        ->check(CLI::Range(1, 24))
        ->capture_default_str();
    command.add_option("--ics", options->calendar, CommandText::tr("A calendar file to write").toStdString());
    command.add_flag("--json", options->json, CommandText::tr("Print it as JSON").toStdString());
    command.callback([options, &context] { runProgramme(*options, context); });
}

} // namespace relais
