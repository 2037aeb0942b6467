// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/systemtheme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace relais {

namespace {

bool paletteIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
}

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
    , m_desktop(QDBusConnection::sessionBus())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_desktop, &DesktopSettings::changed, this, &SystemTheme::changed);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_desktop, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_desktop.look();
    });
}

bool SystemTheme::isDark() const
{
    return m_desktop.prefersDark().value_or(paletteIsDark());
}

bool SystemTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace relais
