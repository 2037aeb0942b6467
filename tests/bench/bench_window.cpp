// SPDX-License-Identifier: GPL-3.0-or-later
// P2, P8, P9: bench_window [tools] [runs]
// From the start of the process to the first frame that shows the plan, beside a window with thirty plain rows and
// beside the program's own without a plan; the memory it took; and from a letter in the inventory's filter to the frame
// that shows the rows left, beside a plain list of the same names, and beside one whose rows have as many texts as the
// inventory's. The window is the program's own, begun as `relais PLAN` begins it, in folders of its own. Each start is
// a process of its own, the kinds in turn, warm after the first. Needs a platform to show on (QT_QPA_PLATFORM=offscreen
// will do).
#include "bench/largefirmfile.h"
#include "bench/measure.h"
#include "main/composition.h"
#include "main/window.h"
#include "viewmodels/appviewmodel.h"

#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>

#include <cstdlib>
#include <memory>

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
    property int texts: 1
    width: 1360; height: 860; visible: true
    ListView {
        anchors.fill: parent
        model: root.all.filter(name => name.includes(root.filter))
        delegate: Row {
            id: row
            required property string modelData
            Repeater { model: root.texts; Text { text: row.modelData } }
        }
    }
}
)qml";

// The letters a person types one by one, and takes away again.
const QStringList filters{QStringLiteral("1"),  QStringLiteral("19"), QStringLiteral("199"),
                          QStringLiteral("19"), QStringLiteral("1"),  QString()};
constexpr int patience = 120'000; // milliseconds
constexpr int windowRounds = 5;
constexpr int inventoryTexts = 9; // in a row of the tools

// The parent takes the time when it hears this.
void tellMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%f\n", static_cast<double>(usage.ru_maxrss) / 1024); // MiB
    std::fflush(stdout);
}

int showPlain()
{
    QQmlApplicationEngine engine;
    engine.loadData(plainWindow);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 4;
    QObject::connect(window, &QQuickWindow::frameSwapped, qApp, [] {
        tellMemory();
        QCoreApplication::exit(0);
    });
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

int filterPlain(int rows, int texts)
{
    QQmlApplicationEngine engine;
    engine.loadData(plainList);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 4;
    QStringList names;
    for (int i = 0; i < rows; ++i)
        names.append(QStringLiteral("Serveur d’impression %1").arg(i));
    window->setProperty("texts", texts);
    window->setProperty("all", names);
    FilterTimer timer(window, [window](const QString &filter) { window->setProperty("filter", filter); });
    QTimer::singleShot(500, &timer, &FilterTimer::next);
    return QGuiApplication::exec();
}

// Waits for the program's window and its first frame, with the plan if one is read; with filtering, filters then.
class PlanWatch : public QObject {
public:
    PlanWatch(bool reading, bool filtering)
        : m_reading(reading)
        , m_filtering(filtering)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *window = event->type() == QEvent::Expose ? qobject_cast<QQuickWindow *>(watched) : nullptr;
        m_app = window && !m_app ? window->property("app").value<AppViewModel *>() : m_app;
        if (m_app && !m_window) {
            m_window = window;
            m_shown = connect(window, &QQuickWindow::frameSwapped, this, &PlanWatch::shown);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void shown()
    {
        if (m_reading && m_app->session().kind() != PlanSession::Kind::File)
            return;
        disconnect(m_shown);
        if (!m_filtering) {
            tellMemory();
            return QCoreApplication::exit(0);
        }
        m_app->inventory()->setTab(Inventory::Tab::Tools);
        m_app->navigation()->go(NavigationViewModel::Page::Inventory);
        m_timer = std::make_unique<FilterTimer>(m_window,
                                                [this](const QString &text) { m_app->inventory()->setFilter(text); });
        QTimer::singleShot(2000, m_timer.get(), &FilterTimer::next); // the analysis has said its word by then
    }

    bool m_reading;
    bool m_filtering;
    AppViewModel *m_app = nullptr;
    QQuickWindow *m_window = nullptr;
    QMetaObject::Connection m_shown;
    std::unique_ptr<FilterTimer> m_timer;
};

int showPlan(QGuiApplication &application, const QString &file, bool filtering)
{
    Composition composition;
    const PlanWatch watch(!file.isEmpty(), filtering);
    return runWindow(application, composition.windowServices(), file);
}

// What a process of this program says: numbers, one a line, and last after how many milliseconds it said the first.
std::vector<double> said(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double first = milliseconds([&] {
        process.start(QCoreApplication::applicationFilePath(), arguments);
        process.waitForReadyRead(patience);
    });
    if (!process.waitForFinished(patience) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s: no frame\n", qPrintable(arguments.join(QLatin1Char(' '))));
        std::exit(4);
    }
    std::vector<double> numbers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            numbers.push_back(line.toDouble());
    }
    numbers.push_back(first);
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
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("relais"));
    const QStringList arguments = QGuiApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == QLatin1StringView("--plain"))
        return showPlain();
    if (mode == QLatin1StringView("--plain-list"))
        return filterPlain(arguments.value(2).toInt(), arguments.value(3).toInt());
    if (mode == QLatin1StringView("--plan") || mode == QLatin1StringView("--list"))
        return showPlan(application, arguments.value(2), mode == QLatin1StringView("--list"));
    const int tools = std::max(arguments.value(1, QStringLiteral("1000")).toInt(), 1);
    const int runs = std::max(arguments.value(2, QStringLiteral("9")).toInt(), 1);
    const QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("plan.relais"));
    storeLargeFirm(plan, tools);
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, folder.path().toUtf8());
    std::vector<double> ours;
    std::vector<double> plain;
    std::vector<double> empty;
    double memory = 0;
    for (int run = 0; run < runs; ++run) {
        const auto start = said({QStringLiteral("--plan"), plan});
        memory = std::max(memory, start.front());
        ours.push_back(start.back());
        plain.push_back(said({QStringLiteral("--plain")}).back());
        empty.push_back(said({QStringLiteral("--plan")}).back());
    }
    std::printf("%d tools\n", tools);
    tellRatio("P2 first usable window", median(ours), "a plain window", median(plain), tools > 1000 ? 5 : 3);
    tellRatio("P2 first usable window", median(ours), "the same without a plan", median(empty));
    tellFigure("P8 memory at that frame", memory, "MiB", 120);
    const auto filtered = allButLast(said({QStringLiteral("--list"), plan}));
    const auto plainly = [&](int texts) {
        return median(
            allButLast(said({QStringLiteral("--plain-list"), QString::number(tools), QString::number(texts)})));
    };
    tellRatio("P9 filter to frame", median(filtered), "a plain list", plainly(1));
    tellRatio("P9 filter to frame", median(filtered), "a plain table", plainly(inventoryTexts));
    tellFigure("P9 filter to frame", median(filtered), "ms", 15);
    return 0;
}
