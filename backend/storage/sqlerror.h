// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite's and the system's codes mean for Relais, in one table.
#pragma once

#include "core/result.h"
#include "storage/sqlite.h"

#include <type_traits>

namespace relais {

ErrorCode errorCodeOf(int sqliteCode);

Error toError(const SqlError &error, const QString &file);

// Of a failed system call: errno.
Error systemError(int number, const QString &what, const QString &file);

// Runs work, which may throw SqlError, and answers its Result.
template <class Work> std::invoke_result_t<Work> guarded(const QString &file, Work work)
{
    try {
        return work();
    } catch (const SqlError &error) {
        return toError(error, file);
    }
}

} // namespace relais
