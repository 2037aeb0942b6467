// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first frame that shows the plan, beside a window with thirty plain rows:
//   bench_window PLAN.relais [runs]
// Each start is a process of its own, the two kinds in turn, warm after the first. Needs a platform to show on
// (QT_QPA_PLATFORM=offscreen will do).
#include "main/composition.h"
#include "quick/quicksetup.h"
#include "viewmodels/appviewmodel.h"
#include "viewmodels/preferences.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace relais;

namespace {

constexpr double goal = 3; // design/reliability.md P2, for 1,000 tools

constexpr const char *plainWindow = R"qml(
import QtQuick
Window {
    width: 1360; height: 860; visible: true
    Column { Repeater { model: 30; Text { required property int index; text: "Row " + index } } }
}
)qml";

int showPlain()
{
    QQmlApplicationEngine engine;
    engine.loadData(plainWindow);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 4;
    QObject::connect(window, &QQuickWindow::frameSwapped, qApp, [] { QCoreApplication::exit(0); });
    return QGuiApplication::exec();
}

// Done at the first frame after the plan was read and stands on the home page.
int showPlan(const QString &file)
{
    Composition composition;
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QTemporaryDir settings;
    Preferences preferences(settings.filePath(QStringLiteral("relais.ini")));
    const WindowServices services = composition.windowServices();
    AppViewModel app(services, preferences);
    QQmlApplicationEngine engine;
    if (!prepareEngine(engine))
        return 4;
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Relais/Main.qml")));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 4;
    bool shown = false;
    QObject::connect(&app.session(), &PlanSession::opened, window, [&] {
        shown = true;
        window->update();
    });
    QObject::connect(&app.session(), &PlanSession::openFailed, window, [] { QCoreApplication::exit(4); });
    QObject::connect(window, &QQuickWindow::frameSwapped, qApp, [&] {
        if (shown)
            QCoreApplication::exit(0);
    });
    app.session().open(file, OpenMode::ReadOnly);
    return QGuiApplication::exec();
}

// Milliseconds; the process ends with its first frame, and its end is counted too.
double timed(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s: no frame\n", qPrintable(arguments.join(QLatin1Char(' '))));
        std::exit(4);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("relais"));
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.value(1) == QLatin1StringView("--plain"))
        return showPlain();
    if (arguments.value(1) == QLatin1StringView("--plan"))
        return showPlan(arguments.value(2));
    if (arguments.size() < 2) {
        std::fputs("usage: bench_window PLAN.relais [runs]\n", stderr);
        return 2;
    }
    const int runs = std::max(arguments.value(2, QStringLiteral("9")).toInt(), 1);
    std::vector<double> ours;
    std::vector<double> plain;
    for (int run = 0; run < runs; ++run) {
        ours.push_back(timed({QStringLiteral("--plan"), arguments[1]}));
        plain.push_back(timed({QStringLiteral("--plain")}));
    }
    const double ratio = median(ours) / median(plain);
    std::printf("first usable window: %.0f ms, a plain one %.0f ms: %.1fx (goal: at most %.0fx, %s)\n", median(ours),
                median(plain), ratio, goal, ratio <= goal ? "met" : "not met");
    return 0;
}
