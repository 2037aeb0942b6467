// SPDX-License-Identifier: GPL-3.0-or-later
// DesktopSettings: what the desktop says of dark mode and text size over D-Bus (the portal's Settings interface), which
// Qt 6.4 does not tell. Nothing is waited for: without a bus or a portal all stays unknown. GUI thread.
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace relais {

class DesktopSettings : public QObject {
    Q_OBJECT

public:
    // Looks at once, and follows what the portal says has changed.
    explicit DesktopSettings(const QDBusConnection &bus, QObject *parent = nullptr);

    // Asks anew, for portals that tell nobody; changed() follows.
    void look();

    // Unknown, or the desktop has no preference: nullopt.
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }
    // 1 = as designed; from 0.5 to 3.
    [[nodiscard]] double textScale() const { return m_textScale; }

Q_SIGNALS:
    void changed();

private:
    // D-Bus calls slots by name.
    Q_SLOT void take(const QString &group, const QString &key, const QDBusVariant &value);
    void ask(const QString &group, const QString &key);

    QDBusConnection m_bus;
    std::optional<bool> m_prefersDark;
    double m_textScale = 1;
};

} // namespace relais
