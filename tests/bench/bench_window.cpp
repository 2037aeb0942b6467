// SPDX-License-Identifier: GPL-3.0-or-later
// P2, P8, P9: bench_window [tools] [runs]
// From the start of the process to the first frame that shows the plan, beside a window with thirty plain rows; the
// memory it took; and from a letter in the inventory's filter to the frame that shows the rows left, beside a plain
// list of the same names. Each start is a process of its own, the kinds in turn, warm after the first. Needs a platform
// to show on (QT_QPA_PLATFORM=offscreen will do).
#include "bench/largefirmfile.h"
#include "bench/measure.h"
#include "main/composition.h"
#include "quick/quicksetup.h"
#include "viewmodels/appviewmodel.h"
#include "viewmodels/preferences.h"

#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>

#include <cstdlib>

using namespace relais;
using namespace relais::bench;

namespace {

constexpr const char *plainWindow = R"qml(
import QtQuick
Window {
    width: 1360; height: 860; visible: true
    Column { Repeater { model: 30; Text { required property int index; text: "Row " + index } } }
}
)qml";

constexpr const char *plainList = R"qml(
import QtQuick
Window {
    id: root
    property var all: []
    property string filter
    width: 1360; height: 860; visible: true
    ListView {
        anchors.fill: parent
        model: root.all.filter(name => name.includes(root.filter))
        delegate: Text { required property string modelData; text: modelData }
    }
}
)qml";

// The letters a person types one by one, and takes away again.
const QStringList filters{QStringLiteral("1"),  QStringLiteral("19"), QStringLiteral("199"),
                          QStringLiteral("19"), QStringLiteral("1"),  QString()};
constexpr int windowRounds = 5;

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

// Says on the standard output what each change of the filter took until its frame, in milliseconds.
class FilterTimer : public QObject {
public:
    FilterTimer(QQuickWindow *window, const std::function<void(const QString &)> &filter)
        : m_filter(filter)
    {
        connect(window, &QQuickWindow::frameSwapped, this, &FilterTimer::shown);
    }

    void next()
    {
        const qsizetype step = m_step++;
        if (step == windowRounds * filters.size())
            return QCoreApplication::exit(0);
        m_timer.start();
        m_filter(filters.at(step % filters.size()));
    }

private:
    void shown()
    {
        if (!m_timer.isValid())
            return;
        std::printf("%f\n", static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        m_timer.invalidate();
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }

    std::function<void(const QString &)> m_filter;
    QElapsedTimer m_timer;
    qsizetype m_step = 0;
};

int filterPlain(int rows)
{
    QQmlApplicationEngine engine;
    engine.loadData(plainList);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 4;
    QStringList names;
    for (int i = 0; i < rows; ++i)
        names.append(QStringLiteral("Serveur d’impression %1").arg(i));
    window->setProperty("all", names);
    FilterTimer timer(window, [window](const QString &filter) { window->setProperty("filter", filter); });
    QTimer::singleShot(500, &timer, &FilterTimer::next);
    return QGuiApplication::exec();
}

void tellMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%f\n", static_cast<double>(usage.ru_maxrss) / 1024); // MiB
}

// Done at the first frame after the plan was read and stands on the home page; with filtering, after its filters.
int showPlan(const QString &file, bool filtering)
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
    FilterTimer timer(window, [&app](const QString &filter) { app.inventory()->setFilter(filter); });
    QObject::connect(window, &QQuickWindow::frameSwapped, qApp, [&] {
        if (!shown)
            return;
        if (!filtering) {
            tellMemory();
            return QCoreApplication::exit(0);
        }
        shown = false;
        app.inventory()->setTab(Inventory::Tab::Tools);
        app.navigation()->go(NavigationViewModel::Page::Inventory);
        QTimer::singleShot(2000, &timer, &FilterTimer::next); // the analysis has said its word by then
    });
    app.session().open(file, OpenMode::ReadOnly);
    return QGuiApplication::exec();
}

// What a process of this program says: numbers, one a line, and last how long it lived, in milliseconds.
std::vector<double> said(const QStringList &arguments)
{
    QByteArray output;
    const double lived = milliseconds([&] {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
            std::fprintf(stderr, "%s: no frame\n", qPrintable(arguments.join(QLatin1Char(' '))));
            std::exit(4);
        }
        output = process.readAllStandardOutput();
    });
    std::vector<double> numbers;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            numbers.push_back(line.toDouble());
    }
    numbers.push_back(lived);
    return numbers;
}

std::vector<double> allButLast(std::vector<double> numbers)
{
    numbers.pop_back();
    return numbers;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("relais"));
    const QStringList arguments = QGuiApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == QLatin1StringView("--plain"))
        return showPlain();
    if (mode == QLatin1StringView("--plain-list"))
        return filterPlain(arguments.value(2).toInt());
    if (mode == QLatin1StringView("--plan") || mode == QLatin1StringView("--list"))
        return showPlan(arguments.value(2), mode == QLatin1StringView("--list"));
    const int tools = std::max(arguments.value(1, QStringLiteral("1000")).toInt(), 1);
    const int runs = std::max(arguments.value(2, QStringLiteral("9")).toInt(), 1);
    const QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("plan.relais"));
    storeLargeFirm(plan, tools);
    std::vector<double> ours;
    std::vector<double> plain;
    double memory = 0;
    for (int run = 0; run < runs; ++run) {
        const auto start = said({QStringLiteral("--plan"), plan});
        memory = std::max(memory, start.front());
        ours.push_back(start.back());
        plain.push_back(said({QStringLiteral("--plain")}).back());
    }
    std::printf("%d tools\n", tools);
    tellRatio("P2 first usable window", median(ours), "a plain window", median(plain), tools > 1000 ? 5 : 3);
    tellFigure("P8 memory at that frame", memory, "MiB", 120);
    const auto filtered = allButLast(said({QStringLiteral("--list"), plan}));
    const auto plainly = allButLast(said({QStringLiteral("--plain-list"), QString::number(tools)}));
    tellRatio("P9 filter to frame", median(filtered), "a plain list", median(plainly));
    tellFigure("P9 filter to frame", median(filtered), "ms", 15);
    return 0;
}
