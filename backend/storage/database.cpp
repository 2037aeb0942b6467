// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "core/durablefile.h"
#include "storage/files.h"
#include "storage/inspection.h"
#include "storage/journalguard.h"
#include "storage/migration.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace relais {

namespace {

constexpr int busyMilliseconds = 2000;

// Why these: reliability.md 0.1 and 2.1. EXTRA syncs the folder after the journal is removed; FULL loses the last edit.
void setForWriting(Connection &connection)
{
    harden(connection, Attach::One);
    sqlite3_busy_timeout(connection.handle(), busyMilliseconds);
    connection.execute("PRAGMA journal_mode = DELETE");
    connection.execute("PRAGMA synchronous = EXTRA");
    connection.execute("PRAGMA foreign_keys = ON");
    connection.execute("PRAGMA secure_delete = ON");
}

void removeFile(const QString &path)
{
    QFile::remove(path + QStringLiteral("-journal"));
    QFile::remove(path);
}

bool needsRecovery(const SqlError &error)
{
    return error.code == SQLITE_READONLY_ROLLBACK || error.code == SQLITE_READONLY_RECOVERY;
}

} // namespace

Status Database::create(const QString &path, std::span<const MigrationStep> steps,
                        const std::function<void(Connection &)> &fill, qint64 applicationId)
{
    const QString target = resolvedPath(path);
    if (target.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no such folder"), inFile(path)};
    // A journal that outlived its file would be played into the new one.
    for (const QString &taken : {target, target + QStringLiteral("-journal")}) {
        if (QFileInfo::exists(taken))
            return Error{ErrorCode::Conflict, QStringLiteral("there is a file of that name"), inFile(taken)};
    }
    const QFileInfo info(target);
    const QString draft = info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".new");
    removeFile(draft);
    Status status = guarded(draft, [&]() -> Status {
        Connection connection(draft, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        setForWriting(connection);
        Transaction transaction(connection);
        connection.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
        for (const MigrationStep &step : steps)
            step.run(connection);
        connection.execute("PRAGMA user_version = " + QByteArray::number(steps.back().version));
        fill(connection);
        transaction.commit();
        return {};
    });
    if (status)
        status = moveNew(draft, target);
    if (!status)
        removeFile(draft);
    return status;
}

Result<Database> Database::open(const QString &path, OpenMode mode, const DatabaseOptions &options)
{
    Database database;
    database.m_path = resolvedPath(path);
    if (!QFileInfo::exists(database.m_path))
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), inFile(path)};
    if (!isRegularFile(database.m_path))
        return Error{ErrorCode::NotAPlan, QStringLiteral("not a plain file"), inFile(path)};
    database.m_opened = database.m_path;
    database.m_readOnly = mode == OpenMode::ReadOnly || !isWritable(database.m_path);
    if (!database.m_readOnly) {
        auto lock = FileLock::acquire(database.m_path, options.self, mode == OpenMode::TakeOver);
        if (lock)
            database.m_lock = std::move(*lock);
        else if (lock.error().code == ErrorCode::Locked)
            return lock.error();
        else
            database.m_readOnly = true; // where not even a lock can be written, reading is what is left
    }
    const Status status = guarded(database.m_path, [&] {
        return database.m_readOnly ? database.openReading(options) : database.openWriting(options);
    });
    if (!status)
        return status.error();
    return database;
}

Status Database::openReading(const DatabaseOptions &options)
{
    if (const auto journal = inspectJournal(m_path); !journal)
        return journal.error();
    int version = 0;
    try {
        m_connection.emplace(m_path, SQLITE_OPEN_READONLY);
        sqlite3_busy_timeout(m_connection->handle(), busyMilliseconds);
        harden(*m_connection, Attach::One);
        const auto inspected = inspect(*m_connection, options.applicationId, options.steps, m_path);
        if (!inspected)
            return inspected.error();
        version = inspected->version;
    } catch (const SqlError &error) {
        if (!needsRecovery(error))
            throw;
        // An interrupted write, where nothing can be written: put in order elsewhere.
        m_connection.reset();
        return openPrivateCopy(options, [this](const QString &copy) {
            const QString suffix = QStringLiteral("-journal");
            Status status = copyContent(m_path + suffix, copy + suffix);
            return status ? copyContent(m_path, copy) : status;
        });
    }
    if (version == options.steps.back().version)
        return {};
    return openPrivateCopy(options, [this](const QString &copy) {
        Statement vacuum(*m_connection, "VACUUM INTO ?1");
        vacuum.bindText(1, copy);
        vacuum.run();
        return Status();
    });
}

Status Database::openPrivateCopy(const DatabaseOptions &options, const std::function<Status(const QString &)> &copyTo)
{
    m_private = std::make_unique<QTemporaryDir>();
    m_opened = m_private->filePath(QStringLiteral("copy.relais"));
    if (!m_private->isValid())
        return Error{ErrorCode::WriteFailed, m_private->errorString(), inFile(m_private->path())};
    if (Status status = copyTo(m_opened); !status)
        return status;
    return openWriting(options);
}

Status Database::openWriting(const DatabaseOptions &options)
{
    const auto journal = inspectJournal(m_opened);
    if (!journal)
        return journal.error();
    int version = 0;
    {
        Connection connection(m_opened,
                              *journal == JournalState::Present ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
        sqlite3_busy_timeout(connection.handle(), busyMilliseconds);
        harden(connection, Attach::None);
        const auto inspected = inspect(connection, options.applicationId, options.steps, m_path);
        if (!inspected)
            return inspected.error();
        version = inspected->version;
    }
    m_connection.emplace(m_opened, SQLITE_OPEN_READWRITE);
    setForWriting(*m_connection);
    if (version == options.steps.back().version)
        return {};
    if (Status status = options.beforeMigration(*m_connection); !status)
        return status;
    return migrate(*m_connection, version, options.steps, m_path);
}

Status Database::reopen()
{
    m_connection.reset();
    if (const auto journal = inspectJournal(m_opened); !journal)
        return journal.error();
    return guarded(m_path, [&]() -> Status {
        Connection connection(m_opened, m_readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
        setForWriting(connection);
        connection.integer("SELECT count(*) FROM meta"); // what recovery there is happens here
        m_connection = std::move(connection);
        return {};
    });
}

Status Database::ensureOpen()
{
    return isOpen() ? Status() : reopen();
}

Status Database::ensureWritable()
{
    if (m_readOnly)
        return Error{ErrorCode::ReadOnly, QStringLiteral("opened read-only"), inFile(m_path)};
    return ensureOpen();
}

Status Database::write(const std::function<Status(Connection &)> &work,
                       const std::function<bool(Connection &)> &isStored)
{
    if (Status status = ensureWritable(); !status)
        return status;
    bool committing = false; // the answer of COMMIT decides; an error before that leaves the file as it was
    const Status status = guarded(m_path, [&]() -> Status {
        m_connection->dropCache();
        Transaction transaction(*m_connection);
        if (Status done = work(*m_connection); !done)
            return done;
        // SQLite would go on writing to a file that no longer has a name, or not this one.
        if (m_connection->hasMoved())
            return Error{ErrorCode::FileMoved, QStringLiteral("moved, deleted or replaced"), inFile(m_path)};
        committing = true;
        transaction.commit();
        return {};
    });
    return status || !committing ? status : settle(isStored, status.error());
}

// A COMMIT that failed may have happened (reliability.md 0.2). The file is asked, never written again: a second attempt
// could store the same twice, and a second sync of lost pages succeeds without them.
Status Database::settle(const std::function<bool(Connection &)> &isStored, const Error &error)
{
    const Status opened = reopen();
    const auto found = opened ? guarded(m_path, [&]() -> Result<bool> { return isStored(*m_connection); })
                              : Result<bool>(opened.error());
    if (found && !*found)
        return error;
    // It is there, so the file was synced; what may have failed is the removal of the journal, which only the folder
    // holds.
    if (found && syncFolder(folderOf(m_path)))
        return {};
    return Error{ErrorCode::CommitUnknown, error.detail, inFile(m_path)};
}

} // namespace relais
