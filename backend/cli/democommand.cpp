// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct DemoOptions {
    std::string file;
    std::string example = "maison-lenoir";
    std::string language; // empty: the program's
};

void createExample(const DemoOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    const auto &examples = context.services.examples;
    const Language language = options.language.empty() ? context.services.language
        : options.language == "en"                     ? Language::English
                                                       : Language::French;
    const auto chosen = std::find_if(examples.begin(), examples.end(), [&](const ExampleFile &example) {
        return example.name == QString::fromStdString(options.example) && example.language == language;
    });
    if (chosen == examples.end())
        return context.fail({ErrorCode::NotFound, QStringLiteral("no such example"), {}},
                            QString::fromStdString(options.example));
    const auto plan = context.services.codec.decode(chosen->bytes);
    if (!plan)
        return context.fail(plan.error(), chosen->name);
    if (const Status status = context.create(file, *plan, OperationKind::Create, chosen->name); !status)
        context.fail(status.error(), file);
}

} // namespace

void addDemoCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<DemoOptions>();
    QStringList names;
    for (const ExampleFile &example : context.services.examples) {
        if (!names.contains(example.name))
            names.append(example.name);
    }
    command.description(CommandText::tr("Make a complete example plan").toStdString());
    command.add_option("file", options->file, CommandText::tr("The plan file to make").toStdString())->required();
    //: %1 is a list of names that can be typed
    command.add_option("--case", options->example,
                       CommandText::tr("Which example: %1").arg(names.join(QStringLiteral(", "))).toStdString());
    command.add_option("--lang", options->language, CommandText::tr("Language of the plan’s own words").toStdString())
        ->check(CLI::IsMember({"fr", "en"}));
    command.callback([options, &context] { createExample(*options, context); });
}

} // namespace relais
