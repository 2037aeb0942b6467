// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that stands still until a test moves it, ids that count, and times of a run. Not shared between threads.
#pragma once

#include "core/clock.h"
#include "core/id.h"

#include <chrono>

namespace relais::test {

// Milliseconds from the start of a run.
constexpr qint64 runTime(qint64 minutes, qint64 seconds = 0)
{
    return (minutes * 60 + seconds) * 1000;
}

class FakeClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }

    // Time passes: all clocks move.
    void advance(std::chrono::milliseconds time)
    {
        m_now.utcMilliseconds += time.count();
        m_now.monotonicMilliseconds += time.count();
        m_now.boottimeMilliseconds += time.count();
    }
    // The wall clock is set; no time passes.
    void setWall(qint64 utcMilliseconds) { m_now.utcMilliseconds = utcMilliseconds; }
    // The machine is carried to another time zone.
    void setZone(const QString &zone) { m_now.zone = zone; }
    // The machine sleeps: the monotonic clock stands still.
    void sleep(std::chrono::milliseconds time)
    {
        m_now.utcMilliseconds += time.count();
        m_now.boottimeMilliseconds += time.count();
    }
    void restartMachine()
    {
        m_now.bootId += QLatin1Char('x');
        m_now.monotonicMilliseconds = 0;
        m_now.boottimeMilliseconds = 0;
    }

private:
    Instant m_now{1'764'165'120'000, QStringLiteral("Europe/Paris"), 1'000, 1'000, QStringLiteral("boot")};
};

// 1, 2, 3 … in the time-ordered form of real ids.
class CountingIds final : public IdSource {
public:
    QUuid next() override
    {
        ++m_count;
        return QUuid(static_cast<uint>(m_count >> 16), static_cast<ushort>(m_count), 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
    }
    QByteArray randomBytes(int count) override { return QByteArray(count, static_cast<char>(++m_count)); }

private:
    quint64 m_count = 0;
};

} // namespace relais::test
