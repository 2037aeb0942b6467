// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/librarywords.h"
#include "cli/whatifreport.h"
#include "domain/durationtext.h"
#include "services/nodenames.h"
#include "services/whatifoutage.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace relais {

namespace {

struct WhatIfOptions {
    std::string file;
    std::vector<std::string> nodes;
    std::string at;
    std::string lasting;
    std::string mode = "measured";
    std::string outage;
    bool json = false;
};

FallbackMode modeOf(const std::string &name)
{
    return name == "none"   ? FallbackMode::None
        : name == "written" ? FallbackMode::Written
        : name == "proven"  ? FallbackMode::Proven
                            : FallbackMode::Measured;
}

Error wrong(const char *option, const QString &detail, ErrorCode code = ErrorCode::InvalidValue)
{
    return {code, detail, atPointer(QString::fromLatin1(option))};
}

// What the plan has instead of the name that was given.
Error unknownName(const Plan &plan, const QString &typed, const NamedNode &found)
{
    QStringList names;
    for (const NodeId &node : found.near)
        names << plan.nameOf(node.value);
    const QString near = names.join(QStringLiteral(", "));
    const QString detail = found.ambiguous ? CommandText::tr("“%1” could be: %2").arg(typed, near)
        : near.isEmpty()                   ? CommandText::tr("the plan has nothing like “%1”").arg(typed)
                                           : CommandText::tr("the plan has no “%1”, but: %2").arg(typed, near);
    return wrong("--node", detail, ErrorCode::NotFound);
}

Result<WhatIfQuestion> fromOutage(const WhatIfOptions &options, const Plan &plan, const LibraryWords &words,
                                  const CommandContext &context)
{
    const auto outages = context.services.outages();
    if (!outages)
        return outages.error();
    const QString key = QString::fromStdString(options.outage);
    const auto outage =
        std::find_if(outages->cbegin(), outages->cend(), [&key](const Outage &one) { return one.key == key; });
    if (outage == outages->cend()) {
        QStringList keys;
        for (const Outage &one : *outages)
            keys << one.key;
        return wrong("--outage", CommandText::tr("the outages are: %1").arg(keys.join(QStringLiteral(", "))),
                     ErrorCode::NotFound);
    }
    const auto questions = questionsFromOutage(plan, *outage, words.catalogue());
    if (questions.isEmpty())
        return wrong("--outage", CommandText::tr("the plan rests on nothing that fell then"), ErrorCode::NotFound);
    return questions.first().question;
}

Status addNodes(const WhatIfOptions &options, const Plan &plan, WhatIfQuestion &question)
{
    for (const std::string &typed : options.nodes) {
        const QString name = QString::fromStdString(typed);
        const NamedNode found = nodeNamed(plan, name);
        if (found.node.isNull())
            return unknownName(plan, name, found);
        question.failing.append({found.node, Minutes(0), std::nullopt});
    }
    return question.failing.isEmpty() ? wrong("--node", CommandText::tr("name what fails, or a real outage"))
                                      : Status();
}

Result<WhatIfQuestion> questionOf(const WhatIfOptions &options, const Plan &plan, const LibraryWords &words,
                                  const CommandContext &context)
{
    WhatIfQuestion question;
    if (!options.outage.empty()) {
        const auto real = fromOutage(options, plan, words, context);
        if (!real)
            return real.error();
        question = *real;
    }
    if (const Status named = addNodes(options, plan, question); !named)
        return named.error();
    question.mode = modeOf(options.mode);
    if (!options.at.empty()) {
        question.at = QDateTime::fromString(QString::fromStdString(options.at), QStringLiteral("yyyy-MM-ddTHH:mm"));
        question.at.setTimeSpec(Qt::UTC); // an hour on the wall
        if (!question.at.isValid())
            return wrong("--at", CommandText::tr("write it as 2026-11-24T12:20"));
    }
    if (!options.lasting.empty()) {
        const auto lasting = durationFromText(QString::fromStdString(options.lasting));
        if (!lasting || *lasting <= Minutes(0))
            return wrong("--for", CommandText::tr("write it as 30 min, 4h or 1h30"));
        question.lasting = *lasting;
    }
    return question;
}

void ask(const WhatIfOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    const auto opened = context.open(file, OpenMode::ReadOnly);
    if (!opened)
        return context.fail(opened.error(), file);
    const Plan &plan = opened->plan();
    const LibraryWords words(context.services);
    const auto question = questionOf(options, plan, words, context);
    if (!question)
        return context.fail(question.error());
    const WhatIfAnswer answer = whatIfAnswer(plan, *question);
    const QList<WhatIfFix> fixes = whatIfFixes(plan, *question, words.shelf(), context.today());
    if (options.json)
        context.out << whatIfJson(plan, answer, fixes, QString::fromStdString(options.outage)) << Qt::flush;
    else
        tellWhatIf(plan, answer, fixes, context.out);
    if (answer.uncovered > 0)
        context.exitCode = ExitCode::Findings;
}

} // namespace

void addWhatIfCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<WhatIfOptions>();
    command.description(CommandText::tr("Say what stops when something fails, and what it costs").toStdString());
    command.add_option("file", options->file, CommandText::tr("The plan file").toStdString())->required();
    command.add_option("--node", options->nodes,
                       CommandText::tr("What fails: the name of a tool, provider, site, person or activity, or the "
                                       "beginning of it; several times for several at once")
                           .toStdString());
    command.add_option("--at", options->at,
                       CommandText::tr("When it begins, on the firm’s clock: 2026-11-24T12:20").toStdString());
    command.add_option("--for", options->lasting, CommandText::tr("How long: 30min, 4h, 1h30").toStdString());
    command
        .add_option("--fallbacks", options->mode,
                    CommandText::tr("Which fallbacks count: none; written, as stated; measured, with the time of their "
                                    "trials; proven, tried or used ones only")
                        .toStdString())
        ->check(CLI::IsMember({"none", "written", "measured", "proven"}))
        ->capture_default_str();
    command.add_option("--outage", options->outage,
                       CommandText::tr("A real outage of the library, by its key, as it was lived").toStdString());
    command.add_flag("--json", options->json, CommandText::tr("Answer as JSON").toStdString());
    command.callback([options, &context] { ask(*options, context); });
}

} // namespace relais
