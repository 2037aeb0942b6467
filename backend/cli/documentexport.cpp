// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentexport.h"

#include "cli/commands.h"
#include "services/distribution.h"

#include <CLI/CLI.hpp>

namespace relais {

namespace {

const std::map<std::string, Edition> editionNames{{"wall", Edition::Wall},
                                                  {"staff", Edition::Team},
                                                  {"management", Edition::Management},
                                                  {"insurer", Edition::Insurer}};

std::map<std::string, DocumentKind> kindNames()
{
    std::map<std::string, DocumentKind> names;
    int kind = 0;
    for (const char *name : EnumNames<DocumentKind>::names)
        names.emplace(name, static_cast<DocumentKind>(kind++));
    return names;
}

void refuse(const QString &sentence, CommandContext &context)
{
    context.err << sentence << Qt::endl;
    context.exitCode = ExitCode::Usage;
}

// Its key or its whole name, else the only one with these words in its name.
const DocumentChoice *choiceOf(const QString &asked, const QList<DocumentChoice> &choices)
{
    const DocumentChoice *found = nullptr;
    int like = 0;
    for (const DocumentChoice &choice : choices) {
        if (choice.key == asked || choice.name.compare(asked, Qt::CaseInsensitive) == 0)
            return &choice;
        if (!choice.name.contains(asked, Qt::CaseInsensitive))
            continue;
        found = &choice;
        ++like;
    }
    return like == 1 ? found : nullptr;
}

bool choose(const DocumentExport &wanted, DocumentOptions &options, const Plan &plan, CommandContext &context)
{
    const auto contents = context.services.contents();
    if (!contents) {
        context.fail(contents.error());
        return false;
    }
    const QList<DocumentChoice> choices = (*contents)->choices(plan, options);
    if (choices.isEmpty()) {
        refuse(CommandText::tr("This document is made whole: leave --choose out."), context);
        return false;
    }
    for (const std::string &name : wanted.chosen) {
        const QString asked = QString::fromStdString(name);
        if (const DocumentChoice *choice = choiceOf(asked, choices)) {
            options.chosen.append(choice->key);
            continue;
        }
        QStringList names;
        for (const DocumentChoice &choice : choices)
            names << choice.name;
        refuse(CommandText::tr("Nothing, or more than one thing, is called “%1” here. There is: %2")
                   .arg(asked, names.join(QStringLiteral("; "))),
               context);
        return false;
    }
    return true;
}

} // namespace

void addDocumentOptions(CLI::App &command, DocumentExport &choices, std::vector<std::string> &documentOnly)
{
    const auto text = [](const QString &words) { return words.toStdString(); };
    const auto kinds = kindNames();
    std::string listed;
    for (const char *name : EnumNames<DocumentKind>::names)
        listed += std::string(name) + "|";
    listed += kitDocument;
    command
        .add_option("--edition", choices.edition, text(CommandText::tr("For whom: wall, staff, management or insurer")))
        ->transform(
            CLI::CheckedTransformer(editionNames, CLI::ignore_case).description("wall|staff|management|insurer"));
    const auto choose = [&choices, kinds, listed](const std::string &name) {
        const auto found = kinds.find(name);
        choices.kit.wanted = name == kitDocument;
        if (found != kinds.end())
            choices.kind = found->second;
        else if (!choices.kit.wanted)
            throw CLI::ValidationError("--document", name + " not in " + listed);
    };
    command
        .add_option_function<std::string>(
            "--document", choose,
            text(CommandText::tr(
                "Which document; without it, the plan; kit: the crash kit, into the folder that -o names")))
        ->type_name(listed);
    addKitOptions(command, choices.kit);
    command.add_option("--choose", choices.chosen,
                       text(CommandText::tr("Of fiches or people only these, by name or by a word of it")));
    command.add_flag("--costs", choices.costs,
                     text(CommandText::tr("What an hour of stop costs, for management and insurer only")));
    command.add_flag("--without-map", choices.withoutMap, text(CommandText::tr("No pictures of what rests on what")));
    command.add_flag("--without-hints", choices.withoutHints,
                     text(CommandText::tr("No public hints that are still to be confirmed")));
    command.add_flag("--without-private-numbers", choices.withoutPrivateNumbers,
                     text(CommandText::tr("No private telephone numbers, for management either")));
    documentOnly = {"--edition",     "--document",      "--zip",
                    "--since",       "--choose",        "--costs",
                    "--without-map", "--without-hints", "--without-private-numbers"};
}

std::optional<DocumentOptions> documentOptions(const DocumentExport &choices, Language language, const Plan &plan,
                                               CommandContext &context)
{
    if (choices.costs && choices.edition != Edition::Management && choices.edition != Edition::Insurer) {
        refuse(CommandText::tr("Costs stand only in the management and insurer editions: add --edition."), context);
        return std::nullopt;
    }
    DocumentOptions options{.edition = choices.edition,
                            .language = language,
                            .today = context.today(),
                            .privateNumbers = !choices.withoutPrivateNumbers,
                            .kind = choices.kind,
                            .costs = choices.costs,
                            .map = !choices.withoutMap,
                            .hints = !choices.withoutHints};
    if (!choices.chosen.empty() && !choose(choices, options, plan, context))
        return std::nullopt;
    return options;
}

} // namespace relais
