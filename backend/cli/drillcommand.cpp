// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/drillanswer.h"
#include "cli/drillpaperfiles.h"
#include "core/durablefile.h"
#include "domain/steprefusal.h"
#include "services/chronogram.h"
#include "wording/errortext.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace relais {

namespace {

struct DrillOptions {
    std::string file;
    DrillSourceOptions source;
    std::string length = "first";
    std::string script;
    std::string report;
    std::string timetable;
    std::string papers; // a folder
    std::string papersFormat = "pdf";
    bool json = false;
};

// What stands against a script, and what to do about it.
QString scriptSentence(const Error &error)
{
    if (stepRefusalOf(error))
        return ErrorText::sentences(error) + QLatin1Char(' ') + CommandText::tr("Nothing was kept.");
    switch (error.code) {
    case ErrorCode::SyntaxError:
        return CommandText::tr("The script is not JSON, or it is cut short. Nothing was kept. Correct it.");
    case ErrorCode::SchemaError:
        return CommandText::tr(
            "The script says something that a drill script cannot say. Nothing was kept. Correct it: "
            "“relais schema drill-script” prints its form.");
    case ErrorCode::TooLarge:
        return CommandText::tr("The script is too large. Nothing was kept. Shorten it.");
    case ErrorCode::NotFound:
        return CommandText::tr("Nothing has this name, or more than one thing has. Nothing was kept. Write the name as "
                               "the plan and the scenario have it.");
    case ErrorCode::InvalidValue:
        return CommandText::tr("What is written here does not fit. Nothing was kept. Correct it.");
    default:
        return ErrorText::sentences(error);
    }
}

template <class T> Result<T> inScript(Result<T> result, const QString &path)
{
    if (result)
        return result;
    Error error = result.error();
    error.place.file = path;
    return error;
}

DrillLength lengthOf(const DrillOptions &options)
{
    return ValueTraits<DrillLength>::from(Value(QString::fromStdString(options.length))).value_or(DrillLength::First);
}

Result<PlayedDrill> play(const DrillOptions &options, const DrillToPlay &drill, const DrillFrame &frame,
                         const Plan &plan, CommandContext &context)
{
    const QString path = QString::fromStdString(options.script);
    const auto bytes = CommandContext::contentOf(path);
    if (!bytes)
        return bytes.error();
    const auto script = inScript(context.services.drillScript(*bytes), path);
    if (!script)
        return script.error();
    const auto contents = context.services.contents();
    if (!contents)
        return contents.error();
    return inScript(playDrill(*script, {drill.scenario, frame, lengthOf(options), drill.draft}, plan, **contents,
                              context.services.codec, context.services.clock.now().zone, context.services.ids),
                    path);
}

// The drill as a timetable, played or not.
Status writeTimetable(const DrillOptions &options, const DrillToPlay &drill, const DrillFrame &frame, const Plan &plan,
                      const CommandContext &context)
{
    const auto contents = context.services.contents();
    if (!contents)
        return contents.error();
    DrillChoices choices;
    choices.length = lengthOf(options);
    const DrillDraft draft = drill.draft ? *drill.draft : draftDrill(drill.scenario, frame, plan, **contents, choices);
    return writeDurably(QString::fromStdString(options.timetable),
                        context.services.tableCsv(chronogramSheet(draft, plan)),
                        [](const QString &) { return Status(); });
}

// What is printed for it, played or not.
Status writePapers(const DrillOptions &options, const DrillToPlay &drill, const DrillFrame &frame, const Plan &plan,
                   CommandContext &context)
{
    const auto contents = context.services.contents();
    if (!contents)
        return contents.error();
    const DrillDraft draft = preparedDraft(drill, lengthOf(options), frame, plan, **contents, context.services.ids);
    return writeDrillPapers({QString::fromStdString(options.papers), options.papersFormat}, drill, draft, frame, plan,
                            context);
}

// What is kept of a drill while its plan cannot be written: the run, but for the end of its review. Findings, actions
// and proofs are the plan's; the review is finished once the run is there.
Status storeApart(const PlayedDrill &drill, RunRepository &runs)
{
    if (Status begun = runs.begin(drill.run, drill.planned, drill.snapshot); !begun)
        return begun;
    for (const RunEvent &event : drill.events) {
        if (event.kind == RunEventKind::Reviewed)
            continue;
        if (Status appended = runs.append(event); !appended)
            return appended;
    }
    return {};
}

// Answers the head of the run's chain.
Result<QByteArray> store(const PlayedDrill &drill, OpenPlan &opened)
{
    if (opened.repository().file().readOnly) {
        RunRepository &runs = opened.repository().runs();
        if (const Status kept = storeApart(drill, runs); !kept)
            return kept.error();
        const auto apart = runs.read(drill.run.id);
        return apart ? Result<QByteArray>(apart->head) : Result<QByteArray>(apart.error());
    }
    const QString source = QStringLiteral("run/") + drill.run.id.value.toString(QUuid::WithoutBraces);
    if (const Status facts = opened.commit(drill.before, OperationKind::Drill, source); !facts)
        return facts.error();
    RunRepository &runs = opened.repository().runs();
    if (const Status begun = runs.begin(drill.run, drill.planned, drill.snapshot); !begun)
        return begun.error();
    for (const RunEvent &event : drill.events) {
        if (const Status appended = runs.append(event); !appended)
            return appended.error();
    }
    if (const Status reviewed = opened.commit(drill.after, OperationKind::Review, source); !reviewed)
        return reviewed.error();
    const auto record = runs.read(drill.run.id);
    return record ? Result<QByteArray>(record->head) : Result<QByteArray>(record.error());
}

Status writeReport(const QString &target, const PlayedDrill &drill, const QByteArray &head, CommandContext &context)
{
    const auto contents = context.services.contents();
    if (!contents)
        return contents.error();
    const auto format = documentFormatOf(target);
    if (!format)
        return Error{
            ErrorCode::InvalidValue, QStringLiteral("the report ends in .pdf, .docx, .odt, .html or .txt"), {}};
    const Document report = drillReport(drill.progress, drill.measures, drill.after, **contents, head);
    const auto written = context.services.documents.write(report, *format, target, {});
    return written ? Status() : Status(written.error());
}

void tellPlayed(const DrillOptions &options, const PlayedDrill &drill, OpenPlan &opened, CommandContext &context)
{
    const auto head = store(drill, opened);
    if (!head)
        return context.fail(head.error(), QString::fromStdString(options.file));
    for (const QString &place : drill.knownFacts)
        context.err << CommandText::tr("The plan knows this already, and it was left alone: %1").arg(place) << Qt::endl;
    tellDrill(drill, context.err);
    if (opened.repository().file().readOnly)
        context.err << CommandText::tr(
            "The plan cannot be written: the drill is kept in the user’s data folder and goes "
            "into the plan the next time it can be. What the script learns, does and proves "
            "is not in the plan: finish the review there.")
                    << Qt::endl;
    if (options.json)
        context.out << drillJson(drill, *head) << Qt::flush;
    if (!std::ranges::all_of(drill.measures.objectives,
                             [](const ObjectiveResult &one) { return one.verdict == Verdict::Met || toJudge(one); }))
        context.exitCode = ExitCode::Findings;
    const QString target = QString::fromStdString(options.report);
    if (target.isEmpty())
        return;
    if (const Status written = writeReport(target, drill, *head, context); !written)
        context.fail(written.error(), target);
}

void runDrill(const DrillOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    auto opened = context.open(file, options.script.empty() ? OpenMode::ReadOnly : OpenMode::Write);
    if (!opened)
        return context.fail(opened.error(), file);
    const auto frame = context.services.drillFrame();
    if (!frame)
        return context.fail(frame.error());
    const auto toPlay = drillToPlay(options.source, *opened, *frame, context);
    if (!toPlay)
        return context.failSaying(drillSourceSentence(toPlay.error()), toPlay.error());
    if (!options.timetable.empty()) {
        if (const Status written = writeTimetable(options, *toPlay, *frame, opened->plan(), context); !written)
            return context.fail(written.error(), QString::fromStdString(options.timetable));
    }
    if (!options.papers.empty()) {
        if (const Status written = writePapers(options, *toPlay, *frame, opened->plan(), context); !written)
            return context.fail(written.error(), written.error().place.file);
    }
    if (options.script.empty())
        return;
    const auto drill = play(options, *toPlay, *frame, opened->plan(), context);
    if (drill)
        return tellPlayed(options, *drill, *opened, context);
    const Error &error = drill.error();
    const bool unread =
        error.place.pointer.isEmpty() && (error.code == ErrorCode::NotFound || error.code == ErrorCode::ReadFailed);
    unread ? context.fail(error) : context.failSaying(scriptSentence(error), error);
}

} // namespace

void addDrillCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<DrillOptions>();
    command.description(CommandText::tr("Play a drill by a script, on a simulated clock, and keep it").toStdString());
    command.add_option("file", options->file, CommandText::tr("The plan file").toStdString())->required();
    auto *source = command.add_option_group("source", CommandText::tr("Where the drill comes from").toStdString());
    source->add_option("--scenario", options->source.scenario, CommandText::tr("The scenario’s key").toStdString());
    source->add_option("--outage", options->source.outage,
                       CommandText::tr("The key of a real outage, played again on this plan").toStdString());
    source->add_flag("--weakest", options->source.weakest,
                     CommandText::tr("What costs most when it falls, and was never exercised").toStdString());
    source->add_option("--chronogram", options->source.chronogram,
                       CommandText::tr("A timetable of a drill: a spreadsheet, or CSV").toStdString());
    source->require_option(1);
    command
        .add_option("--length", options->length,
                    CommandText::tr("How long it lasts: first (the short drill) or full").toStdString())
        ->check(CLI::IsMember({"first", "full"}))
        ->capture_default_str();
    auto *wanted = command.add_option_group("result", CommandText::tr("What to do with it").toStdString());
    wanted->add_option(
        "--script", options->script,
        CommandText::tr("What the team does and when, as JSON (relais schema drill-script)").toStdString());
    wanted->add_option("--timetable", options->timetable,
                       CommandText::tr("Write the drill as a timetable, a CSV file for spreadsheets").toStdString());
    wanted->add_option("--papers", options->papers,
                       CommandText::tr("Write what is printed for the drill into this folder: situation file, "
                                       "facilitator’s guide, event cards, observer’s sheet, feedback form")
                           .toStdString());
    wanted->require_option(1, 3);
    command
        .add_option("--papers-format", options->papersFormat,
                    CommandText::tr("The format of these papers: pdf, docx, odt, html or txt").toStdString())
        ->check(CLI::IsMember({"pdf", "docx", "odt", "html", "txt"}))
        ->capture_default_str();
    command.add_option("--report", options->report,
                       CommandText::tr("The report to write: .pdf, .docx, .html, .odt or .txt").toStdString());
    command.add_flag("--json", options->json, CommandText::tr("Print the measures as JSON").toStdString());
    command.callback([options, &context] { runDrill(*options, context); });
}

} // namespace relais
