// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "services/gaptext.h"
#include "services/planfacts.h"

#include <QLocale>

#include <CLI/CLI.hpp>

namespace relais {

namespace {

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

void checkPlan(const std::string &path, CommandContext &context)
{
    const QString file = QString::fromStdString(path);
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
    std::optional<GapSeverity> severity;
    for (const Gap &gap : gaps) {
        if (severity != severityOf(gap.code)) {
            severity = severityOf(gap.code);
            context.out << headingOf(*severity) << '\n';
        }
        context.out << "- " << gapText(gap, plan, *phrases, spoken) << '\n';
    }
    context.out.flush();
    if (!gaps.isEmpty())
        context.exitCode = ExitCode::Findings;
}

} // namespace

void addCheckCommand(CLI::App &command, CommandContext &context)
{
    const auto file = std::make_shared<std::string>();
    command.description(CommandText::tr("Say what is missing, stale, or falls together").toStdString());
    command.add_option("file", *file, CommandText::tr("The plan file").toStdString())->required();
    command.callback([file, &context] { checkPlan(*file, context); });
}

} // namespace relais
