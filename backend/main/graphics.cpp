// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/graphics.h"

#include <QOpenGLContext>
#include <QQuickWindow>

namespace relais {

void chooseGraphics()
{
    if (qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND"))
        return;
    QOpenGLContext context;
    if (!context.create())
        QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
}

} // namespace relais
