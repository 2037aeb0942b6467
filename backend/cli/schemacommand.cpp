// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <CLI/CLI.hpp>

namespace relais {

void addSchemaCommand(CLI::App &command, CommandContext &context)
{
    const auto chosen = std::make_shared<std::string>();
    std::vector<std::string> names;
    for (const NamedFile &schema : context.services.schemas)
        names.push_back(schema.name.toStdString());
    command.description(CommandText::tr("Print the JSON Schema of a format").toStdString());
    command.add_option("name", *chosen, CommandText::tr("Which format").toStdString())
        ->required()
        ->check(CLI::IsMember(names));
    command.callback([chosen, &context] {
        for (const NamedFile &schema : context.services.schemas) {
            if (schema.name == QString::fromStdString(*chosen))
                context.out << schema.bytes;
        }
        context.out.flush();
    });
}

} // namespace relais
