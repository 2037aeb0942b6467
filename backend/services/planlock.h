// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of writing a plan that somebody has open: where and since when, and whether it may be taken
// over. Carried by an Error of the code Locked beside who it is, so that a sentence can say so. Values; any thread.
#pragma once

#include "core/result.h"

#include <QDateTime>

namespace relais {

enum class LockPlace {
    ThisComputer, // another program here has it open, and goes on
    OtherComputer, // which may have been off for long
};

inline QString lockedDetail(LockPlace place, qint64 sinceUtcMilliseconds)
{
    const QString detail = place == LockPlace::ThisComputer ? QStringLiteral("open in another program on this computer")
                                                            : QStringLiteral("open on another computer");
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(sinceUtcMilliseconds, Qt::UTC);
    return sinceUtcMilliseconds > 0 ? detail + QStringLiteral(" since ") + since.toString(Qt::ISODate) : detail;
}

// Whether OpenMode::TakeOver can help: what another program here has open cannot be taken from it.
inline bool canBeTakenOver(const Error &error)
{
    return error.code == ErrorCode::Locked && error.detail.startsWith(lockedDetail(LockPlace::OtherComputer, 0));
}

// 0: it is not known.
inline qint64 lockedSinceUtcMilliseconds(const Error &error)
{
    const auto since = QDateTime::fromString(error.detail.section(QStringLiteral(" since "), 1), Qt::ISODate);
    return error.code == ErrorCode::Locked && since.isValid() ? since.toMSecsSinceEpoch() : 0;
}

} // namespace relais
