// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/graphics.h"

#include <QGuiApplication>
#include <QOpenGLContext>
#include <QQuickWindow>

namespace relais {

QString drawingVariable()
{
    for (const char *name : {"QT_QUICK_BACKEND", "QSG_RHI_BACKEND"}) {
        if (qEnvironmentVariableIsSet(name))
            return QLatin1StringView(name) + u'=' + qEnvironmentVariable(name);
    }
    return {};
}

Drawing drawingHere(bool withoutGraphicsCard)
{
    if (!drawingVariable().isEmpty())
        return Drawing::Environment;
    if (withoutGraphicsCard)
        return Drawing::Preference;
    QOpenGLContext context;
    if (context.create())
        return Drawing::OpenGL;
    // A command has no window of its own and sees the OpenGL of X11 only.
    const bool seen = QGuiApplication::platformName() != QLatin1StringView("offscreen")
        || qEnvironmentVariableIsSet("DISPLAY") || !qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    return seen ? Drawing::NoOpenGL : Drawing::Unseen;
}

void chooseGraphics(bool asked, bool withoutGraphicsCard)
{
    const Drawing drawing = asked ? Drawing::Preference : drawingHere(withoutGraphicsCard);
    if (drawing == Drawing::Preference || drawing == Drawing::NoOpenGL)
        QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
}

} // namespace relais
