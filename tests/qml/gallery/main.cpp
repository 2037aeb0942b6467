// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a QML file of this folder to a PNG, without a screen: gallery <File.qml> <out.png> [light|dark] [text scale].
#include "quick/quicksetup.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    QQmlApplicationEngine engine;
    if (!relais::prepareEngine(engine))
        return 4;
    engine.setInitialProperties({{QStringLiteral("dark"), arguments.value(3) == QLatin1StringView("dark")},
                                 {QStringLiteral("textScale"), arguments.value(4, QStringLiteral("1")).toDouble()}});
    engine.load(QUrl::fromLocalFile(QStringLiteral(RELAIS_GALLERY_DIR "/") + arguments[1]));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 4;
    window->show();
    // Long enough for the popups that open at start to be drawn whole.
    QTimer::singleShot(
        700, window, [window, &arguments] { QCoreApplication::exit(window->grabWindow().save(arguments[2]) ? 0 : 4); });
    return QGuiApplication::exec();
}
