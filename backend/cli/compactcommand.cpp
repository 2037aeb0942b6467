// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "services/personmentions.h"

#include <QDateTime>

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct CompactOptions {
    std::string file;
    std::string before;
    std::string person;
};

// The one person of that name, or why there is none.
Result<Id<Person>> personNamed(const Plan &plan, const QString &name)
{
    QList<Id<Person>> found;
    for (const Person &person : plan.table<Person>()) {
        if (person.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(person.id);
    }
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no person of that name"),
                     atPointer(QStringLiteral("person"))};
    if (found.size() > 1)
        return Error{ErrorCode::Conflict, QStringLiteral("several persons of that name"),
                     atPointer(QStringLiteral("person"))};
    return found.constFirst();
}

// Words that somebody typed are not rewritten: one line each on the output, so that a person can go through them.
Status tellMentions(const QString &name, OpenPlan &plan, CommandContext &context)
{
    const QList<PersonMention> inPlan = mentionsOf(name, plan.plan());
    QList<PersonMention> inDrills;
    const auto runs = plan.repository().runs().list();
    if (!runs)
        return runs.error();
    for (const Run &run : *runs) {
        const auto record = plan.repository().runs().read(run.id);
        if (!record)
            return record.error();
        inDrills += mentionsOf(name, *record);
    }
    if (!inPlan.isEmpty())
        context.err << CommandText::tr("The name may still stand in %n text(s) of the plan: please read and edit them.",
                                       nullptr, static_cast<int>(inPlan.size()))
                    << '\n';
    if (!inDrills.isEmpty())
        context.err << CommandText::tr("And in %n text(s) of drill logs, which cannot be edited.", nullptr,
                                       static_cast<int>(inDrills.size()))
                    << '\n';
    for (const PersonMention &mention : inPlan + inDrills)
        context.out << mention.table << '/' << mention.row.toString(QUuid::WithoutBraces) << '/' << mention.field
                    << '\t' << mention.text.simplified() << '\n';
    return {};
}

// Precondition: the plan holds the person.
Status forgetPerson(Id<Person> person, OpenPlan &plan, CommandContext &context)
{
    const QString name = plan.plan().find(person)->name;
    const Status forgotten = plan.forget(person);
    return forgotten ? tellMentions(name, plan, context) : forgotten;
}

void compactFile(const CompactOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    const QDate before = QDate::fromString(QString::fromStdString(options.before), Qt::ISODate);
    auto opened = context.open(file, OpenMode::Write);
    if (!opened)
        return context.fail(opened.error(), file);
    if (!options.person.empty()) {
        const auto person = personNamed(opened->plan(), QString::fromStdString(options.person));
        if (!person)
            return context.fail(person.error(), file);
        if (const Status status = forgetPerson(*person, *opened, context); !status)
            return context.fail(status.error(), file);
    }
    const qint64 instant = before.isValid() ? before.startOfDay(Qt::UTC).toMSecsSinceEpoch() : 0;
    if (const Status status = opened->repository().compact(instant); !status)
        context.fail(status.error(), file);
}

std::string refuseWhatIsNoDate(const std::string &text)
{
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate).isValid()
        ? std::string()
        : CommandText::tr("not a date of the form 2026-01-31").toStdString();
}

} // namespace

void addCompactCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<CompactOptions>();
    command.description(CommandText::tr("Give free space back; forget old history or a person").toStdString());
    command.add_option("file", options->file, CommandText::tr("The plan file").toStdString())->required();
    command
        .add_option("--before", options->before,
                    CommandText::tr("Forget what was changed before this date (2026-01-31)").toStdString())
        ->check(CLI::Validator(refuseWhatIsNoDate, "DATE"));
    command.add_option("--forget", options->person,
                       CommandText::tr("Forget the person of this name, in the file and its backups").toStdString());
    command.callback([options, &context] { compactFile(*options, context); });
}

} // namespace relais
