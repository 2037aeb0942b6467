// SPDX-License-Identifier: GPL-3.0-or-later
// Since when somebody has a plan open, carried by an Error of the code Locked beside who it is, so that a sentence can
// say both. Values; any thread.
#pragma once

#include "core/result.h"

#include <QDateTime>

namespace relais {

inline QString lockedDetail(const QString &detail, qint64 sinceUtcMilliseconds)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(sinceUtcMilliseconds, Qt::UTC);
    return sinceUtcMilliseconds > 0 ? detail + QStringLiteral(" since ") + since.toString(Qt::ISODate) : detail;
}

// 0: it is not known.
inline qint64 lockedSinceUtcMilliseconds(const Error &error)
{
    const auto since = QDateTime::fromString(error.detail.section(QStringLiteral(" since "), 1), Qt::ISODate);
    return error.code == ErrorCode::Locked && since.isValid() ? since.toMSecsSinceEpoch() : 0;
}

} // namespace relais
