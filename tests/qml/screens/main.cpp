// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the window and its screens over real view models with services in memory.
#include "library/generatorcontent.h"
#include "quick/quicksetup.h"
#include "support/files.h"
#include "support/playedprobe.h"
#include "support/shopdrill.h"
#include "support/tabreader.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/appviewmodel.h"
#include "viewmodels/languageswitch.h"
#include "viewmodels/preferences.h"

#include <QDropEvent>
#include <QMimeData>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtQuickTest/quicktest.h>

namespace relais::test {

// What a QML test sets up and looks into.
class TestBench : public QObject {
    Q_OBJECT
    Q_PROPERTY(relais::AppViewModel *app READ app NOTIFY appChanged)

public:
    TestBench() { begin(); }

    AppViewModel *app() { return m_app.get(); }

    // A fresh program with nothing open; it asks questions if so wanted.
    Q_INVOKABLE void begin(bool asks = false)
    {
        // What the old program refers to goes after it.
        const auto oldPreferences = std::move(m_preferences);
        const auto oldWindow = std::move(m_window);
        const auto old = std::move(m_app);
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<WindowFixture>();
        m_window->services.contents = m_contents ? &*m_contents : nullptr;
        m_window->services.lintWords = m_lintWords ? &*m_lintWords : nullptr;
        m_window->services.legalReminders = m_law ? &*m_law : nullptr;
        m_window->services.sheets = &m_sheets;
        m_window->services.network = &m_window->runner;
        m_window->services.probe = &m_probe;
        m_probe.playShop();
        m_window->content.known = m_scenarios ? *m_scenarios : QList<Scenario>();
        m_window->content.frame = m_frame ? *m_frame : DrillFrame();
        m_window->content.knownOutages = m_outages ? *m_outages : QList<Outage>();
        m_window->content.knownFingerprints = m_fingerprints ? *m_fingerprints : QList<Fingerprint>();
        m_window->content.asked = asks ? &m_library : nullptr;
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("relais.ini")));
        m_language.use(Language::English);
        m_app = std::make_unique<AppViewModel>(m_window->services, *m_preferences);
        m_app->welcome()->chooseFolder(QUrl::fromLocalFile(m_folder->path()));
        Q_EMIT appChanged();
    }
    Q_INVOKABLE void openPlan() { m_app->welcome()->start(QStringLiteral("Maison Lenoir"), 0); }
    // A small shop: two activities, a till, a line.
    Q_INVOKABLE void openShop()
    {
        m_app->session().create(QStringLiteral("/plans/Lenoir.relais"), shopDrill(m_window->ids).plan);
    }
    Q_INVOKABLE int actionsInPlan() { return static_cast<int>(m_app->session().plan().table<Action>().size()); }
    // A small shop, and its drill in the briefing.
    Q_INVOKABLE void openShopDrill()
    {
        const ShopDrill shop = shopDrill(m_window->ids);
        m_app->session().create(QStringLiteral("/plans/Lenoir.relais"), shop.plan);
        m_app->drill()->session().begin(shop.prepared);
    }
    // Second by second, as the drill's timer does.
    Q_INVOKABLE void passTime(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            m_window->clock.advance(std::chrono::seconds(1));
            m_app->drill()->session().tick();
        }
    }
    // Whether any visible text of the window holds the words.
    Q_INVOKABLE static bool shows(QQuickWindow *window, const QString &words)
    {
        return holds(window->contentItem(), words);
    }
    Q_INVOKABLE void addActivity(const QString &name)
    {
        Activity activity;
        activity.id = m_window->ids.make<Activity>();
        activity.name = name;
        Plan plan = m_app->session().plan();
        plan.table<Activity>().put(activity);
        if (!m_app->session().commit(plan, OperationKind::Edit))
            qFatal("the activity was refused");
    }
    Q_INVOKABLE void addTool(const QString &name)
    {
        if (!m_app->session().commit(m_window->withTool(m_app->session().plan(), name), OperationKind::Edit))
            qFatal("the tool was refused");
    }
    // A file of these bytes, dropped on the middle of the window as the desktop does.
    Q_INVOKABLE bool drop(QQuickWindow *window, const QString &name, const QString &content)
    {
        const QString path = m_folder->filePath(name);
        if (!writeFile(path, content.toUtf8()))
            return false;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint middle(window->width() / 2, window->height() / 2);
        QDragEnterEvent entered(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &entered);
        QCoreApplication::sendEvent(window, &dropped);
        return dropped.isAccepted();
    }
    Q_INVOKABLE int questionsAsked() { return static_cast<int>(m_probe.asked.size()); }
    Q_INVOKABLE void cutNetwork() { m_probe.playNoNetwork(); }
    Q_INVOKABLE int linksInPlan() { return static_cast<int>(m_app->session().plan().table<Dependency>().size()); }
    Q_INVOKABLE int editsInPlan() { return static_cast<int>(m_app->session().plan().table<TextEdit>().size()); }
    Q_INVOKABLE void failNextSave() { m_window->files.appendErrors = {ErrorCode::DiskFull}; }
    Q_INVOKABLE int writtenDocuments() const { return static_cast<int>(m_window->writer.paths.size()); }
    Q_INVOKABLE QStringList activitiesInPlan() const
    {
        QStringList names;
        for (const Activity &activity : inOrder(m_app->session().plan().table<Activity>()))
            names << activity.name;
        return names;
    }
    Q_INVOKABLE int toolsInPlan() { return static_cast<int>(m_app->session().plan().table<Tool>().size()); }
    Q_INVOKABLE void setExampleTool(const QString &name)
    {
        m_window->example = m_window->withTool(m_window->firm(QStringLiteral("Example")), name);
    }

Q_SIGNALS:
    void appChanged();

private:
    static bool holds(const QQuickItem *item, const QString &words)
    {
        const auto children = item->childItems();
        return (item->isVisible() && item->property("text").toString().contains(words, Qt::CaseInsensitive))
            || std::any_of(children.begin(), children.end(),
                           [&](const QQuickItem *child) { return holds(child, words); });
    }

    const ContentLibrary m_library;
    const Result<PlanContents> m_contents = planContents(ContentLibrary());
    const Result<QList<Scenario>> m_scenarios = ContentLibrary().scenarios();
    const Result<DrillFrame> m_frame = ContentLibrary().drillFrame();
    const Result<QList<Fingerprint>> m_fingerprints = ContentLibrary().fingerprints();
    const Result<QList<Outage>> m_outages = ContentLibrary().outages();
    const Result<QList<LintWord>> m_lintWords = lintWords(ContentLibrary());
    const Result<QList<LegalReminder>> m_law = legalReminders(ContentLibrary());
    TabReader m_sheets;
    PlayedProbe m_probe;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<Preferences> m_preferences;
    LanguageSwitch m_language;
    std::unique_ptr<AppViewModel> m_app;
};

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        if (const Status ready = prepareEngine(*engine); !ready)
            qFatal("%s", qPrintable(ready.error().detail));
        m_bench = std::make_unique<TestBench>();
        qmlRegisterSingletonInstance("Relais.TestBench", 1, 0, "TestBench", m_bench.get());
    }
    void cleanupTestCase() { m_bench.reset(); }

private:
    std::unique_ptr<TestBench> m_bench;
};

} // namespace relais::test

QUICK_TEST_MAIN_WITH_SETUP(screens, relais::test::Setup)

#include "main.moc"
