// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/window.h"

#include "quick/quicksetup.h"
#include "viewmodels/appviewmodel.h"
#include "viewmodels/languageswitch.h"
#include "viewmodels/preferences.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QScreen>
#include <QTimer>

#include <chrono>

namespace relais {

namespace {

using namespace std::chrono_literals;

constexpr int environmentFailed = 4;
constexpr auto longestBlank = 1s; // without a window, while a plan is read

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
    const QUrl main(QStringLiteral("qrc:/qt/qml/Relais/Main.qml"));
    const auto show = [&] {
        if (!engine.rootObjects().isEmpty())
            return;
        engine.load(main);
        auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
        if (!window)
            return QCoreApplication::exit(environmentFailed);
        // Not every desktop makes a window smaller than the screen by itself.
        window->resize(window->size().boundedTo(window->screen()->availableSize()));
    };
    // A plan that was named is read while QML's thread reads the window, which then begins with it and not with the
    // first screen; when that takes long, the first screen says so.
    const QQmlComponent read(&engine, main, QQmlComponent::Asynchronous);
    QObject::connect(&app.session(), &PlanSession::opened, &engine, show);
    QObject::connect(&app.session(), &PlanSession::openFailed, &engine, show);
    QTimer::singleShot(file.isEmpty() ? 0s : longestBlank, &engine, show);
    if (!file.isEmpty())
        app.session().open(file);
    return QGuiApplication::exec();
}

} // namespace relais
