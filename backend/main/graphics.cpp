// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/graphics.h"

#include <QGuiApplication>
#include <QOpenGLContext>
#include <QProcess>
#include <QQuickWindow>

#include <cstdlib>

namespace relais {

namespace {

constexpr int openGLPatience = 20'000; // milliseconds, for a slow disk

// Waited for: there is no window yet.
bool openGLCanBeHad()
{
    QProcess looking;
    looking.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(tryOpenGLOption)});
    return looking.waitForFinished(openGLPatience) && looking.exitStatus() == QProcess::NormalExit
        && looking.exitCode() == 0;
}

} // namespace

int tryOpenGL(int argc, char **argv)
{
    // Without a core dump of what was only a question.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &) {
        if (type == QtFatalMsg)
            std::_Exit(EXIT_FAILURE);
    });
    const QGuiApplication application(argc, argv);
    return QOpenGLContext().create() ? EXIT_SUCCESS : EXIT_FAILURE;
}

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
    if (openGLCanBeHad())
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
