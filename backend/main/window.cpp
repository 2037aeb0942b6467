// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/window.h"

#include "quick/quicksetup.h"
#include "viewmodels/appviewmodel.h"
#include "viewmodels/languageswitch.h"
#include "viewmodels/preferences.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QScreen>

namespace relais {

namespace {

constexpr int environmentFailed = 4;

} // namespace

int runWindow(QGuiApplication &, const WindowServices &services, const QString &file)
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    Preferences preferences;
    LanguageSwitch language;
    language.use(preferences.language());
    AppViewModel app(services, preferences);
    QQmlApplicationEngine engine;
    if (const Status ready = prepareEngine(engine); !ready) {
        qCritical("%s", qPrintable(ready.error().detail));
        return environmentFailed;
    }
    QObject::connect(&preferences, &Preferences::languageChanged, &app, [&] {
        language.use(preferences.language());
        engine.retranslate();
        app.retranslate();
    });
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Relais/Main.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window)
        return environmentFailed;
    // Not every desktop makes a window smaller than the screen by itself.
    window->resize(window->size().boundedTo(window->screen()->availableSize()));
    if (!file.isEmpty())
        app.session().open(file);
    return QGuiApplication::exec();
}

} // namespace relais
