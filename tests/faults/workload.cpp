// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "faultrecorder.h"
#include "storage/meta.h"
#include "storage/rowcheck.h"
#include "storage/sqlerror.h"
#include "storage/verification.h"
#include "support/generatedplan.h"

#include <QFile>

namespace relais::test {

namespace {

constexpr int edits = 6;

void addTable(Connection &connection)
{
    connection.execute("CREATE TABLE later (id BLOB PRIMARY KEY NOT NULL, word TEXT) STRICT");
}

void rewriteRows(Connection &connection)
{
    QList<QUuid> ids;
    Statement rows(connection, "SELECT id FROM tool");
    while (rows.step())
        ids.append(rows.id(0));
    connection.execute("UPDATE tool SET remarks = 'read again'");
    for (const QUuid &id : std::as_const(ids))
        rehashRow(connection, "tool", id);
}

constexpr MigrationStep laterSteps[] = {{1, addMissing}, {2, addTable}, {3, rewriteRows}};

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

// The plan as the last migration step leaves it.
Plan readAgain(Plan plan)
{
    const auto tools = plan.table<Tool>().rows();
    for (Tool tool : tools) {
        tool.remarks = QStringLiteral("read again");
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
            std::move(*database), m_ids, FileBackup(m_clock, m_folder + QStringLiteral("/data"))));
    });
}

bool Workload::prepare()
{
    m_states = {Plan()};
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
    return true;
}

void Workload::acknowledge()
{
    ++m_acknowledged;
    relais_fault_mark(QByteArray::number(m_acknowledged).constData());
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
    const Status status = repository.append(operation, after);
    if (!status) {
        m_errors.append(status.error());
        if (status.error().code != ErrorCode::CommitUnknown)
            m_refused = operation.id;
        return false;
    }
    m_acknowledged = static_cast<int>(m_states.size()) - 2;
    acknowledge();
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
        acknowledge();
    }
    auto repository = open(file());
    if (!repository) {
        m_errors.append(repository.error());
        return;
    }
    bool going = true;
    if (m_job == Job::Create)
        going = store(**repository, generatedPlan(3, {.rowsPerTable = 1}));
    else if (m_job == Job::Import)
        going = store(**repository, generatedPlan(9, {.rowsPerTable = 8}));
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

QString Workload::check(const QString &folder, int acknowledged) const
{
    const QString path = folder + QStringLiteral("/plan.relais");
    if (!QFile::exists(path))
        return acknowledged < 0 ? QString() : QStringLiteral("missing");
    auto database = Database::open(path, OpenMode::Write, {.self = {}, .steps = stepsOf(m_job)});
    if (!database)
        return QStringLiteral("unreadable: ") + database.error().detail;
    const auto report = guarded(path, [&]() -> Result<FileReport> { return verifyAll(database->connection(), path); });
    if (!report)
        return QStringLiteral("unreadable: ") + report.error().detail;
    if (!report->isSound())
        return QStringLiteral("damaged: ") + report->damage.constFirst();
    if (report->operations < acknowledged)
        return QStringLiteral("lost");
    if (report->operations >= m_states.size() || report->fingerprint != expected(report->operations))
        return QStringLiteral("other plan");
    return {};
}

bool Workload::contains(Id<Operation> operation) const
{
    auto repository = open(file());
    const auto found = repository ? (*repository)->has(operation) : Result<bool>(false);
    return found && *found;
}

} // namespace relais::test
