// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/desktopsettings.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace relais {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString textScaling = QStringLiteral("text-scaling-factor");

// Portals before version 2 answer a variant in a variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<bool> darkOf(const QVariant &value)
{
    switch (value.toUInt()) {
    case 1:
        return true;
    case 2:
        return false;
    default:
        return {};
    }
}

} // namespace

DesktopSettings::DesktopSettings(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    qRegisterMetaType<QDBusVariant>(); // or the signal fits no slot
    m_bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                  SLOT(take(QString, QString, QDBusVariant)));
    look();
}

void DesktopSettings::look()
{
    if (!m_bus.isConnected())
        return;
    ask(appearance, colorScheme);
    ask(gnome, textScaling);
}

void DesktopSettings::ask(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher *answered) {
        const QDBusPendingReply<QDBusVariant> reply = *answered;
        if (!reply.isError())
            take(group, key, reply.value());
        answered->deleteLater();
    });
}

void DesktopSettings::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    const QVariant told = unwrapped(value.variant());
    if (group == appearance && key == colorScheme)
        m_prefersDark = darkOf(told);
    else if (group == gnome && key == textScaling && told.toDouble() > 0)
        m_textScale = std::clamp(told.toDouble(), 0.5, 3.0);
    else
        return;
    Q_EMIT changed();
}

} // namespace relais
