// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "services/scanpaste.h"
#include "services/scanproposals.h"
#include "services/scanquestions.h"
#include "services/scanrecords.h"
#include "wording/formats.h"
#include "wording/scantext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace relais {

namespace {

constexpr qsizetype mostPasted = qsizetype(128) * 1024; // bytes; all questions about a domain are answered with less

struct ScanOptions {
    std::string domain;
    std::string plan;
    std::string server;
    std::string pasted;
    std::vector<std::string> confirmed;
    bool dryRun = false;
    bool json = false;
};

template <class E> QString scanWord(E value)
{
    return QString::fromLatin1(EnumNames<E>::names[static_cast<size_t>(value)]);
}

// One scan, with what it came to.
struct ScanRun {
    ScanQuestions questions;
    ScanAnswers answers;
    DomainReport report;
    ScanVerdict verdict = ScanVerdict::Stopped;
};

QString stateText(ProposalState state, const QString &tool)
{
    switch (state) {
    case ProposalState::New:
        //: %1 is a tool
        return CommandText::tr("To confirm, behind %1").arg(tool);
    case ProposalState::Confirmed:
        return CommandText::tr("Already in the plan, behind %1").arg(tool);
    case ProposalState::ToAsk:
        return CommandText::tr("To be asked, behind %1").arg(tool);
    case ProposalState::Refused:
        return CommandText::tr("Refused before, behind %1").arg(tool);
    case ProposalState::TheTool:
        return CommandText::tr("This is %1 itself").arg(tool);
    }
    return {};
}

QJsonObject questionsJson(const ScanQuestions &questions)
{
    QJsonArray dns;
    for (const DnsQuestion &question : questions.dns)
        dns.append(QJsonObject{{QStringLiteral("name"), question.name},
                               {QStringLiteral("type"), scanWord(question.type).toUpper()}});
    return {{QStringLiteral("domain"), questions.domain},
            {QStringLiteral("dns"), dns},
            {QStringLiteral("head"), QStringLiteral("https://%1/").arg(questions.domain)}};
}

void printQuestions(const ScanQuestions &questions, QTextStream &out)
{
    out << CommandText::tr("Asked of the name server:") << '\n';
    for (const QString &line : ScanText::asked(questions))
        out << "  " << line << '\n';
    out << CommandText::tr("Asked of the site:") << '\n' << "  " << ScanText::askedOfSite(questions) << '\n';
}

QJsonArray findingsJson(const DomainReport &report)
{
    QJsonArray findings;
    for (const DomainFinding &finding : report.findings) {
        QJsonArray evidence;
        for (const DomainRecord &record : finding.evidence)
            evidence.append(notation(record));
        QJsonArray sources;
        for (const FingerprintSource &source : finding.sources)
            sources.append(QJsonObject{{QStringLiteral("text"), source.text.in(Formats::language())},
                                       {QStringLiteral("url"), source.url},
                                       {QStringLiteral("checked"), source.checked.toString(Qt::ISODate)}});
        constexpr const char *doubts[] = {"none", "probable", "may_be_past"}; // in the order of FindingDoubt
        findings.append(QJsonObject{
            {QStringLiteral("provider"), finding.provider},
            {QStringLiteral("carries"), scanWord(finding.carries)},
            {QStringLiteral("upstream"), finding.upstream},
            {QStringLiteral("doubt"), QString::fromLatin1(doubts[static_cast<size_t>(finding.doubt)])},
            {QStringLiteral("confidence"), scanWord(finding.confidence)},
            {QStringLiteral("note"), finding.note.isEmpty() ? QString() : finding.note.in(Formats::language())},
            {QStringLiteral("evidence"), evidence},
            {QStringLiteral("sources"), sources}});
    }
    return findings;
}

void printJson(const ScanRun &run, CommandContext &context)
{
    constexpr const char *verdicts[] = {"answered", "no_such_domain", "no_network", "no_answer", "stopped"};
    QJsonArray outcomes;
    for (qsizetype i = 0; i < run.answers.dns.size(); ++i) {
        const DnsQuestion &question = run.questions.dns.at(i);
        outcomes.append(QJsonObject{{QStringLiteral("name"), question.name},
                                    {QStringLiteral("type"), scanWord(question.type).toUpper()},
                                    {QStringLiteral("outcome"), scanWord(run.answers.dns.at(i).outcome)}});
    }
    QJsonArray unverified;
    for (const DomainPart part : run.report.unverified)
        unverified.append(scanWord(part));
    const QJsonObject site{{QStringLiteral("outcome"), scanWord(run.answers.site.outcome)},
                           {QStringLiteral("asked"), QJsonArray::fromStringList(run.answers.site.addresses)},
                           {QStringLiteral("status"), run.answers.site.status}};
    const QJsonObject all{{QStringLiteral("domain"), run.questions.domain},
                          {QStringLiteral("date"), context.today().toString(Qt::ISODate)},
                          {QStringLiteral("verdict"), QString::fromLatin1(verdicts[static_cast<size_t>(run.verdict)])},
                          {QStringLiteral("findings"), findingsJson(run.report)},
                          {QStringLiteral("not_verified"), unverified},
                          {QStringLiteral("dns"), outcomes},
                          {QStringLiteral("site"), site}};
    context.out << QJsonDocument(all).toJson();
}

void printFinding(const DomainFinding &finding, CommandContext &context)
{
    context.out << "- " << CommandText::line(ScanText::partName(finding.carries), ScanText::provider(finding)) << '\n'
                << "  " << ScanText::sureness(finding) << '\n'
                << "  " << ScanText::seenIn(finding) << '\n';
    if (!finding.note.isEmpty())
        context.out << "  " << finding.note.in(Formats::language()) << '\n';
    context.out << "  " << ScanText::source(finding, context.today()) << '\n';
}

void printText(const ScanRun &run, CommandContext &context)
{
    //: %1 is a domain, %2 a date
    context.out << CommandText::tr("What stands behind %1, as seen on %2. Nothing of it counts before you confirm it.")
                       .arg(run.questions.domain, Formats::dayAndMonth(context.today(), context.today()))
                << '\n';
    for (const DomainFinding &finding : run.report.findings)
        printFinding(finding, context);
    for (const DomainPart part : run.report.unverified)
        context.out << "- " << ScanText::notVerified(part) << '\n';
}

ScanSubject subjectOf(const ScanRun &run, const CommandContext &context)
{
    return {run.questions.domain, context.today(), {}};
}

void printProposals(const Plan &plan, const ScanRun &run, const Catalogue &catalogue, CommandContext &context)
{
    context.out << CommandText::tr("In the plan:") << '\n';
    for (const ScanProposal &proposal : proposalsFor(plan, run.report.findings, subjectOf(run, context), catalogue)) {
        const QString state = proposal.from.isNull() ? CommandText::tr("To confirm in the window, behind which tool?")
                                                     : stateText(proposal.state, plan.nameOf(proposal.from.value));
        const QString what =
            ScanText::partName(proposal.finding.carries) + QStringLiteral(", ") + proposal.finding.provider;
        context.out << "- " << CommandText::line(what, state) << '\n';
    }
}

// Every finding about these providers that says which tool it is about.
Result<Plan> withConfirmed(const Plan &plan, const ScanRun &run, const QStringList &providers,
                           const Catalogue &catalogue, CommandContext &context)
{
    Plan after = plan;
    for (const QString &provider : providers) {
        bool found = false;
        for (const ScanProposal &proposal :
             proposalsFor(after, run.report.findings, subjectOf(run, context), catalogue)) {
            if (proposal.from.isNull() || proposal.finding.provider.compare(provider, Qt::CaseInsensitive) != 0)
                continue;
            const auto answered = withProposalAnswered(after, proposal, Confirmation::Confirmed,
                                                       subjectOf(run, context), catalogue, context.services.ids);
            if (!answered)
                return answered.error();
            after = *answered;
            found = true;
        }
        if (!found)
            return Error{ErrorCode::NotFound, QStringLiteral("the scan suggests no such provider for a tool"), {}};
    }
    return after;
}

void scanForPlan(const ScanOptions &options, const ScanRun &run, CommandContext &context)
{
    const QString path = QString::fromStdString(options.plan);
    QStringList providers;
    for (const std::string &provider : options.confirmed)
        providers.append(QString::fromStdString(provider));
    auto opened = context.open(path, providers.isEmpty() ? OpenMode::ReadOnly : OpenMode::Write);
    if (!opened)
        return context.fail(opened.error(), path);
    const auto catalogue = context.services.catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    if (!providers.isEmpty()) {
        const auto after = withConfirmed(opened->plan(), run, providers, *catalogue, context);
        const Status written = after ? opened->commit(*after, OperationKind::Edit, {}) : Status(after.error());
        if (!written)
            return context.fail(written.error(), path);
    }
    if (!options.json)
        printProposals(opened->plan(), run, *catalogue, context);
}

// Asks the network, having said what; or reads what a person has asked and kept in a file.
Result<ScanAnswers> answersTo(const ScanQuestions &questions, const ScanOptions &options, CommandContext &context)
{
    if (!options.pasted.empty()) {
        const QString path = QString::fromStdString(options.pasted);
        const auto bytes = CommandContext::contentOf(path);
        if (!bytes)
            return bytes.error();
        if (bytes->size() > mostPasted)
            return Error{ErrorCode::TooLarge, QStringLiteral("more than 128 KiB"), inFile(path)};
        return answersIn(QString::fromUtf8(*bytes), questions);
    }
    QTextStream &told = options.json ? context.err : context.out;
    printQuestions(questions, told);
    told.flush();
    return context.services.domainProbe(QString::fromStdString(options.server))->ask(questions, {});
}

void scan(const ScanOptions &options, CommandContext &context)
{
    const auto domain = domainOf(QString::fromStdString(options.domain));
    if (!domain)
        return context.failSaying(ScanText::notADomain(), domain.error());
    const auto fingerprints = context.services.fingerprints();
    if (!fingerprints)
        return context.fail(fingerprints.error());
    ScanRun run{.questions = questionsFor(*domain, *fingerprints)};
    if (options.dryRun) {
        if (options.json)
            context.out << QJsonDocument(questionsJson(run.questions)).toJson();
        else
            printQuestions(run.questions, context.out);
        return;
    }
    const auto answers = answersTo(run.questions, options, context);
    if (!answers)
        return context.fail(answers.error());
    run.answers = *answers;
    run.report = reportOf(recordsOf(run.questions, run.answers), *fingerprints);
    run.verdict = verdictOf(run.questions, run.answers);
    if (options.json)
        printJson(run, context);
    if (run.verdict != ScanVerdict::Answered) {
        context.err << ScanText::verdict(run.verdict, *domain) << Qt::endl;
        context.exitCode = run.verdict == ScanVerdict::NoSuchDomain ? ExitCode::Refused : ExitCode::Environment;
        return;
    }
    if (!options.json)
        printText(run, context);
    if (!options.plan.empty())
        scanForPlan(options, run, context);
}

} // namespace

void addScanCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<ScanOptions>();
    command.description(
        CommandText::tr("Ask the network who stands behind a domain of yours: names, e-mail, site").toStdString());
    command
        .add_option("domain", options->domain,
                    CommandText::tr("A domain of your own, or a web or e-mail address there").toStdString())
        ->required();
    command.add_flag("--dry-run", options->dryRun,
                     CommandText::tr("Only say what would be asked; nothing leaves this machine").toStdString());
    command.add_flag("--json", options->json, CommandText::tr("Answer as JSON").toStdString());
    command.add_option(
        "--dns", options->server,
        CommandText::tr("The name server to ask, as ADDRESS:PORT; otherwise this machine’s own").toStdString());
    command.add_option(
        "--pasted", options->pasted,
        CommandText::tr("A text file with what dig, host, nslookup or curl -I wrote; nothing is asked").toStdString());
    auto *plan = command.add_option("--plan", options->plan,
                                    CommandText::tr("Say what the plan knows of it already").toStdString());
    command
        .add_option("--confirm", options->confirmed,
                    CommandText::tr("Write into the plan that this provider stands behind the tool").toStdString())
        ->needs(plan);
    command.callback([options, &context] { scan(*options, context); });
}

} // namespace relais
