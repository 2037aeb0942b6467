// SPDX-License-Identifier: GPL-3.0-or-later
// An open plan file as a database: found safe (journalguard.h, inspection.h), locked with a name, brought to today's
// format, and set so that what is committed survives a power cut. Owns the connection and the lock; one thread at a
// time.
#pragma once

#include "services/planrepository.h"
#include "storage/filelock.h"
#include "storage/schema.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace relais {

struct DatabaseOptions {
    LockHolder self;
    std::span<const MigrationStep> steps = planSteps();
    qint64 applicationId = planApplicationId;
    // Keeps a copy before anything is changed; an error stops the migration.
    std::function<Status(Connection &)> beforeMigration = [](Connection &) { return Status(); };
};

class Database {
public:
    // A new file in today's format, in place only once it is whole and durable; fill writes its first rows.
    static Status create(const QString &path, std::span<const MigrationStep> steps,
                         const std::function<void(Connection &)> &fill, qint64 applicationId = planApplicationId);

    static Result<Database> open(const QString &path, OpenMode mode, const DatabaseOptions &options);

    [[nodiscard]] const QString &path() const { return m_path; } // absolute, links resolved
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    // Precondition: the last open() or reopen() succeeded.
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] bool isOpen() const { return m_connection.has_value(); }

    // After a failed commit: closes, lets SQLite put the file in order, and opens again.
    Status reopen();

    // Opened anew where the last reopen() failed.
    Status ensureOpen();
    // The same; ReadOnly.
    Status ensureWritable();

    // One transaction, which survives a power cut when this answers without an error. ReadOnly, FileMoved and
    // CommitUnknown as in services/planrepository.h; every other error, and one that work answers: nothing was stored.
    // isStored: whether the file holds what work wrote, asked on a fresh connection when COMMIT failed. Both may throw
    // SqlError.
    Status write(const std::function<Status(Connection &)> &work, const std::function<bool(Connection &)> &isStored);

private:
    Status settle(const std::function<bool(Connection &)> &isStored, const Error &error);
    Status openReading(const DatabaseOptions &options);
    Status openWriting(const DatabaseOptions &options);
    Status openPrivateCopy(const DatabaseOptions &options, const std::function<Status(const QString &)> &copyTo);

    QString m_path;
    bool m_readOnly = false;
    std::optional<FileLock> m_lock;
    std::unique_ptr<QTemporaryDir>
        m_private; // of a copy that was put in order away from a medium that cannot be written
    QString m_opened; // what the connection is on: m_path or the copy
    std::optional<Connection> m_connection; // closed first
};

} // namespace relais
