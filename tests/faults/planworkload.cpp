// SPDX-License-Identifier: GPL-3.0-or-later
#include "planworkload.h"

#include "domain/rowcodec.h"
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

constexpr int plannedEvents = 4;
constexpr int snapshotBytes = 20'000;

std::span<const MigrationStep> stepsOf(Job job)
{
    return job == Job::Migrate ? std::span<const MigrationStep>(laterSteps) : planSteps();
}

WaitingPlace waitingIn(const QString &folder)
{
    return {folder, {}};
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

PlanWorkload::PlanWorkload(Job job, Manner manner, const QString &folder, const Amount &amount)
    : Workload(manner)
    , m_job(job)
    , m_folder(folder)
    , m_amount(amount)
    , m_states{Plan()}
    , m_played{stateOf({}, {})}
{ }

Result<std::unique_ptr<PlanRepository>> PlanWorkload::open(const QString &folder) const
{
    const QString path = folder + QStringLiteral("/plan.relais");
    const FileBackup backup(m_clock, folder + QStringLiteral("/data"));
    DatabaseOptions options{.self = {}, .steps = stepsOf(m_job)};
    // The copy is read with the program's own steps: of a file that stopped between two later ones none is made again.
    options.beforeMigration = [&](Connection &connection) {
        return backup.list({}).isEmpty() ? backup.make(connection, {}) : Status();
    };
    auto database = Database::open(path, OpenMode::Write, options);
    if (!database)
        return database.error();
    return guarded(path, [&]() -> Result<std::unique_ptr<PlanRepository>> {
        if (manner() == Manner::Full || manner() == Manner::Off)
            database->connection().execute(manner() == Manner::Full ? "PRAGMA synchronous = FULL"
                                                                    : "PRAGMA synchronous = OFF");
        return std::unique_ptr<PlanRepository>(
            std::make_unique<SqlPlanRepository>(std::move(*database), m_ids, backup, waitingIn(folder)));
    });
}

Status PlanWorkload::create()
{
    return Database::create(file(), planSteps(),
                            [&](Connection &connection) { writeMeta(connection, meta::planId, m_ids.next()); });
}

bool PlanWorkload::prepare()
{
    if (m_job == Job::Create)
        return true;
    const Status made = create();
    auto database = made ? Database::open(file(), OpenMode::Write, {}) : Result<Database>(made.error());
    if (!database)
        return false;
    const int rows = m_job == Job::Migrate ? m_amount.rows : 2;
    m_repository = std::make_unique<SqlPlanRepository>(std::move(*database), m_ids, FileBackup(m_clock, m_folder));
    const bool stored = store(generatedPlan(3, {.rowsPerTable = rows}));
    m_repository.reset();
    if (m_job == Job::Migrate)
        m_states.last() = readAgain(m_states.constLast());
    m_attempt = {};
    return stored && (m_job != Job::Bring || putAside());
}

// A run that waits beside the plan.
bool PlanWorkload::putAside()
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

bool PlanWorkload::attempt()
{
    m_refused.reset();
    if (take(step(), [this] { return m_attempt(false); }))
        return true;
    if (errors().constLast().code != ErrorCode::CommitUnknown)
        m_refused = step();
    return false;
}

bool PlanWorkload::store(const Plan &after)
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
    m_attempt = [this, pending = PendingEdit{operation, after, {}}](bool again) {
        StorageLane lane{.broken = false, .askFirst = again};
        return planstoring::store(*m_repository, pending, lane);
    };
    return attempt();
}

// An event that may be there already is looked for.
bool PlanWorkload::playStep(const std::function<Status()> &work)
{
    m_attempt = [this, work](bool again) {
        const auto record = again ? m_repository->runs().read(m_run) : Result<RunRecord>(Error{});
        const bool isThere = record && stateOf(record->head, record->heartbeat) == m_played.constLast();
        return isThere ? Status() : work();
    };
    return attempt();
}

bool PlanWorkload::play()
{
    const GeneratedDrill drill =
        generatedDrill(m_ids, plannedEvents + m_amount.events, false, QByteArray(snapshotBytes, 'x'));
    m_run = drill.run.id;
    QByteArray link = rowHash(drill.run);
    const auto follow = [&](const RunEvent &event) {
        link = QCryptographicHash::hash(link + recordOf(event).encoded(), QCryptographicHash::Sha256);
    };
    const auto runs = [this]() -> RunRepository & { return m_repository->runs(); };
    const auto planned = drill.events.mid(0, plannedEvents);
    std::ranges::for_each(planned, follow);
    m_played.append(stateOf(link, {}));
    if (!playStep([runs, drill, planned] { return runs().begin(drill.run, planned, drill.snapshot); }))
        return false;
    const auto played = drill.events.mid(plannedEvents);
    for (const RunEvent &event : played) {
        const Heartbeat heartbeat{event.sequence, event.sequence};
        m_played.append(stateOf(link, heartbeat));
        if (!playStep([this, runs, heartbeat] { return runs().beat(m_run, heartbeat); }))
            return false;
        follow(event);
        m_played.append(stateOf(link, heartbeat));
        if (!playStep([runs, event] { return runs().append(event); }))
            return false;
    }
    return true;
}

bool PlanWorkload::bring()
{
    // One that could not be brought is not refused: it waits on.
    m_attempt = [this](bool) -> Status {
        const auto brought = m_repository->bringRuns();
        if (!brought)
            return brought.error();
        return brought->left == 0 ? Status() : Status(Error{ErrorCode::ReadFailed});
    };
    return take(step(), [this] { return m_attempt(false); });
}

bool PlanWorkload::start()
{
    if (m_job == Job::Create && !QFile::exists(file())) {
        if (const Status made = create(); !made)
            return failed(made.error());
    }
    if (m_job == Job::Create)
        acknowledge(step());
    auto opened = open(m_folder);
    if (!opened)
        return failed(opened.error());
    m_repository = std::move(*opened);
    return true;
}

void PlanWorkload::proceed()
{
    switch (m_job) {
    case Job::Create:
        store(generatedPlan(3, {.rowsPerTable = 1}));
        return;
    case Job::Import:
        store(generatedPlan(9, {.rowsPerTable = m_amount.rows}));
        return;
    case Job::Drill:
        play();
        return;
    case Job::Bring:
        bring();
        return;
    default:
        for (int turn = 0; turn < (m_job == Job::Edit ? m_amount.edits : 1); ++turn) {
            if (!store(renamed(m_states.constLast(), turn)))
                return;
        }
    }
}

void PlanWorkload::run()
{
    if (start())
        proceed();
}

void PlanWorkload::goOn()
{
    // What could not be locked was opened to be read; a drill is played beside it.
    if (m_repository && m_repository->file().readOnly && m_job != Job::Drill)
        m_repository.reset();
    if (!m_repository && !start())
        return;
    if (!m_attempt)
        proceed();
    else
        take(step(), [this] { return m_attempt(true); });
}

QByteArray PlanWorkload::expected(qsizetype operations) const
{
    QByteArray &print = m_fingerprints[operations];
    if (print.isEmpty())
        print = fingerprint(m_states.at(operations));
    return print;
}

qsizetype PlanWorkload::stepsIn(Connection &connection, const FileReport &report) const
{
    if (report.operations >= m_states.size() || report.fingerprint != expected(report.operations))
        return -1;
    const QByteArray link = report.runs.isEmpty() ? QByteArray() : report.runs.constFirst().head;
    const qsizetype played = m_played.indexOf(stateOf(link, heartbeatOf(connection, m_run)));
    return played < 0 ? -1 : report.operations + played;
}

Status PlanWorkload::reopen(const QString &folder) const
{
    auto opened = open(folder);
    if (!opened)
        return opened.error();
    const auto plan = (*opened)->load();
    if (!plan)
        return plan.error();
    const auto brought = (*opened)->bringRuns();
    return brought ? Status() : brought.error();
}

QString PlanWorkload::check(const QString &folder, int acknowledged) const
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

bool PlanWorkload::holdsWhatWasRefused(const QString &folder) const
{
    // One step more than the file may hold.
    return m_refused && check(folder, *m_refused).isEmpty();
}

} // namespace relais::test
