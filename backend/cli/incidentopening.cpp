// SPDX-License-Identifier: GPL-3.0-or-later
// `relais incident FILE open | tell`: an outage that begins, one that falls too, one that is over.
#include "cli/commands.h"
#include "cli/incidentfile.h"
#include "services/newsrhythm.h"
#include "services/scenefacts.h"
#include "wording/formats.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace relais {

namespace {

struct OpeningOptions {
    std::string what;
    std::string since;
    std::string attack;
    bool join = false;
};

struct TellingOptions {
    std::string what;
    std::string from;
    std::string until;
    std::string fallback;
    std::string fallbackAt;
    std::string told;
    std::vector<std::string> done;
    std::vector<std::string> lessons;
};

// As in the window: what is typed finds a symptom, an activity or a tool; words that name nothing known do as well.
IncidentChoice outageMeant(const std::string &what, const IncidentFile &file)
{
    const QString typed = QString::fromStdString(what).simplified();
    const IncidentSearch search(file.plan(), file.contents(), file.plan().organisation().language, file.now().date());
    const auto found = search.find(typed, 1);
    return found.isEmpty() ? IncidentChoice{{}, {}, typed} : IncidentChoice::of(found.constFirst(), typed);
}

std::optional<Triage> triageOf(const std::string &word)
{
    if (word.empty())
        return std::nullopt;
    return word == "yes" ? Triage::Attack : word == "no" ? Triage::NoAttack : Triage::Unknown;
}

void answerAttack(IncidentFile &file, Triage answer)
{
    file.take(file.conduct().answerTriage(answer));
    const auto steps = stepsOfTriage(answer, file.plan(), file.contents(), file.progress(), file.now());
    if (!steps.isEmpty())
        file.take(file.conduct().addSteps(steps));
}

// What falls while an outage goes on.
void joinOutage(IncidentFile &file, const IncidentChoice &choice, qint64 since)
{
    const qint64 start = file.progress().since;
    const auto sinceStart = std::chrono::floor<Minutes>(std::chrono::milliseconds(std::max<qint64>(0, since - start)));
    if (since < start)
        file.take(file.conduct().restate(since));
    for (const NodeId &subject : choice.subjects)
        file.take(file.conduct().stop(RowId{subject.value}, sinceStart));
    if (choice.subjects.isEmpty())
        file.take(file.conduct().note(EntryType::Fact, withPlaceholders(choice.words, file.plan()), {},
                                      file.conduct().elapsed()));
    const auto steps = stepsOfChoice(file.plan(), file.contents(), choice, file.progress(), file.now());
    if (!steps.isEmpty())
        file.take(file.conduct().addSteps(steps));
}

void show(IncidentFile &file, const IncidentOptions &options, CommandContext &context)
{
    if (!file.status())
        return;
    if (options.json)
        context.out << QString::fromUtf8(incidentStateJson(file)) << Qt::flush;
    else
        tellIncident(file, context.out);
}

void openOutage(const OpeningOptions &opening, const IncidentOptions &options, CommandContext &context)
{
    IncidentFile file(options, context, OpenMode::Write);
    if (!file.status())
        return;
    const auto since =
        opening.since.empty() ? std::optional(file.now().toMSecsSinceEpoch()) : file.momentOf(opening.since);
    if (!since)
        return;
    const IncidentChoice choice = outageMeant(opening.what, file);
    if (opening.join) {
        if (!file.find(false))
            return;
        joinOutage(file, choice, *since);
    } else {
        const PreparedRun prepared = prepareIncident(file.plan(), file.contents(), choice, *since,
                                                     context.services.clock.now(), context.services.ids);
        if (!file.begin(prepared.run, prepared.events) || !file.take(file.conduct().start()))
            return;
    }
    if (const auto answer = triageOf(opening.attack))
        answerAttack(file, *answer);
    show(file, options, context);
}

QStringList linesOf(const std::vector<std::string> &typed)
{
    QStringList lines;
    for (const std::string &line : typed)
        lines.append(QString::fromStdString(line).simplified());
    return lines;
}

// A moment in an outage that began then: "9:30" is the next one; one with its day is that one.
std::optional<qint64> within(const std::string &typed, qint64 since, IncidentFile &file)
{
    const QString text = QString::fromStdString(typed);
    const bool dated = text.contains(QLatin1Char('-')) || text.contains(QLatin1Char('/'));
    const auto said = dated ? std::nullopt : nextTimeSaid(text, QDateTime::fromMSecsSinceEpoch(since).addSecs(-1));
    return said ? std::optional(said->toMSecsSinceEpoch()) : file.momentOf(typed);
}

bool readTale(IncidentTale &tale, const TellingOptions &telling, IncidentFile &file)
{
    const auto since = file.momentOf(telling.from);
    const auto until = since ? within(telling.until, *since, file) : std::nullopt;
    if (!until)
        return false;
    tale.choice = outageMeant(telling.what, file);
    tale.since = *since;
    tale.until = *until;
    tale.done = linesOf(telling.done);
    tale.lessons = linesOf(telling.lessons);
    if (!telling.told.empty())
        tale.toldAt = within(telling.told, *since, file);
    if (telling.fallback.empty())
        return bool(file.status());
    const QString name = QString::fromStdString(telling.fallback);
    for (const Fallback &fallback : file.plan().table<Fallback>()) {
        if (fallback.name.compare(name, Qt::CaseInsensitive) == 0)
            tale.fallback = fallback.id;
    }
    if (tale.fallback.isNull())
        return file.failSaying(CommandText::tr("No fallback of the plan is called “%1”.").arg(name),
                               ErrorCode::NotFound);
    tale.fallbackAt = within(telling.fallbackAt, *since, file);
    return bool(file.status());
}

void tellOutage(const TellingOptions &telling, const IncidentOptions &options, CommandContext &context)
{
    IncidentFile file(options, context, OpenMode::Write);
    IncidentTale tale;
    if (!file.status() || !readTale(tale, telling, file))
        return;
    const auto told =
        toldIncident(file.plan(), file.contents(), tale, context.services.clock.now(), context.services.ids);
    if (!told) {
        file.failSaying(CommandText::tr("It cannot have been so: it ends after it began and before now, and what is "
                                        "told lies between. Nothing was kept."),
                        told.error().code);
        return;
    }
    if (!file.begin(told->run, told->events))
        return;
    if (options.json)
        context.out << QString::fromUtf8(incidentReviewJson(file)) << Qt::flush;
    else
        context.err << CommandText::tr("The outage is kept. “review” shows what it teaches.") << Qt::endl;
}

void changeAnswer(const std::string &word, const IncidentOptions &options, CommandContext &context)
{
    IncidentFile file(options, context, OpenMode::Write);
    if (!file.find(false))
        return;
    answerAttack(file, *triageOf(word));
    show(file, options, context);
}

} // namespace

void addIncidentOpening(CLI::App &command, const std::shared_ptr<IncidentOptions> &options, CommandContext &context)
{
    const std::string what = CommandText::tr("What does not work: a symptom, a tool, an activity").toStdString();
    const auto opening = std::make_shared<OpeningOptions>();
    CLI::App &open = *command.add_subcommand("open", CommandText::tr("Something is down").toStdString());
    open.add_option("what", opening->what, what)->required();
    open.add_option("--since", opening->since, CommandText::tr("Since when: “9:12”; now if not said").toStdString());
    open.add_option("--attack", opening->attack, CommandText::tr("Whether it is an attack").toStdString())
        ->check(CLI::IsMember({"yes", "no", "unknown"}));
    open.add_flag("--join", opening->join, CommandText::tr("It belongs to the outage that is under way").toStdString());
    open.callback([opening, options, &context] { openOutage(*opening, *options, context); });

    const auto word = std::make_shared<std::string>();
    CLI::App &attack = *command.add_subcommand("attack", CommandText::tr("Answer whether it is one").toStdString());
    attack.add_option("answer", *word, "yes, no, unknown")->required()->check(CLI::IsMember({"yes", "no", "unknown"}));
    attack.callback([word, options, &context] { changeAnswer(*word, *options, context); });

    const auto telling = std::make_shared<TellingOptions>();
    CLI::App &tell = *command.add_subcommand("tell", CommandText::tr("An outage that is over").toStdString());
    tell.add_option("what", telling->what, what)->required();
    tell.add_option("--from", telling->from, CommandText::tr("When it began: “21/11 12:20”").toStdString())->required();
    tell.add_option("--until", telling->until, CommandText::tr("When all worked again").toStdString())->required();
    auto *served =
        tell.add_option("--fallback", telling->fallback, CommandText::tr("The fallback that served").toStdString());
    auto *at =
        tell.add_option("--fallback-at", telling->fallbackAt, CommandText::tr("When it was started").toStdString());
    served->needs(at);
    at->needs(served);
    tell.add_option("--told", telling->told, CommandText::tr("When customers had the first word").toStdString());
    tell.add_option("--done", telling->done,
                    CommandText::tr("What was done or decided; may begin with its time").toStdString());
    tell.add_option("--lesson", telling->lessons, CommandText::tr("What the plan or the tools lacked").toStdString());
    tell.callback([telling, options, &context] { tellOutage(*telling, *options, context); });
}

} // namespace relais
