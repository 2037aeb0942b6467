// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/id.h"

#include "core/clock.h"

#include <QRandomGenerator>

namespace relais {

SystemIdSource::SystemIdSource(const Clock &clock)
    : m_clock(clock)
{ }

QUuid SystemIdSource::next()
{
    // The counter keeps ids made within one millisecond, or after the wall clock was set back, in order.
    const qint64 now = m_clock.now().utcMilliseconds;
    if (now > m_lastMillisecond) {
        m_lastMillisecond = now;
        m_counter = static_cast<quint16>(QRandomGenerator::system()->bounded(0x400));
    } else if (++m_counter > 0xFFF) {
        ++m_lastMillisecond;
        m_counter = 0;
    }
    const auto time = static_cast<quint64>(m_lastMillisecond);
    QByteArray bytes = randomBytes(16);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(time >> (8 * (5 - i)));
    bytes[6] = static_cast<char>(0x70 | (m_counter >> 8));
    bytes[7] = static_cast<char>(m_counter & 0xFF);
    bytes[8] = static_cast<char>((static_cast<quint8>(bytes[8]) & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

QByteArray SystemIdSource::randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

} // namespace relais
