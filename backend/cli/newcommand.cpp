// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "services/modelplan.h"

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct NewOptions {
    std::string file;
    std::string name;
    std::string language; // empty: the model's, else French
    std::string answers;
    std::string model;
};

// The plan with the answers in it; says on err what they hold that nothing asks for.
Result<Plan> answeredPlan(const Plan &plan, const QString &path, CommandContext &context)
{
    const auto bytes = CommandContext::contentOf(path);
    if (!bytes)
        return bytes.error();
    auto answered = context.services.answered(plan, *bytes);
    if (!answered) {
        Error error = answered.error();
        error.place.file = path;
        return error;
    }
    for (const QString &place : answered->notAsked)
        context.err << CommandText::tr("Not asked for this plan, and left out: %1").arg(place) << Qt::endl;
    return answered->plan;
}

// Empty, or what another firm's plan lends.
Result<Plan> firstPlan(const NewOptions &options, CommandContext &context)
{
    Plan plan;
    if (options.model.empty()) {
        plan.table<Organisation>().put({.id = context.services.ids.make<Organisation>()});
    } else {
        const QString path = QString::fromStdString(options.model);
        const auto model = context.open(path, OpenMode::ReadOnly);
        if (!model) {
            Error error = model.error();
            error.place.file = path;
            return error;
        }
        plan = startedFromModel(model->plan(), context.services.ids);
    }
    Organisation firm = plan.organisation();
    firm.name = QString::fromStdString(options.name).trimmed();
    if (!options.language.empty())
        firm.language = options.language == "en" ? Language::English : Language::French;
    plan.table<Organisation>().put(firm);
    return plan;
}

void createPlan(const NewOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    const auto first = firstPlan(options, context);
    if (!first)
        return context.fail(first.error());
    Plan plan = *first;
    if (!options.answers.empty()) {
        const auto answered = answeredPlan(plan, QString::fromStdString(options.answers), context);
        if (!answered)
            return context.fail(answered.error());
        plan = *answered;
    }
    if (const Status status = context.create(file, plan, OperationKind::Create); !status)
        context.fail(status.error(), file);
}

} // namespace

void addNewCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<NewOptions>();
    command.description(CommandText::tr("Make a new plan").toStdString());
    command.add_option("file", options->file, CommandText::tr("The plan file to make").toStdString())->required();
    command.add_option("--name", options->name,
                       CommandText::tr("The firm’s name; needed where no answers give it").toStdString());
    command.add_option("--lang", options->language, CommandText::tr("Language of the plan’s own words").toStdString())
        ->check(CLI::IsMember({"fr", "en"}));
    command.add_option("--answers", options->answers,
                       CommandText::tr("Answers to the questionnaire, as JSON (relais schema answers)").toStdString());
    command.add_option("--model", options->model,
                       CommandText::tr("Another plan to begin from: its activities, tools and fallbacks, without "
                                       "persons, numbers, contracts, costs, proofs")
                           .toStdString());
    command.callback([options, &context] {
        if (options->name.empty() && options->answers.empty())
            throw CLI::RequiredError("--name");
        createPlan(*options, context);
    });
}

} // namespace relais
