// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recovery.h"

#include "storage/database.h"
#include "storage/files.h"
#include "storage/inspection.h"
#include "storage/journalguard.h"
#include "storage/meta.h"
#include "storage/personalvault.h"
#include "storage/recoverymerge.h"
#include "storage/rowstore.h"
#include "storage/runstore.h"
#include "storage/sqlerror.h"
#include "storage/verification.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace relais {

namespace {

constexpr qint64 mostRecoveredBytes = qint64(512) * 1024 * 1024;

struct SoundBackup {
    Database database;
    Plan plan;
    qint64 number = 0; // of its last operation
    qint64 utcMilliseconds = 0;
};

qint64 lastNumber(Connection &connection)
{
    return connection.integer("SELECT ifnull(max(number), 0) FROM operation");
}

std::optional<SoundBackup> newestSound(const QList<Backup> &backups)
{
    for (const Backup &backup : backups) {
        auto database = Database::open(backup.path, OpenMode::ReadOnly, {});
        if (!database)
            continue;
        const auto plan = guarded(backup.path, [&]() -> Result<Plan> {
            if (!verifyAll(database->connection(), backup.path).isSound())
                return Error{ErrorCode::Damaged, QStringLiteral("a damaged backup"), inFile(backup.path)};
            return loadPlan(database->connection(), backup.path);
        });
        if (!plan)
            continue;
        const qint64 number = lastNumber(database->connection());
        return SoundBackup{*std::move(database), *plan, number, backup.utcMilliseconds};
    }
    return std::nullopt;
}

class Recovery {
public:
    Recovery(const RecoveryTask &task, const FileBackup &backup, const Clock &clock, IdSource &ids)
        : m_task(task)
        , m_backups(backup)
        , m_clock(clock)
        , m_ids(ids)
    { }

    Result<RecoveryReport> run()
    {
        Status status = copySource();
        if (status)
            status = salvageCopy();
        if (!status)
            return status.error();
        return guarded(m_task.target, [&] { return writeNew(); });
    }

private:
    [[nodiscard]] QString aside(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    // With its journal, so that an interrupted edit is taken back before anything is read.
    Status copySource()
    {
        const QString copy = aside("source");
        const QString suffix = QStringLiteral("-journal");
        if (QFileInfo(m_task.source).size() > mostRecoveredBytes)
            return Error{ErrorCode::TooLarge, QStringLiteral("more bytes than a plan can have"), inFile(m_task.source)};
        const auto journal = inspectJournal(m_task.source);
        if (!journal)
            return journal.error();
        Status status = copyContent(m_task.source, copy);
        if (!status || *journal == JournalState::None)
            return status;
        status = copyContent(m_task.source + suffix, copy + suffix);
        if (!status)
            return status;
        const auto rolledBack = guarded(copy, [&]() -> Status {
            Connection connection(copy, SQLITE_OPEN_READWRITE);
            harden(connection, Attach::None);
            connection.integer("SELECT count(*) FROM sqlite_schema");
            return {};
        });
        Q_UNUSED(rolledBack) // where even that fails, the pages are read as they are
        return {};
    }

    Status salvageCopy()
    {
        QFile copy(aside("source"));
        if (!copy.open(QIODevice::ReadOnly))
            return Error{ErrorCode::ReadFailed, copy.errorString(), inFile(m_task.source)};
        const QList<StoredRecord> records = readRecords(copy.readAll());
        if (Status status = makeFile("salvage"); !status)
            return status;
        return guarded(m_task.source, [&]() -> Status {
            openAside(m_salvaged, "salvage");
            m_salvage = salvageInto(*m_salvaged, records);
            auto plan = loadPlan(*m_salvaged, m_task.source);
            if (!plan)
                return plan.error();
            m_file = *plan;
            const Value id = readMeta(*m_salvaged, meta::planId);
            m_plan = m_task.known.isNull() ? ValueTraits<Id<Plan>>::from(id).value_or(Id<Plan>()) : m_task.known;
            m_sound = newestSound(m_backups.list(m_plan));
            return {};
        });
    }

    Status makeFile(const char *name)
    {
        return Database::create(aside(name), planSteps(), [](Connection &) {});
    }

    void openAside(std::optional<Connection> &connection, const char *name)
    {
        connection.emplace(aside(name), SQLITE_OPEN_READWRITE);
        connection->execute("PRAGMA synchronous = OFF");
        connection->execute("PRAGMA secure_delete = ON");
    }

    Result<RecoveryReport> writeNew()
    {
        const bool helps = m_sound.has_value();
        RecoveredPlan merged =
            mergeRecovered(m_salvage, m_file, helps ? ReplayBase{m_sound->plan, m_sound->number} : ReplayBase{});
        if (merged.report.rows == 0)
            return Error{ErrorCode::Damaged, QStringLiteral("nothing is left"), inFile(m_task.source)};
        std::optional<Connection> base;
        if (Status status = chooseBase(base); !status)
            return status.error();
        Connection &connection = base ? *base : *m_salvaged;
        if (Status status = store(connection, merged.plan); !status)
            return status.error();
        bringRuns(connection, merged.report);
        merged.report.plan = m_plan;
        merged.report.backupUtcMilliseconds = helps ? m_sound->utcMilliseconds : 0;
        merged.report.runs = connection.integer("SELECT count(*) FROM run");
        if (Status status = writeCopy(connection, m_task.target); !status)
            return status.error();
        merged.report.operations = m_keptOperations;
        return merged.report;
    }

    // The longest whole history: the file's own, the backup's, or a new one.
    Status chooseBase(std::optional<Connection> &base)
    {
        const bool whole = m_salvage.missing.isEmpty() && !m_salvage.log.isEmpty()
            && (!m_sound || m_salvage.log.constLast().number >= m_sound->number);
        if (whole) {
            const bool pruned = m_salvage.log.constFirst().number > 1;
            m_before = pruned ? m_file : replayed(m_salvage.log);
            return {};
        }
        if (m_sound) {
            m_before = m_sound->plan;
            if (Status status = writeCopy(m_sound->database.connection(), aside("base")); !status)
                return status;
        } else if (Status status = makeFile("base"); !status) {
            return status;
        }
        openAside(base, "base");
        return {};
    }

    // The plan into the chosen file, what its history does not say as one more operation that nobody can undo.
    Status store(Connection &connection, const Plan &plan)
    {
        Transaction transaction(connection);
        if (m_plan.isNull())
            m_plan = m_ids.make<Plan>();
        writeMeta(connection, meta::planId, m_plan.value);
        if (isUnknown(readMeta(connection, meta::created)))
            writeMeta(connection, meta::created, m_clock.now().utcMilliseconds);
        m_keptOperations = connection.integer("SELECT count(*) FROM operation");
        const QString device = QStringLiteral("recovery");
        const LogEnd end = endOfLog(connection, device);
        const Operation operation{.id = m_ids.make<Operation>(),
                                  .device = device,
                                  .sequence = end.sequence + 1,
                                  .parent = end.last,
                                  .kind = end.last.isNull() ? OperationKind::Create : OperationKind::Edit,
                                  .utcMilliseconds = m_clock.now().utcMilliseconds,
                                  .reverts = {},
                                  .source = QFileInfo(m_task.source).fileName(),
                                  .changes = difference(m_before, plan)};
        if (!operation.changes.isEmpty()) {
            PersonalVault vault(connection, m_ids);
            if (Status status = appendOperation(connection, vault, operation, m_task.target); !status)
                return status;
            setUndoBarrier(connection);
        }
        const auto stored = loadPlan(connection, m_task.target);
        if (!stored)
            return stored.error();
        const auto changes = difference(*stored, plan);
        for (const Change &change : changes)
            storeRow(connection, plan, change.table, change.row);
        transaction.commit();
        return {};
    }

    void bringRuns(Connection &connection, RecoveryReport &report)
    {
        if (&connection != &*m_salvaged)
            bringFrom(*m_salvaged, connection);
        if (m_sound)
            bringFrom(m_sound->database.connection(), connection);
        for (const QUuid &run : std::as_const(m_salvage.cutRuns))
            noteRun(report, run, {}, RecoveryState::Older, connection);
        for (const Run &run : std::as_const(m_salvage.lostRuns))
            noteRun(report, run.id.value, run.title, RecoveryState::Lost, connection);
        for (auto it = m_salvage.broken.cbegin(); it != m_salvage.broken.cend(); ++it) {
            if (it.value() == Run::table)
                noteRun(report, it.key(), {}, RecoveryState::Lost, connection);
        }
    }

    static void bringFrom(Connection &from, Connection &to)
    {
        const QList<Run> runs = readRuns(from);
        for (const Run &run : runs) {
            const auto record = readRun(from, run.id, {});
            const auto snapshot = readSnapshot(from, run.snapshot, {});
            if (!record || !snapshot)
                continue;
            Transaction transaction(to);
            if (bringRun(to, *record, *snapshot, {}))
                transaction.commit();
        }
    }

    static void noteRun(RecoveryReport &report, const QUuid &run, const QString &title, RecoveryState state,
                        Connection &connection)
    {
        const auto there = readRun(connection, {run}, {});
        RecoveredItem item{Run::table, run, there ? there->run.title : title, RecoverySource::File, state};
        if (there && state == RecoveryState::Lost) {
            item.source = RecoverySource::Backup;
            item.state = RecoveryState::Older;
        }
        report.items.insert(item.state == RecoveryState::Lost ? 0 : report.items.size(), item);
    }

    const RecoveryTask &m_task;
    const FileBackup &m_backups;
    const Clock &m_clock;
    IdSource &m_ids;
    QTemporaryDir m_folder;
    std::optional<Connection> m_salvaged; // a file of today's shape that holds what was found
    Salvage m_salvage;
    Plan m_file; // its rows
    Id<Plan> m_plan;
    std::optional<SoundBackup> m_sound;
    Plan m_before; // what the history of the new file makes, before it is added to
    qint64 m_keptOperations = 0;
};

} // namespace

Result<RecoveryReport> recoverPlan(const RecoveryTask &task, const FileBackup &backup, const Clock &clock,
                                   IdSource &ids)
{
    const QString source = resolvedPath(task.source);
    if (!QFileInfo::exists(source))
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), inFile(task.source)};
    if (!isRegularFile(source))
        return Error{ErrorCode::NotAPlan, QStringLiteral("not a plain file"), inFile(task.source)};
    if (QFileInfo::exists(task.target))
        return Error{ErrorCode::Conflict, QStringLiteral("there is a file of that name"), inFile(task.target)};
    std::optional<FileLock> lock; // reading beside another program would let its locks go
    if (isWritable(source)) {
        auto taken = FileLock::acquire(source, task.self, false);
        if (taken)
            lock.emplace(*std::move(taken));
        else if (taken.error().code == ErrorCode::Locked)
            return taken.error();
    }
    const RecoveryTask resolved{source, task.target, task.known, task.self};
    return Recovery(resolved, backup, clock, ids).run();
}

} // namespace relais
