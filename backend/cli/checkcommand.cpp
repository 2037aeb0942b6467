// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "services/fittingideas.h"
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

// What one might do about a fallback that is missing, from the library's ideas; a command without them says less.
class IdeaLines {
public:
    explicit IdeaLines(const CommandLineServices &services)
    {
        const auto contents = services.contents();
        const auto ideas = services.ideas();
        const auto catalogue = services.catalogue();
        if (contents)
            m_cards = (*contents)->cards();
        if (ideas)
            m_ideas = *ideas;
        if (catalogue)
            m_catalogue = *catalogue;
    }

    [[nodiscard]] QString about(const Gap &gap, const Plan &plan, Language spoken) const
    {
        if (gap.code != GapCode::NoFallbackForTool && gap.code != GapCode::NoFallbackForActivity)
            return {};
        const auto idea = ideaFor(plan, gap.target.row, {m_ideas, m_catalogue, m_cards});
        if (!idea)
            return {};
        //: %1 is the name of a fallback, %2 what to do beforehand, without full stop
        return CommandText::tr("An idea: %1. %2.").arg(idea->name.in(spoken), idea->task.in(spoken));
    }

private:
    QList<Idea> m_ideas;
    Catalogue m_catalogue;
    QList<CardTemplate> m_cards;
};

void checkPlan(const QString &file, CommandContext &context)
{
    const auto opened = context.open(file, OpenMode::ReadOnly);
    if (!opened)
        return context.fail(opened.error(), file);
    const auto phrases = context.services.phrases();
    if (!phrases)
        return context.fail(phrases.error());
    const Plan &plan = opened->plan();
    const auto gaps = gapsOf(plan, PlanFacts(plan), context.today());
    const bool french = QLocale().language() == QLocale::French;
    const Language spoken = french ? Language::French : Language::English;
    const IdeaLines ideas(context.services);
    std::optional<GapSeverity> severity;
    for (const Gap &gap : gaps) {
        if (severity != severityOf(gap.code)) {
            severity = severityOf(gap.code);
            context.out << headingOf(*severity) << '\n';
        }
        context.out << "- " << gapText(gap, plan, *phrases, spoken) << '\n';
        if (const QString idea = ideas.about(gap, plan, spoken); !idea.isEmpty())
            context.out << "  " << idea << '\n';
    }
    context.out.flush();
    if (!gaps.isEmpty())
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
                //: %1 is a heading ("Last drill"), %2 what a plan says there
                context.out << CommandText::tr("%1: %2").arg(headings.at(i), cells.at(i)) << '\n';
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
        context.out << PlanTable::csv(summaries);
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
    command.callback([options, &context] {
        const QString path = QString::fromStdString(options->path);
        if (options->csv || QFileInfo(path).isDir())
            checkFolder(*options, context);
        else
            checkPlan(path, context);
    });
}

} // namespace relais
