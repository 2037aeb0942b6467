// SPDX-License-Identifier: GPL-3.0-or-later
// `relais incident FILE note | tick | fallback | sent | restored | since | close`: what is done while an outage lasts.
#include "cli/commands.h"
#include "cli/incidentfile.h"
#include "services/scenefacts.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace relais {

namespace {

struct WorkOptions {
    std::string text; // a note, a step, an activity, a message, a moment
    std::string fallback;
    std::string type = "fact";
    std::string who;
    int next = 0; // minutes until the next word
    bool undo = false;
    bool force = false;
    std::vector<std::string> names;
};

QString plain(const std::string &typed)
{
    return QString::fromStdString(typed).simplified();
}

bool isNamed(const QString &name, const QString &typed)
{
    return !typed.isEmpty() && name.compare(typed, Qt::CaseInsensitive) == 0;
}

bool noSuch(IncidentFile &file, const QString &name)
{
    return file.failSaying(
        CommandText::tr("Nothing in this outage is called “%1”. “state” names what there is.").arg(name),
        ErrorCode::NotFound);
}

void writeNote(IncidentFile &file, const WorkOptions &work)
{
    const auto type = ValueTraits<EntryType>::from(Value(plain(work.type))).value_or(EntryType::Fact);
    file.take(file.conduct().note(type, withPlaceholders(plain(work.text), file.plan()), {}, file.conduct().elapsed()));
}

// A step by its number as `state` counts them, or by its key.
void tickStep(IncidentFile &file, const WorkOptions &work)
{
    const QList<RunStep> steps = file.state().steps;
    const QString typed = plain(work.text);
    bool isNumber = false;
    const qsizetype number = typed.toLongLong(&isNumber);
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const RunStep &step) {
        return isNumber ? &step - steps.data() == number - 1 : step.key == typed;
    });
    if (found == steps.end()) {
        noSuch(file, typed);
        return;
    }
    Id<Person> who = found->person;
    const QString name = plain(work.who);
    if (!name.isEmpty()) {
        const auto &people = file.plan().table<Person>();
        const auto person =
            std::find_if(people.begin(), people.end(), [&](const Person &one) { return isNamed(one.name, name); });
        if (person == people.end()) {
            noSuch(file, name);
            return;
        }
        who = person->id;
    }
    file.take(work.undo ? file.conduct().untickStep(found->key) : file.conduct().tickStep(found->key, who));
}

void startFallback(IncidentFile &file, const WorkOptions &work)
{
    const QString typed = plain(work.text);
    const auto activities = file.state().activities;
    const auto lane = std::find_if(activities.begin(), activities.end(),
                                   [&](const IncidentActivity &activity) { return isNamed(activity.name, typed); });
    if (lane == activities.end()) {
        noSuch(file, typed);
        return;
    }
    const QString name = plain(work.fallback);
    Id<Fallback> fallback = name.isEmpty() ? lane->fitting.value(0) : Id<Fallback>();
    for (const Id<Fallback> &fitting : lane->fitting) {
        if (isNamed(file.frozenPlan().nameOf(fitting.value), name))
            fallback = fitting;
    }
    if (fallback.isNull() && !name.isEmpty()) {
        noSuch(file, name);
        return;
    }
    file.take(file.conduct().mark(MarkKind::FallbackStarted, rowOf(lane->activity), fallback, {}));
}

void markSent(IncidentFile &file, const WorkOptions &work)
{
    const auto next = work.next > 0 ? std::optional(Minutes(work.next)) : std::nullopt;
    file.take(file.conduct().mark(MarkKind::MessageSent, {}, {}, plain(work.text), {}, next));
}

// One that is named: a tool that fell, or an activity.
bool restoreOne(IncidentFile &file, const QString &typed)
{
    for (const RunOutage &outage : QList<RunOutage>(file.progress().outages)) {
        if (!outage.until && isNamed(file.frozenPlan().nameOf(outage.subject.value), typed))
            return file.take(file.conduct().restore(outage.subject));
    }
    for (const IncidentActivity &activity : file.state().activities) {
        if (!activity.restored && isNamed(activity.name, typed))
            return file.take(file.conduct().mark(MarkKind::ServiceRestored, rowOf(activity.activity), {}, {}));
    }
    return noSuch(file, typed);
}

void restoreAll(IncidentFile &file)
{
    const QList<RunOutage> outages = file.progress().outages;
    const QList<IncidentActivity> activities = file.state().activities;
    for (const RunOutage &outage : outages) {
        if (!outage.until)
            file.take(file.conduct().restore(outage.subject));
    }
    for (const IncidentActivity &activity : activities) {
        if (activity.standing != IncidentStanding::Untouched && !activity.restored)
            file.take(file.conduct().mark(MarkKind::ServiceRestored, rowOf(activity.activity), {}, {}));
    }
}

void restore(IncidentFile &file, const WorkOptions &work)
{
    if (work.names.empty())
        return restoreAll(file);
    for (const std::string &name : work.names) {
        if (!restoreOne(file, plain(name)))
            return;
    }
}

void restateStart(IncidentFile &file, const WorkOptions &work)
{
    if (const auto since = file.momentOf(work.text))
        file.take(file.conduct().restate(*since));
}

// The end, once all that must be so is so, or --force says that it will do.
void closeOutage(IncidentFile &file, const WorkOptions &work)
{
    if (!work.force && !file.state().mayReturnToNormal()) {
        file.failSaying(CommandText::tr("Some is left to do before all is normal: “state” says what. --force ends it "
                                        "all the same."),
                        ErrorCode::Conflict);
        return;
    }
    if (!file.state().backToNormal)
        file.take(file.conduct().mark(MarkKind::BackToNormal, {}, {}, {}));
    file.take(file.conduct().end());
}

using Work = void (*)(IncidentFile &, const WorkOptions &);

// One that does something to the outage under way and then shows it.
std::shared_ptr<WorkOptions> addVerb(CLI::App &verb, Work what, const std::shared_ptr<IncidentOptions> &options,
                                     CommandContext &context)
{
    auto work = std::make_shared<WorkOptions>();
    verb.callback([what, work, options, &context] {
        IncidentFile file(*options, context, OpenMode::Write);
        if (!file.find(false))
            return;
        what(file, *work);
        if (!file.status())
            return;
        if (options->json)
            context.out << QString::fromUtf8(incidentStateJson(file)) << Qt::flush;
        else
            tellIncident(file, context.out);
    });
    return work;
}

} // namespace

void addIncidentWork(CLI::App &command, const std::shared_ptr<IncidentOptions> &options, CommandContext &context)
{
    const auto verb = [&](const char *name, const QString &words) -> CLI::App & {
        return *command.add_subcommand(name, words.toStdString());
    };
    CLI::App &note = verb("note", CommandText::tr("Write into the log"));
    auto work = addVerb(note, writeNote, options, context);
    note.add_option("text", work->text, CommandText::tr("What happened").toStdString())->required();
    note.add_option("--type", work->type, CommandText::tr("What kind of entry it is").toStdString())
        ->check(
            CLI::IsMember({"fact", "decision", "action", "communication", "request", "hypothesis", "situation_report"}))
        ->capture_default_str();

    CLI::App &tick = verb("tick", CommandText::tr("A step is done"));
    work = addVerb(tick, tickStep, options, context);
    tick.add_option("step", work->text, CommandText::tr("Its number, as “state” counts them").toStdString())
        ->required();
    tick.add_option("--by", work->who, CommandText::tr("Who did it").toStdString());
    tick.add_flag("--undo", work->undo, CommandText::tr("It was not: the tick is taken back").toStdString());

    CLI::App &fallback = verb("fallback", CommandText::tr("A fallback was started"));
    work = addVerb(fallback, startFallback, options, context);
    fallback.add_option("activity", work->text, CommandText::tr("The activity that it carries").toStdString())
        ->required();
    fallback.add_option("fallback", work->fallback,
                        CommandText::tr("Which one; the one that covers most if not said").toStdString());

    CLI::App &sent = verb("sent", CommandText::tr("A message was sent"));
    work = addVerb(sent, markSent, options, context);
    sent.add_option("message", work->text, CommandText::tr("To whom, by which channel").toStdString())->required();
    sent.add_option("--next", work->next,
                    CommandText::tr("The next word was promised in that many minutes").toStdString())
        ->check(CLI::Range(1, 14 * 24 * 60));

    CLI::App &restored = verb("restored", CommandText::tr("It works again"));
    work = addVerb(restored, restore, options, context);
    restored.add_option("names", work->names,
                        CommandText::tr("Tools and activities; all if none is named").toStdString());

    CLI::App &since = verb("since", CommandText::tr("Correct when it began"));
    work = addVerb(since, restateStart, options, context);
    since.add_option("moment", work->text, CommandText::tr("“9:12”, “21/11 14:05”").toStdString())->required();

    CLI::App &close = verb("close", CommandText::tr("All is back to normal"));
    work = addVerb(close, closeOutage, options, context);
    close.add_flag("--force", work->force, CommandText::tr("Although some is left to do").toStdString());
}

} // namespace relais
