// SPDX-License-Identifier: GPL-3.0-or-later
// `relais incident FILE review | handover`: what an outage leaves: its review and its papers.
#include "cli/commands.h"
#include "cli/incidentfile.h"
#include "wording/formats.h"
#include "wording/incidenttext.h"

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct PaperOptions {
    std::string output;
    bool learn = false;
    bool prove = false;
    bool finish = false;
};

bool writePaper(IncidentFile &file, const Document &paper, const std::string &output, CommandContext &context)
{
    const QString target = QString::fromStdString(output);
    const auto format = documentFormatOf(target);
    if (!format)
        return file.failSaying(CommandText::tr("The name of the paper ends in .pdf, .docx, .odt, .html or .txt."),
                               ErrorCode::InvalidValue);
    const auto written = context.services.documents.write(paper, *format, target, {});
    if (written)
        return true;
    context.fail(written.error(), target);
    return false;
}

void handOver(const PaperOptions &paper, const IncidentOptions &options, CommandContext &context)
{
    IncidentFile file(options, context, OpenMode::ReadOnly);
    if (!file.find(true))
        return;
    if (const auto chain = file.chain(); !chain)
        file.fail(chain.error());
    else
        writePaper(file, handOverSheet(file.progress(), file.state(), file.plan(), file.contents(), *chain),
                   paper.output, context);
}

void tellReview(IncidentFile &file, CommandContext &context)
{
    const IncidentReview review = file.review();
    const IncidentState state = file.state();
    const IncidentText text(file.progress(), state, file.plan());
    context.out << text.title() << '\n';
    for (const QString &line : {text.lasted(review), text.loss(review), text.promises(review), text.steps(review)}) {
        if (!line.isEmpty())
            context.out << line << '\n';
    }
    for (const IncidentLesson &lesson : incidentLessons(file.progress(), review, file.plan(), file.phrases())) {
        context.out << "- " << lesson.text;
        if (!lesson.action.isEmpty())
            context.out << " → " << lesson.action;
        context.out << '\n';
    }
    context.out << Qt::flush;
}

// What the review gives to the plan, as one operation that cites the run.
bool learn(IncidentFile &file, const PaperOptions &paper, CommandContext &context)
{
    const IncidentReview review = file.review();
    Plan after = file.plan();
    if (paper.learn) {
        for (const IncidentLesson &lesson : incidentLessons(file.progress(), review, after, file.phrases()))
            after = withIncidentLesson(after, file.progress(), lesson, context.today(), context.services.ids);
    }
    if (paper.prove) {
        for (const FallbackPlayed &played : review.fallbacks)
            after = withUsedProof(after, file.progress(), played, context.services.ids);
    }
    const QString source = QStringLiteral("run/") + file.progress().run.id.value.toString(QUuid::WithoutBraces);
    const Status kept = file.opened().commit(after, OperationKind::Review, source);
    return kept ? true : file.fail(kept.error());
}

void reviewOutage(const PaperOptions &paper, const IncidentOptions &options, CommandContext &context)
{
    const bool writes = paper.learn || paper.prove || paper.finish;
    IncidentFile file(options, context, writes ? OpenMode::Write : OpenMode::ReadOnly);
    if (!file.find(true))
        return;
    if ((paper.learn || paper.prove) && !learn(file, paper, context))
        return;
    if (paper.finish && !file.take(file.conduct().review()))
        return;
    if (!paper.output.empty()) {
        const auto chain = file.chain();
        if (!chain) {
            file.fail(chain.error());
            return;
        }
        if (!writePaper(file, incidentReport(file.progress(), file.review(), file.plan(), file.contents(), *chain),
                        paper.output, context))
            return;
    }
    if (options.json)
        context.out << QString::fromUtf8(incidentReviewJson(file)) << Qt::flush;
    else
        tellReview(file, context);
}

} // namespace

void addIncidentReview(CLI::App &command, const std::shared_ptr<IncidentOptions> &options, CommandContext &context)
{
    const auto sheet = std::make_shared<PaperOptions>();
    CLI::App &over = *command.add_subcommand("handover", CommandText::tr("The sheet for who takes over").toStdString());
    over.add_option("-o,--output", sheet->output, CommandText::tr("The file to write").toStdString())->required();
    over.callback([sheet, options, &context] { handOver(*sheet, *options, context); });

    const auto paper = std::make_shared<PaperOptions>();
    CLI::App &review =
        *command.add_subcommand("review", CommandText::tr("What it cost and what it teaches").toStdString());
    review.add_option("-o,--output", paper->output, CommandText::tr("The report to write").toStdString());
    review.add_flag("--learn", paper->learn,
                    CommandText::tr("Keep its lessons and their actions in the plan").toStdString());
    review.add_flag("--prove", paper->prove,
                    CommandText::tr("Keep in the plan that its fallbacks served").toStdString());
    review.add_flag("--finish", paper->finish, CommandText::tr("The review is done").toStdString());
    review.callback([paper, options, &context] { reviewOutage(*paper, *options, context); });
}

} // namespace relais
