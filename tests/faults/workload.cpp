// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "domain/rowcodec.h"
#include "faultrecorder.h"
#include "storage/meta.h"
#include "storage/runstore.h"
#include "storage/sqlerror.h"
#include "storage/verification.h"
#include "support/generatedplan.h"
#include "support/generatedrun.h"
#include "unit/storage/latersteps.h"

#include <QFile>

namespace relais::test {

namespace {

constexpr int edits = 6;
constexpr int plannedEvents = 4;
constexpr int playedEvents = 2;
constexpr int snapshotBytes = 20'000;

std::span<const MigrationStep> stepsOf(Job job)
{
    return job == Job::Migrate ? std::span<const MigrationStep>(laterSteps) : planSteps();
}

Plan renamed(Plan plan, int turn)
{
    Organisation organisation = plan.organisation();
    organisation.name = QStringLiteral("Maison %1").arg(turn);
    plan.table<Organisation>().put(organisation);
    return plan;
}

QByteArray stateOf(const QByteArray &link, const std::optional<Heartbeat> &heartbeat)
{
    return link.toHex() + ' ' + QByteArray::number(heartbeat ? heartbeat->elapsed : -1);
}

// The plan as the last migration step leaves it.
Plan readAgain(Plan plan)
{
    const auto tools = plan.table<Tool>().rows();
    for (Tool tool : tools) {
        tool.remarks = QString::fromLatin1(rewrittenRemarks);
        plan.table<Tool>().put(tool);
    }
    return plan;
}

} // namespace

Workload::Workload(Job job, Syncing syncing, const QString &folder)
    : m_job(job)
    , m_syncing(syncing)
    , m_folder(folder)
{ }

Result<std::unique_ptr<PlanRepository>> Workload::open(const QString &path) const
{
    auto database = Database::open(path, OpenMode::Write, {.self = {}, .steps = stepsOf(m_job)});
    if (!database)
        return database.error();
    return guarded(path, [&]() -> Result<std::unique_ptr<PlanRepository>> {
        if (m_syncing != Syncing::AsBuilt)
            database->connection().execute(m_syncing == Syncing::Full ? "PRAGMA synchronous = FULL"
                                                                      : "PRAGMA synchronous = OFF");
        return std::unique_ptr<PlanRepository>(std::make_unique<SqlPlanRepository>(
            std::move(*database), m_ids, FileBackup(m_clock, m_folder + QStringLiteral("/data")), waitingIn(m_folder)));
    });
}

bool Workload::prepare()
{
    m_states = {Plan()};
    m_played = {stateOf({}, {})};
    if (m_job == Job::Create)
        return true;
    m_states.append(generatedPlan(3, {.rowsPerTable = 2}));
    const Status made = Database::create(
        file(), planSteps(), [&](Connection &connection) { writeMeta(connection, meta::planId, m_ids.next()); });
    if (!made)
        return false;
    const Plan content = m_states.takeLast();
    auto database = Database::open(file(), OpenMode::Write, {});
    if (!database)
        return false;
    SqlPlanRepository repository(std::move(*database), m_ids, FileBackup(m_clock, m_folder));
    if (!store(repository, content))
        return false;
    if (m_job == Job::Migrate)
        m_states.last() = readAgain(m_states.constLast());
    return m_job != Job::Bring || putAside();
}

bool Workload::putAside()
{
    auto database = Database::open(file(), OpenMode::ReadOnly, {});
    if (!database)
        return false;
    SqlPlanRepository repository(std::move(*database), m_ids, FileBackup(m_clock, m_folder), waitingIn(m_folder));
    const GeneratedDrill drill = generatedDrill(m_ids, plannedEvents, false, QByteArray(snapshotBytes, 'x'));
    m_run = drill.run.id;
    if (!repository.runs().begin(drill.run, drill.events, drill.snapshot))
        return false;
    const auto record = repository.runs().read(m_run);
    if (record)
        m_played.append(stateOf(record->head, {}));
    return static_cast<bool>(record);
}

bool Workload::ended(const Status &status)
{
    if (status) {
        m_acknowledged = static_cast<int>(step());
        relais_fault_mark(QByteArray::number(m_acknowledged).constData());
        return true;
    }
    m_errors.append(status.error());
    if (status.error().code != ErrorCode::CommitUnknown)
        m_refused = step();
    return false;
}

bool Workload::store(PlanRepository &repository, const Plan &after)
{
    const Operation operation{.id = m_ids.make<Operation>(),
                              .device = QStringLiteral("pc"),
                              .sequence = m_states.size(),
                              .parent = m_last,
                              .kind = OperationKind::Edit,
                              .utcMilliseconds = m_clock.now().utcMilliseconds,
                              .reverts = {},
                              .source = {},
                              .changes = difference(m_states.constLast(), after)};
    m_last = operation.id;
    m_states.append(after);
    return ended(repository.append(operation, after));
}

bool Workload::play(RunRepository &runs)
{
    const GeneratedDrill drill =
        generatedDrill(m_ids, plannedEvents + playedEvents, false, QByteArray(snapshotBytes, 'x'));
    m_run = drill.run.id;
    QByteArray link = rowHash(drill.run);
    const auto follow = [&](const RunEvent &event) {
        link = QCryptographicHash::hash(link + recordOf(event).encoded(), QCryptographicHash::Sha256);
    };
    const auto planned = drill.events.mid(0, plannedEvents);
    std::ranges::for_each(planned, follow);
    m_played.append(stateOf(link, {}));
    if (!ended(runs.begin(drill.run, planned, drill.snapshot)))
        return false;
    for (const RunEvent &event : drill.events.mid(plannedEvents)) {
        const Heartbeat heartbeat{event.sequence, event.sequence};
        m_played.append(stateOf(link, heartbeat));
        if (!ended(runs.beat(m_run, heartbeat)))
            return false;
        follow(event);
        m_played.append(stateOf(link, heartbeat));
        if (!ended(runs.append(event)))
            return false;
    }
    return true;
}

void Workload::run()
{
    if (m_job == Job::Create) {
        const Status made = Database::create(
            file(), planSteps(), [&](Connection &connection) { writeMeta(connection, meta::planId, m_ids.next()); });
        if (!made) {
            m_errors.append(made.error());
            return;
        }
        ended({});
    }
    auto repository = open(file());
    if (!repository) {
        m_errors.append(repository.error());
        return;
    }
    if (m_job == Job::Bring) {
        // One that could not be brought is not refused: it waits on.
        const auto brought = (*repository)->bringRuns();
        if (brought && brought->left == 0)
            ended({});
        else
            m_errors.append(brought ? Error{ErrorCode::ReadFailed} : brought.error());
        return;
    }
    bool going = true;
    if (m_job == Job::Create)
        going = store(**repository, generatedPlan(3, {.rowsPerTable = 1}));
    else if (m_job == Job::Import)
        going = store(**repository, generatedPlan(9, {.rowsPerTable = 8}));
    else if (m_job == Job::Drill)
        going = play((*repository)->runs());
    for (int turn = 0; going && turn < (m_job == Job::Edit ? edits : 1); ++turn)
        going = store(**repository, renamed(m_states.constLast(), turn));
}

QByteArray Workload::expected(qsizetype operations) const
{
    QByteArray &print = m_fingerprints[operations];
    if (print.isEmpty())
        print = fingerprint(m_states.at(operations));
    return print;
}

qsizetype Workload::stepsIn(Connection &connection, const FileReport &report) const
{
    if (report.operations >= m_states.size() || report.fingerprint != expected(report.operations))
        return -1;
    const QByteArray link = report.runs.isEmpty() ? QByteArray() : report.runs.constFirst().head;
    const qsizetype played = m_played.indexOf(stateOf(link, heartbeatOf(connection, m_run)));
    return played < 0 ? -1 : report.operations + played;
}

QString Workload::check(const QString &folder, int acknowledged) const
{
    const QString path = folder + QStringLiteral("/plan.relais");
    if (!QFile::exists(path))
        return acknowledged < 0 ? QString() : QStringLiteral("missing");
    auto database = Database::open(path, OpenMode::Write, {.self = {}, .steps = stepsOf(m_job)});
    if (!database)
        return QStringLiteral("unreadable: ") + database.error().detail;
    // A drill whose plan could not be locked is played beside it.
    if (m_job == Job::Bring || m_job == Job::Drill) {
        const auto id =
            guarded(path, [&]() -> Result<Value> { return readMeta(database->connection(), meta::planId); });
        const Id<Plan> plan = id ? ValueTraits<Id<Plan>>::from(*id).value_or(Id<Plan>()) : Id<Plan>();
        if (const auto brought = bringWaitingRuns(*database, plan, waitingIn(folder)); !brought || brought->left > 0)
            return QStringLiteral("not brought");
    }
    const auto report = guarded(path, [&]() -> Result<FileReport> { return verifyAll(database->connection(), path); });
    if (!report)
        return QStringLiteral("unreadable: ") + report.error().detail;
    if (!report->isSound())
        return QStringLiteral("damaged: ") + report->damage.constFirst();
    const auto steps = guarded(path, [&]() -> Result<qsizetype> { return stepsIn(database->connection(), *report); });
    if (!steps || *steps < 0)
        return QStringLiteral("other plan");
    return *steps < acknowledged ? QStringLiteral("lost") : QString();
}

bool Workload::holdsWhatWasRefused() const
{
    if (!m_refused)
        return false;
    // One step more than the file may hold.
    return check(m_folder, static_cast<int>(*m_refused)).isEmpty();
}

} // namespace relais::test
