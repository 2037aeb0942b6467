// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/messagereminder.h"

#include "wording/formats.h"

namespace relais {

MessageReminder::MessageReminder(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    // Short enough for a promise to the minute; the machine may sleep meanwhile.
    m_timer.setInterval(10'000);
    connect(&m_timer, &QTimer::timeout, this, &MessageReminder::look);
}

QString MessageReminder::text() const
{
    if (!m_time)
        return {};
    const QString time = Formats::time(m_time->toMSecsSinceEpoch());
    //: %1 is a time of day, %2 who is waiting for a message
    return m_due ? tr("It is past %1: the next word is due. To: %2.").arg(time, m_whom)
                 //: %1 is a time of day, %2 who is waiting for a message
                 : tr("Next word at %1. To: %2.").arg(time, m_whom);
}

void MessageReminder::set(const QDateTime &time, const QString &whom)
{
    m_time = time;
    m_whom = whom;
    m_due = false;
    m_timer.start();
    look();
    Q_EMIT changed();
}

void MessageReminder::later()
{
    constexpr int quarter = 15 * 60;
    set(QDateTime::fromMSecsSinceEpoch(m_clock.now().utcMilliseconds).addSecs(quarter), m_whom);
}

void MessageReminder::drop()
{
    m_time.reset();
    m_due = false;
    m_timer.stop();
    Q_EMIT changed();
}

void MessageReminder::look()
{
    const bool due = m_time && m_clock.now().utcMilliseconds >= m_time->toMSecsSinceEpoch();
    if (due == m_due)
        return;
    m_due = due;
    Q_EMIT changed();
}

} // namespace relais
