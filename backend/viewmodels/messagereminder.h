// SPDX-License-Identifier: GPL-3.0-or-later
// MessageReminder: « prochain point à 13:10 »: what was promised to those who wait, and that it is time. Stays through
// all pages until it is kept or the plan closes; nothing is sent. GUI thread.
#pragma once

#include "core/clock.h"

#include <QDateTime>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace relais {

class MessageReminder final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool set READ isSet NOTIFY changed FINAL)
    Q_PROPERTY(bool due READ isDue NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    MessageReminder(const Clock &clock, QObject *parent);

    bool isSet() const { return m_time.has_value(); }
    bool isDue() const { return m_due; }
    QString text() const;
    [[nodiscard]] std::optional<QDateTime> time() const { return m_time; }

    // whom: who is waiting, as people read it.
    void set(const QDateTime &time, const QString &whom);
    // A quarter of an hour more.
    Q_INVOKABLE void later();
    Q_INVOKABLE void drop();
    // Looks at the clock; the timer calls it.
    void look();

Q_SIGNALS:
    void changed();

private:
    const Clock &m_clock;
    std::optional<QDateTime> m_time; // local
    QString m_whom;
    bool m_due = false;
    QTimer m_timer;
};

} // namespace relais
