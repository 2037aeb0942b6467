// SPDX-License-Identifier: GPL-3.0-or-later
// A lock with a name: .FILE.lock beside the plan says who has it open, on which computer, since when. On one computer
// the system's own lock on that file decides, so that a program that died never blocks; a lock written by another
// computer stands until its person closes the plan or somebody takes over. Released by the destructor; one thread.
#pragma once

#include "core/descriptor.h"
#include "core/result.h"

#include <optional>

namespace relais {

struct LockHolder {
    QString user;
    QString host;
    qint64 sinceUtcMilliseconds = 0;

    bool operator==(const LockHolder &) const = default;
};

class FileLock {
public:
    // Locked: place.pointer is "user@host", place.file the lock. takeOver overrides another computer's lock, never that
    // of a program that runs on this one. Other errors: the lock file cannot be written.
    static Result<FileLock> acquire(const QString &file, const LockHolder &self, bool takeOver);

    // Who has it, as far as the lock file says.
    static std::optional<LockHolder> holderOf(const QString &file);

    static QString pathFor(const QString &file);

    FileLock(FileLock &&other) = default;
    FileLock &operator=(FileLock &&other) = default;
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    FileLock(QString path, Descriptor descriptor);

    QString m_path;
    Descriptor m_descriptor;
};

} // namespace relais
