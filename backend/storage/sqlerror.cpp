// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlerror.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

namespace relais {

namespace {

struct Meaning {
    int sqlite;
    ErrorCode code;
};

// Extended codes where they say more than their primary one (the low byte), which is looked up next.
constexpr Meaning meanings[] = {
    {SQLITE_READONLY_DBMOVED, ErrorCode::FileMoved}, // 1032
    {SQLITE_IOERR_READ, ErrorCode::ReadFailed}, // 266
    {SQLITE_IOERR_SHORT_READ, ErrorCode::Damaged}, // 522
    {SQLITE_IOERR_WRITE, ErrorCode::WriteFailed}, // 778
    {SQLITE_IOERR_FSYNC, ErrorCode::WriteFailed}, // 1034
    {SQLITE_IOERR_DIR_FSYNC, ErrorCode::WriteFailed}, // 1290
    {SQLITE_IOERR_DELETE, ErrorCode::WriteFailed}, // 2570
    {SQLITE_READONLY_DIRECTORY, ErrorCode::ReadOnly}, // 1544
    {SQLITE_PERM, ErrorCode::PermissionDenied}, // 3
    {SQLITE_BUSY, ErrorCode::Locked}, // 5
    {SQLITE_LOCKED, ErrorCode::Locked}, // 6
    {SQLITE_NOMEM, ErrorCode::TooLarge}, // 7: the heap is limited on purpose
    {SQLITE_READONLY, ErrorCode::ReadOnly}, // 8
    {SQLITE_INTERRUPT, ErrorCode::TimedOut}, // 9
    {SQLITE_IOERR, ErrorCode::WriteFailed}, // 10
    {SQLITE_CORRUPT, ErrorCode::Damaged}, // 11
    {SQLITE_FULL, ErrorCode::DiskFull}, // 13
    {SQLITE_CANTOPEN, ErrorCode::WriteFailed}, // 14: a journal that could not be made
    {SQLITE_TOOBIG, ErrorCode::TooLarge}, // 18
    {SQLITE_CONSTRAINT, ErrorCode::InvalidValue}, // 19
    {SQLITE_AUTH, ErrorCode::Hostile}, // 23
    {SQLITE_NOTADB, ErrorCode::NotAPlan}, // 26
};

} // namespace

ErrorCode errorCodeOf(int sqliteCode)
{
    for (const int code : {sqliteCode, sqliteCode & 0xFF}) {
        for (const Meaning &meaning : meanings) {
            if (meaning.sqlite == code)
                return meaning.code;
        }
    }
    // SQLITE_ERROR and the like: a schema that our statements do not fit.
    return ErrorCode::Damaged;
}

Error toError(const SqlError &error, const QString &file)
{
    const bool full = error.systemError == ENOSPC || error.systemError == EDQUOT;
    const ErrorCode code = errorCodeOf(error.code);
    return {full && code == ErrorCode::WriteFailed ? ErrorCode::DiskFull : code,
            QStringLiteral("SQLite %1: %2").arg(error.code).arg(QString::fromUtf8(error.text)), inFile(file)};
}

Error systemError(int number, const QString &what, const QString &file)
{
    ErrorCode code = ErrorCode::WriteFailed;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == EACCES || number == EPERM)
        code = ErrorCode::PermissionDenied;
    else if (number == EROFS)
        code = ErrorCode::ReadOnly;
    else if (number == ENOENT || number == ENOTDIR)
        code = ErrorCode::NotFound;
    else if (number == EEXIST)
        code = ErrorCode::Conflict;
    return {code, what + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(number)), inFile(file)};
}

} // namespace relais
