// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/librarywords.h"
#include "cli/whatifreport.h"
#include "services/gaptext.h"
#include "services/planfacts.h"
#include "services/plansummaries.h"
#include "wording/plantable.h"

#include <QDir>
#include <QLocale>

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct CheckOptions {
    std::string path;
    bool csv = false;
    bool json = false;
};

QString headingOf(GapSeverity severity)
{
    switch (severity) {
    case GapSeverity::First:
        return CommandText::tr("On the day, this stops people:");
    case GapSeverity::Next:
        return CommandText::tr("On the day, this costs time:");
    case GapSeverity::Later:
        return CommandText::tr("This makes the plan less sure:");
    }
    return {};
}

// What one might do about a fallback that is missing.
QString ideaAbout(const Gap &gap, const Plan &plan, const IdeaShelf &shelf, Language spoken)
{
    if (gap.code != GapCode::NoFallbackForTool && gap.code != GapCode::NoFallbackForActivity)
        return {};
    const auto idea = ideaFor(plan, gap.target.row, shelf);
    if (!idea)
        return {};
    //: %1 is the name of a fallback, %2 what to do beforehand, without full stop
    return CommandText::tr("An idea: %1. %2.").arg(idea->name.in(spoken), idea->task.in(spoken));
}

void tellGaps(const QList<GapLine> &lines, const Plan &plan, const IdeaShelf &shelf, Language spoken, QTextStream &to)
{
    std::optional<GapSeverity> severity;
    for (const GapLine &line : lines) {
        if (severity != severityOf(line.gap.code)) {
            severity = severityOf(line.gap.code);
            to << headingOf(*severity) << '\n';
        }
        to << "- " << line.text << '\n';
        if (const QString idea = ideaAbout(line.gap, plan, shelf, spoken); !idea.isEmpty())
            to << "  " << idea << '\n';
    }
}

void checkPlan(const QString &file, bool json, CommandContext &context)
{
    const auto opened = context.open(file, OpenMode::ReadOnly);
    if (!opened)
        return context.fail(opened.error(), file);
    const auto phrases = context.services.phrases();
    if (!phrases)
        return context.fail(phrases.error());
    const Plan &plan = opened->plan();
    const bool french = QLocale().language() == QLocale::French;
    const Language spoken = french ? Language::French : Language::English;
    QList<GapLine> lines;
    for (const Gap &gap : gapsOf(plan, PlanFacts(plan), context.today()))
        lines.append({gap, gapText(gap, plan, *phrases, spoken)});
    const LibraryWords words(context.services);
    const QList<WeakPoint> points = weakPointsOf(plan);
    const QList<WhatIfFix> fixes = nextFixes(plan, words.shelf(), context.today());
    if (json) {
        context.out << checkJson(plan, lines, points, fixes);
    } else {
        tellGaps(lines, plan, words.shelf(), spoken, context.out);
        tellWeakPoints(plan, points, fixes, context.out);
    }
    context.out.flush();
    if (!lines.isEmpty() || !points.isEmpty())
        context.exitCode = ExitCode::Findings;
}

QList<PlanSummary> summariesAt(const QString &path, CommandContext &context)
{
    QStringList files{path};
    if (QFileInfo(path).isDir()) {
        files.clear();
        const QDir folder(path);
        for (const QString &name : folder.entryList({QStringLiteral("*.relais")}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
    }
    QList<PlanSummary> summaries;
    for (const QString &file : std::as_const(files))
        summaries << summaryOf(context.services.files, file, context.today());
    return summaries;
}

void printLines(const QList<PlanSummary> &summaries, CommandContext &context)
{
    const QStringList headings = PlanTable::headings();
    for (const PlanSummary &summary : summaries) {
        const QStringList cells = PlanTable::cells(summary);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells.at(i).isEmpty())
                context.out << CommandText::line(headings.at(i), cells.at(i)) << '\n';
        }
        context.out << '\n';
    }
}

void checkFolder(const CheckOptions &options, CommandContext &context)
{
    const QString path = QString::fromStdString(options.path);
    const QList<PlanSummary> summaries = summariesAt(path, context);
    if (summaries.isEmpty())
        return context.fail({ErrorCode::NotFound, QStringLiteral("no plan lies in this folder"), inFile(path)});
    if (options.csv)
        context.out << QString::fromUtf8(context.services.tableCsv(PlanTable::sheet(summaries)));
    else
        printLines(summaries, context);
    context.out.flush();
    if (std::any_of(summaries.begin(), summaries.end(), [](const PlanSummary &summary) {
            return summary.problem || summary.staleContacts > 0 || summary.urgentWithoutFallback > 0;
        }))
        context.exitCode = ExitCode::Findings;
}

} // namespace

void addCheckCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<CheckOptions>();
    command.description(CommandText::tr("Say what is missing, stale, or falls together").toStdString());
    command
        .add_option("file", options->path,
                    CommandText::tr("The plan file, or a folder of plans: a summary of each").toStdString())
        ->required();
    command.add_flag("--csv", options->csv,
                     CommandText::tr("Answer as a table for spreadsheets, one row a plan").toStdString());
    command.add_flag("--json", options->json, CommandText::tr("Answer as JSON, of one plan").toStdString());
    command.callback([options, &context] {
        const QString path = QString::fromStdString(options->path);
        if (options->csv || QFileInfo(path).isDir())
            checkFolder(*options, context);
        else
            checkPlan(path, options->json, context);
    });
}

} // namespace relais
