// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QDateTime>
#include <QSysInfo>
#include <QTimeZone>

#include <ctime>

namespace relais {

namespace {

qint64 milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

Instant SystemClock::now() const
{
    return {milliseconds(CLOCK_REALTIME), QString::fromUtf8(QTimeZone::systemTimeZoneId()),
            milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_BOOTTIME), QString::fromUtf8(QSysInfo::bootUniqueId())};
}

} // namespace relais
