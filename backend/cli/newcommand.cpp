// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct NewOptions {
    std::string file;
    std::string name;
    std::string language = "fr";
};

void createPlan(const NewOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    auto opened = context.create(file);
    if (!opened)
        return context.fail(opened.error(), file);
    Plan plan;
    plan.table<Organisation>().put({.id = context.services.ids.make<Organisation>(),
                                    .name = QString::fromStdString(options.name).trimmed(),
                                    .language = options.language == "en" ? Language::English : Language::French});
    if (const Status status = opened->commit(plan, OperationKind::Create); !status)
        context.fail(status.error(), file);
}

} // namespace

void addNewCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<NewOptions>();
    command.description(CommandText::tr("Make a new plan").toStdString());
    command.add_option("file", options->file, CommandText::tr("The plan file to make").toStdString())->required();
    command.add_option("--name", options->name, CommandText::tr("The firm’s name").toStdString())->required();
    command.add_option("--lang", options->language, CommandText::tr("Language of the plan’s own words").toStdString())
        ->check(CLI::IsMember({"fr", "en"}));
    command.callback([options, &context] { createPlan(*options, context); });
}

} // namespace relais
