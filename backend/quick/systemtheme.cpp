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
    , m_dark(paletteIsDark())
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool SystemTheme::isDark() const
{
    return m_dark;
}

bool SystemTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && m_dark != paletteIsDark()) {
        m_dark = !m_dark;
        Q_EMIT darkChanged();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace relais
