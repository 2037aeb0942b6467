// SPDX-License-Identifier: GPL-3.0-or-later
// Id<T>: the key of a row of type T, a time-ordered UUID (version 7, RFC 9562), so that copies of a plan can meet again
// and rows sort by age. IdSource makes them; it is injected beside Clock, tests give a counting one. Values; any
// thread.
#pragma once

#include <QHash>
#include <QUuid>

namespace relais {

class Clock;

template <class T> struct Id {
    QUuid value;

    [[nodiscard]] bool isNull() const { return value.isNull(); }
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return value < other.value; }
};

template <class T> size_t qHash(const Id<T> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

class IdSource {
public:
    IdSource() = default;
    virtual ~IdSource() = default;
    IdSource(const IdSource &) = delete;
    IdSource &operator=(const IdSource &) = delete;

    virtual QUuid next() = 0;
    // count random bytes, for salts.
    virtual QByteArray randomBytes(int count) = 0;

    template <class T> Id<T> make() { return Id<T>{next()}; }
};

// The program's own source: UUIDv7 from the clock and the system's random generator. Not shared between threads.
class SystemIdSource final : public IdSource {
public:
    explicit SystemIdSource(const Clock &clock);

    QUuid next() override;
    QByteArray randomBytes(int count) override;

private:
    const Clock &m_clock;
    qint64 m_lastMillisecond = 0;
    quint16 m_counter = 0;
};

} // namespace relais
