// SPDX-License-Identifier: GPL-3.0-or-later
// `relais incident FILE VERB`: the real day on the command line, by the same services as the window.
#include "cli/commands.h"
#include "cli/incidentfile.h"
#include "wording/formats.h"
#include "wording/incidenttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace relais {

namespace {

void listOutages(const IncidentOptions &options, CommandContext &context)
{
    IncidentFile file(options, context, OpenMode::ReadOnly);
    if (!file.status())
        return;
    const auto runs = foldedRuns(file.opened().repository().runs());
    if (!runs) {
        file.fail(runs.error());
        return;
    }
    QJsonArray rows;
    for (const auto &[record, progress] : *runs) {
        const Run &run = record.run;
        if (!run.isIncident())
            continue;
        const QString id = run.id.value.toString(QUuid::WithoutBraces);
        const QString since =
            QDateTime::fromMSecsSinceEpoch(progress.since, Qt::UTC).toLocalTime().toString(Qt::ISODate);
        const bool over = progress.phase >= RunPhase::Ended;
        rows.append(QJsonObject{{QStringLiteral("run"), id},
                                {QStringLiteral("title"), run.title},
                                {QStringLiteral("since"), since},
                                {QStringLiteral("ended"), over},
                                {QStringLiteral("reviewed"), progress.phase == RunPhase::Reviewed}});
        if (!options.json)
            context.out << id << "  " << since << "  " << run.title << "  "
                        << (over ? CommandText::tr("over") : CommandText::tr("under way")) << Qt::endl;
    }
    if (options.json)
        context.out << QString::fromUtf8(QJsonDocument(rows).toJson()) << Qt::flush;
    else if (rows.isEmpty())
        context.err << CommandText::tr("No outage is in this plan.") << Qt::endl;
}

void showState(const IncidentOptions &options, CommandContext &context)
{
    IncidentFile file(options, context, OpenMode::ReadOnly);
    if (!file.find(true))
        return;
    if (options.json)
        context.out << QString::fromUtf8(incidentStateJson(file)) << Qt::flush;
    else
        tellIncident(file, context.out);
}

} // namespace

void tellIncident(IncidentFile &file, QTextStream &to)
{
    const IncidentState state = file.state();
    const IncidentText text(file.progress(), state, file.plan());
    to << text.title() << '\n' << text.since() << ", " << text.elapsed() << '\n' << text.sentence() << "\n\n";
    for (const IncidentAid &aid : state.aids)
        to << "- " << text.aid(aid) << '\n';
    for (const IncidentActivity &activity : state.activities)
        to << "- " << CommandText::line(activity.name, text.activity(activity)) << '\n';
    to << '\n';
    for (qsizetype i = 0; i < state.steps.size(); ++i) {
        const RunStep &step = state.steps.at(i);
        const QString done = text.stepDone(step);
        to << (done.isEmpty() ? "[ ] " : "[x] ") << i + 1 << ". " << step.text;
        for (const QString &part : {done.isEmpty() ? text.stepWho(step) : done, text.stepDue(step)}) {
            if (!part.isEmpty())
                to << " · " << part;
        }
        to << '\n';
    }
    for (const ExitCheck &check : state.exit) {
        if (state.allBack && !check.met)
            to << "- " << text.criterion(check) << '\n';
    }
    to << Qt::flush;
}

void addIncidentCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<IncidentOptions>();
    command.description(CommandText::tr("Work through a real outage: open, note, end, review").toStdString());
    command.add_option("file", options->file, CommandText::tr("The plan file").toStdString())->required();
    command.add_option(
        "--run", options->run,
        CommandText::tr("Which outage: the beginning of its id; the one under way if not said").toStdString());
    command.add_flag("--json", options->json, CommandText::tr("Print it as JSON").toStdString());
    command.require_subcommand(1);
    command.fallthrough();
    CLI::App &list = *command.add_subcommand("list", CommandText::tr("The outages of the plan").toStdString());
    list.callback([options, &context] { listOutages(*options, context); });
    CLI::App &state = *command.add_subcommand("state", CommandText::tr("How it stands").toStdString());
    state.callback([options, &context] { showState(*options, context); });
    addIncidentOpening(command, options, context);
    addIncidentWork(command, options, context);
    addIncidentReview(command, options, context);
}

} // namespace relais
