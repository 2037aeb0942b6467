// SPDX-License-Identifier: GPL-3.0-or-later
// Clock: the one place that asks the machine what time it is. Injected into services; the domain takes instants and
// never asks. SystemClock may be called from any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace relais {

// One reading of the machine's clocks, taken together.
struct Instant {
    qint64 utcMilliseconds = 0; // since 1970-01-01T00:00Z
    QString zone; // IANA name of the local time zone
    qint64 monotonicMilliseconds = 0; // never set back, stops while the machine sleeps
    qint64 boottimeMilliseconds = 0; // never set back, runs on while the machine sleeps
    QString bootId; // changes with each start of the machine; monotonic readings compare only within one

    bool operator==(const Instant &) const = default;
};

class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace relais
