// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/waitingruns.h"

#include "core/durablefile.h"
#include "storage/files.h"
#include "storage/meta.h"
#include "storage/runstore.h"
#include "storage/sqlerror.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <vector>

namespace relais {

namespace {

constexpr QLatin1StringView runSuffix(".relais-run");

QString fileOfRun(const QString &folder, Id<Run> run)
{
    return folder + QLatin1Char('/') + run.value.toString(QUuid::WithoutBraces) + runSuffix;
}

// Their files, oldest first where ids are of one computer.
QStringList filesIn(const QString &folder)
{
    QStringList paths;
    const auto files = QDir(folder).entryInfoList({QLatin1Char('*') + runSuffix}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        paths.append(file.absoluteFilePath());
    return paths;
}

Result<Database> openRunFile(const QString &path, OpenMode mode, const LockHolder &self)
{
    DatabaseOptions options;
    options.self = self;
    options.steps = runSteps();
    options.applicationId = runApplicationId;
    return Database::open(path, mode, options);
}

bool isOf(Database &database, Id<Plan> plan)
{
    const auto found =
        guarded(database.path(), [&]() -> Result<Value> { return readMeta(database.connection(), meta::planId); });
    return found && ValueTraits<Id<Plan>>::from(*found) == plan;
}

Status removeRunFile(const QString &path)
{
    if (!QFile::remove(path))
        return Error{ErrorCode::WriteFailed, QStringLiteral("removing the file of a run"), inFile(path)};
    return syncFolder(folderOf(path));
}

// What the files of the plan's waiting runs say to a question; those that cannot be read say nothing.
template <class Ask> void askEach(const QString &folder, Id<Plan> plan, Ask ask)
{
    const QStringList paths = filesIn(folder);
    for (const QString &path : paths) {
        auto database = openRunFile(path, OpenMode::ReadOnly, {});
        if (!database || !isOf(*database, plan))
            continue;
        SqlRunRepository runs(*database);
        ask(runs);
    }
}

// A run that waits, read whole, with its file locked until it is done with.
struct Waiting {
    Database database;
    RunRecord record;
    QByteArray snapshot;

    // Its beginning was cut short: there is nothing to bring.
    [[nodiscard]] bool isEmpty() const { return record.run.id.isNull(); }
};

// Asked before it is locked: another plan's file is none of this one's business.
bool waitsFor(const QString &path, Id<Plan> plan)
{
    auto database = openRunFile(path, OpenMode::ReadOnly, {});
    return database && isOf(*database, plan);
}

Result<Waiting> takeWaiting(const QString &path, const LockHolder &self)
{
    auto opened = openRunFile(path, OpenMode::Write, self);
    if (!opened)
        return opened.error();
    Database database = *std::move(opened);
    if (database.isReadOnly())
        return Error{ErrorCode::ReadOnly, QStringLiteral("its file could not be removed"), inFile(path)};
    SqlRunRepository runs(database);
    const auto listed = runs.list();
    if (!listed)
        return listed.error();
    if (listed->isEmpty())
        return Waiting{std::move(database), {}, {}};
    const auto record = runs.read(listed->constFirst().id);
    if (!record)
        return record.error();
    const auto snapshot = runs.snapshot(record->run.snapshot);
    if (!snapshot)
        return snapshot.error();
    return Waiting{std::move(database), *record, *snapshot};
}

// Whether the plan's own run of that id, if there is one, is the same as far as both go. Undone either way.
bool fits(Database &plan, const Waiting &waiting)
{
    const auto tried = guarded(plan.path(), [&] {
        Transaction transaction(plan.connection());
        return bringRun(plan.connection(), waiting.record, waiting.snapshot, plan.path());
    });
    return static_cast<bool>(tried);
}

} // namespace

WaitingRuns::WaitingRuns(SqlRunRepository &inPlan, Id<Plan> plan, WaitingPlace place)
    : m_inPlan(inPlan)
    , m_plan(plan)
    , m_place(std::move(place))
{ }

Result<SqlRunRepository *> WaitingRuns::writing(Id<Run> run)
{
    if (m_written && m_written->run == run)
        return &m_written->runs;
    const QString path = fileOfRun(m_place.folder, run);
    if (!QFile::exists(path))
        return Error{ErrorCode::NotFound, QStringLiteral("no such run"), inFile(path)};
    auto database = openRunFile(path, OpenMode::Write, m_place.self);
    if (!database)
        return database.error();
    if (!isOf(*database, m_plan))
        return Error{ErrorCode::NotFound, QStringLiteral("a run of another plan"), inFile(path)};
    // Not kept: what could not be locked now may be the next time.
    if (database->isReadOnly())
        return Error{ErrorCode::ReadOnly, QStringLiteral("the file of a run could not be locked"), inFile(path)};
    m_written = std::make_unique<Written>(run, *std::move(database));
    return &m_written->runs;
}

Status WaitingRuns::begin(const Run &run, const QList<RunEvent> &planned, const QByteArray &snapshot)
{
    if (const auto there = m_inPlan.read(run.id); there || there.error().code != ErrorCode::NotFound)
        return there ? Error{ErrorCode::Conflict, QStringLiteral("there is a run of that id"), {}} : there.error();
    const QString path = fileOfRun(m_place.folder, run.id);
    // A file without its run is what an earlier try left.
    if (!QFile::exists(path)) {
        if (Status status = makeFolder(m_place.folder); !status)
            return status;
        Status made = Database::create(
            path, runSteps(), [&](Connection &connection) { writeMeta(connection, meta::planId, m_plan.value); },
            runApplicationId);
        if (!made)
            return made;
    }
    const auto runs = writing(run.id);
    return runs ? (*runs)->begin(run, planned, snapshot) : Status(runs.error());
}

Status WaitingRuns::append(const RunEvent &event)
{
    const auto runs = writing(event.run);
    if (runs)
        return (*runs)->append(event);
    return runs.error().code == ErrorCode::NotFound ? m_inPlan.append(event) : Status(runs.error());
}

Status WaitingRuns::beat(Id<Run> run, const Heartbeat &heartbeat)
{
    const auto runs = writing(run);
    if (runs)
        return (*runs)->beat(run, heartbeat);
    return runs.error().code == ErrorCode::NotFound ? m_inPlan.beat(run, heartbeat) : Status(runs.error());
}

Result<QList<Run>> WaitingRuns::list()
{
    auto all = m_inPlan.list();
    if (!all)
        return all;
    askEach(m_place.folder, m_plan, [&](SqlRunRepository &runs) {
        const auto waiting = runs.list();
        for (const Run &run : waiting ? *waiting : QList<Run>()) {
            if (std::ranges::find(*all, run.id, &Run::id) == all->end())
                all->append(run);
        }
    });
    std::ranges::stable_sort(*all, std::greater(), &Run::createdUtcMilliseconds);
    return all;
}

Result<RunRecord> WaitingRuns::read(Id<Run> run)
{
    const QString path = fileOfRun(m_place.folder, run);
    if (!QFile::exists(path))
        return m_inPlan.read(run);
    auto database = openRunFile(path, OpenMode::ReadOnly, {});
    if (!database)
        return database.error();
    if (!isOf(*database, m_plan))
        return m_inPlan.read(run);
    auto found = SqlRunRepository(*database).read(run);
    if (found)
        found->waiting = true;
    return found;
}

Result<QByteArray> WaitingRuns::snapshot(const QString &hash)
{
    auto found = m_inPlan.snapshot(hash);
    askEach(m_place.folder, m_plan, [&](SqlRunRepository &runs) {
        if (auto waiting = runs.snapshot(hash); !found && waiting)
            found = std::move(waiting);
    });
    return found;
}

Status WaitingRuns::remove(Id<Run> run)
{
    const auto runs = writing(run);
    if (!runs)
        return runs.error().code == ErrorCode::NotFound ? m_inPlan.remove(run) : Status(runs.error());
    if (Status status = (*runs)->remove(run); !status)
        return status;
    Status removed = removeRunFile(fileOfRun(m_place.folder, run));
    m_written.reset();
    return removed;
}

Result<BroughtRuns> bringWaitingRuns(Database &plan, Id<Plan> id, const WaitingPlace &place)
{
    BroughtRuns answer;
    std::vector<Waiting> waiting;
    const QStringList paths = filesIn(place.folder);
    for (const QString &path : paths) {
        if (!waitsFor(path, id))
            continue;
        auto read = takeWaiting(path, place.self);
        if (read && (read->isEmpty() || fits(plan, *read)))
            waiting.push_back(*std::move(read));
        else
            ++answer.left;
    }
    if (waiting.empty())
        return answer;
    const auto isThere = [&](Connection &connection) {
        return std::ranges::all_of(
            waiting, [&](const Waiting &one) { return one.isEmpty() || holdsRun(connection, one.record); });
    };
    const Status stored = plan.write(
        [&](Connection &connection) -> Status {
            for (const Waiting &one : waiting) {
                Status status = one.isEmpty() ? Status() : bringRun(connection, one.record, one.snapshot, plan.path());
                if (!status)
                    return status;
            }
            return {};
        },
        isThere);
    if (!stored)
        return stored.error();
    // A file that cannot be removed is brought again the next time, and changes nothing.
    for (const Waiting &one : waiting) {
        if (removeRunFile(one.database.path()) && !one.isEmpty())
            ++answer.brought;
    }
    return answer;
}

} // namespace relais
