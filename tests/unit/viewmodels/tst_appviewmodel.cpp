// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planlock.h"
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/appviewmodel.h"
#include "viewmodels/languageswitch.h"
#include "viewmodels/preferences.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

namespace {

constexpr qint64 dayInMilliseconds = 86'400'000;

} // namespace

class TestAppViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder.emplace();
        m_window.emplace();
        m_preferences.emplace(m_folder->filePath(QStringLiteral("relais.ini")));
        QVERIFY(m_language.use(Language::French));
        m_app.emplace(m_window->services, *m_preferences);
        m_app->welcome()->chooseFolder(QUrl::fromLocalFile(m_folder->path()));
    }

    void cleanup()
    {
        m_app.reset();
        m_preferences.reset();
        m_window.reset();
        m_folder.reset();
    }

    void aNewPlanIsAFileOfTheFirmsNameAndShowsHome()
    {
        QCOMPARE(m_app->navigation()->focus(), NavigationViewModel::Focus::Welcome);
        QSignalSpy started(m_app->welcome(), &WelcomeViewModel::started);
        m_app->welcome()->start(QStringLiteral(" Le Fournil / des Halles "), 1);
        QCOMPARE(started.size(), 1);
        QVERIFY(m_window->files.has(m_folder->filePath(QStringLiteral("Le Fournil des Halles.relais"))));
        QCOMPARE(m_app->navigation()->focus(), NavigationViewModel::Focus::None);
        QCOMPARE(m_app->plan()->firm(), QStringLiteral("Le Fournil / des Halles"));
        QCOMPARE(m_app->session().plan().organisation().trade, Trade::Bakery);
        QCOMPARE(m_app->plan()->saveNote(), QStringLiteral("Enregistré à 13:52"));
        QCOMPARE(m_app->welcome()->recentPlans()->rowCount(), 1);
    }

    void anExampleIsNotSavedAndLeavesItsPeopleBehind()
    {
        m_window->example = m_window->withTool(m_window->firm(QStringLiteral("Maison Lenoir")), QStringLiteral("Odoo"));
        Person person;
        person.id = m_window->ids.make<Person>();
        person.name = QStringLiteral("Claire Lenoir");
        m_window->example.table<Person>().put(person);
        m_app->welcome()->openExample(QStringLiteral("0"));
        QVERIFY(m_app->plan()->isExample());
        QCOMPARE(m_app->welcome()->recentPlans()->rowCount(), 0);
        m_app->welcome()->startFromExample(QStringLiteral("Mon Commerce"));
        const Plan &plan = m_app->session().plan();
        QVERIFY(!m_app->plan()->isExample());
        QCOMPARE(plan.organisation().name, QStringLiteral("Mon Commerce"));
        QCOMPARE(plan.table<Tool>().rows().constFirst().name, QStringLiteral("Odoo"));
        QVERIFY(plan.table<Person>().isEmpty());
        QVERIFY(!plan.table<ExampleWords>().isEmpty());
    }

    void aFileThatIsNoPlanIsToldAndTheScreenStays()
    {
        m_window->files.openError = Error{ErrorCode::NotAPlan, {}, {}};
        m_app->welcome()->openFile(QUrl::fromLocalFile(QStringLiteral("/tmp/x.relais")));
        QVERIFY(m_app->welcome()->problem().contains(QStringLiteral("n’est pas un plan Relais")));
        QCOMPARE(m_app->navigation()->focus(), NavigationViewModel::Focus::Welcome);
    }

    void whoHasItOpenCanBePassedBy()
    {
        m_app->welcome()->start(QStringLiteral("Lenoir"), 0);
        const QString path = m_app->session().file().path;
        m_app->plan()->close();
        const auto lockedAt = [](LockPlace place) {
            return Error{ErrorCode::Locked, lockedDetail(place, 0), {QString(), QStringLiteral("karim@comptoir"), 0}};
        };
        m_window->files.openError = lockedAt(LockPlace::OtherComputer);
        m_app->welcome()->openRecent(path);
        QVERIFY(m_app->welcome()->canTakeOver());
        m_window->files.openError = lockedAt(LockPlace::ThisComputer);
        m_app->welcome()->openRecent(path);
        QVERIFY(!m_app->welcome()->canTakeOver());
        QVERIFY(m_app->welcome()->canOpenReadOnly());
        m_window->files.openError.reset();
        m_app->welcome()->openReadOnly();
        QVERIFY(m_app->plan()->isReadOnly());
        QVERIFY(m_app->welcome()->problem().isEmpty());
    }

    void aDamagedFileOffersItsNewestCopyThatCanBeRead()
    {
        m_app->welcome()->start(QStringLiteral("Lenoir"), 0);
        const QString path = m_app->session().file().path;
        const QString good = QStringLiteral("/backups/good.relais");
        m_window->files.at(good)->plan = m_window->withTool(m_app->session().plan(), QStringLiteral("Odoo"));
        m_app->plan()->close();
        const qint64 now = m_window->clock.now().utcMilliseconds;
        m_window->files.kept = {{QStringLiteral("/backups/bad.relais"), now - dayInMilliseconds, 4096},
                                {good, now - 2 * dayInMilliseconds, 4096}};
        m_window->files.openError = Error{ErrorCode::Damaged, {}, {}};
        m_app->welcome()->openRecent(path);
        QCOMPARE(m_app->copies()->offer(), QStringLiteral("Reprendre la copie du 25\u00A0novembre"));
        m_window->files.openError.reset();
        m_app->copies()->takeUpNewest();
        QCOMPARE(m_app->session().file().path, m_folder->filePath(QStringLiteral("Lenoir - copie.relais")));
        QCOMPARE(m_app->session().plan().table<Tool>().size(), 1);
        QVERIFY(m_window->files.has(path));
        QVERIFY(m_app->copies()->offer().isEmpty());
    }

    void whatIsWholeOfADamagedFileIsSavedBesideItAndTold()
    {
        m_app->welcome()->start(QStringLiteral("Lenoir"), 0);
        const QString path = m_app->session().file().path;
        m_app->plan()->close();
        m_window->files.openError = Error{ErrorCode::Locked, {}, {}};
        m_app->welcome()->openRecent(path);
        QVERIFY(!m_app->copies()->canRecover());
        m_window->files.openError = Error{ErrorCode::Damaged, {}, {}};
        m_app->welcome()->openRecent(path);
        QVERIFY(m_app->copies()->canRecover());
        QSignalSpy refused(m_app->copies(), &CopiesViewModel::refused);
        m_app->copies()->recover();
        QCOMPARE(refused.size(), 1); // nothing was left
        RecoveryReport &report = m_window->files.recovery;
        report.rows = report.fromFile = 40;
        report.items = {
            {"tool", m_window->ids.next(), QStringLiteral("Odoo"), RecoverySource::File, RecoveryState::Lost}};
        m_app->copies()->recover();
        QCOMPARE(m_app->session().file().path, m_folder->filePath(QStringLiteral("Lenoir - récupéré.relais")));
        QVERIFY(m_window->files.has(path));
        QVERIFY(m_app->copies()->recovered().contains(QStringLiteral("40")));
        QVERIFY(m_app->copies()->recovered().contains(QStringLiteral("Odoo")));
        QVERIFY(!m_app->copies()->canRecover());
        m_app->copies()->dismissRecovered();
        QVERIFY(m_app->copies()->recovered().isEmpty());
    }

    void aFileThatWasNeverOpenHereOffersNoCopy()
    {
        m_window->files.kept = {{QStringLiteral("/backups/other.relais"), 1, 4096}};
        m_window->files.openError = Error{ErrorCode::Damaged, {}, {}};
        m_app->welcome()->openFile(QUrl::fromLocalFile(QStringLiteral("/tmp/x.relais")));
        QVERIFY(m_app->copies()->offer().isEmpty());
        QCOMPARE(m_app->copies()->count(), 0);
    }

    void theFirstMonthEndsAfterThirtyDays()
    {
        m_window->files.at(m_folder->filePath(QStringLiteral("Lenoir.relais")))->file.createdUtcMilliseconds =
            m_window->clock.now().utcMilliseconds;
        m_app->welcome()->openFile(QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("Lenoir.relais"))));
        QVERIFY(!m_app->home()->isFirstMonth()); // nothing is in it yet
        QVERIFY(m_app->session().commit(
            m_window->withTool(m_window->firm(QStringLiteral("Lenoir")), QStringLiteral("Odoo")), OperationKind::Edit));
        QVERIFY(m_app->home()->isFirstMonth());
        m_window->clock.advance(std::chrono::days(30));
        QVERIFY(!m_app->home()->isFirstMonth());
    }

    void theFirstStepsAreTickedByThePlan()
    {
        m_app->welcome()->start(QStringLiteral("Lenoir"), 0);
        const auto done = [this](int row) {
            const QAbstractItemModel &rows = *m_app->home()->firstSteps();
            return rows.data(rows.index(row, 0), rows.roleNames().key("done")).toBool();
        };
        QVERIFY(!done(0));
        m_app->documents()->exportChosen();
        QVERIFY(done(0));
        QVERIFY(!done(3));
        m_app->home()->takeFirstStep(QStringLiteral("3"));
        QVERIFY(done(3));
        QVERIFY(m_app->session().undo());
        QVERIFY(!done(3));
        m_app->home()->takeFirstStep(QStringLiteral("0"));
        QCOMPARE(m_app->navigation()->page(), NavigationViewModel::Page::Documents);
    }

    void undoingSaysWhatWasUndone()
    {
        QVERIFY(m_language.use(Language::English));
        m_app->welcome()->start(QStringLiteral("Lenoir"), 0);
        const Plan before = m_app->session().plan();
        QVERIFY(m_app->session().commit(m_window->withTool(before, QStringLiteral("Shopify")), OperationKind::Edit));
        Plan renamed = m_app->session().plan();
        Tool tool = renamed.table<Tool>().rows().constFirst();
        tool.remarks = QStringLiteral("The shop");
        renamed.table<Tool>().put(tool);
        QVERIFY(m_app->session().commit(renamed, OperationKind::Edit));
        QSignalSpy said(m_app->plan(), &PlanViewModel::said);
        m_app->plan()->undo();
        m_app->plan()->undo();
        m_app->plan()->redo();
        QStringList sentences;
        for (const QList<QVariant> &one : std::as_const(said))
            sentences.append(one.constFirst().toString());
        QCOMPARE(
            sentences,
            (QStringList{QStringLiteral("Undone: change to Shopify"), QStringLiteral("Undone: addition of Shopify"),
                         QStringLiteral("Made again: addition of Shopify")}));
    }

    void theFolderOfTheCopiesIsChosenAndKept()
    {
        m_app->welcome()->start(QStringLiteral("Lenoir"), 0);
        QCOMPARE(m_app->copies()->folder(), QStringLiteral("/data/backups"));
        QVERIFY(!m_app->copies()->hasOwnFolder());
        QVERIFY(m_app->copies()->folderUrl().isEmpty());
        m_app->copies()->chooseFolder(QUrl::fromLocalFile(m_folder->path()));
        QCOMPARE(m_app->copies()->folder(), m_folder->path());
        QCOMPARE(m_app->copies()->folderUrl(), QUrl::fromLocalFile(m_folder->path()));
        QCOMPARE(m_window->files.backupFolders, QStringList{m_folder->path()});
        m_app->copies()->useUsualFolder();
        QCOMPARE(m_app->copies()->folder(), QStringLiteral("/data/backups"));
        QCOMPARE(m_window->files.backupFolders, QStringList{m_folder->path()}); // still looked into
        m_app->copies()->chooseFolder(QUrl::fromLocalFile(m_folder->path()));
        const Preferences later(m_folder->filePath(QStringLiteral("relais.ini")));
        QCOMPARE(later.copiesFolder(), m_folder->path());
    }

    void theRhythmOfDrillsIsKept()
    {
        QCOMPARE(m_app->settings()->drillPeriod(), 0);
        m_app->settings()->chooseDrillPeriod(1);
        QCOMPARE(m_app->settings()->drillPeriod(), 1);
        QCOMPARE(Preferences(m_folder->filePath(QStringLiteral("relais.ini"))).drillMonths(), 6);
    }

    void savingNowSaysWhetherItIsSaved()
    {
        m_app->welcome()->start(QStringLiteral("Lenoir"), 0);
        QSignalSpy said(m_app->plan(), &PlanViewModel::said);
        m_app->plan()->saveNow();
        QCOMPARE(said.takeLast().first().toString(), QStringLiteral("Enregistré à 13:52."));
        m_window->files.appendErrors = {ErrorCode::DiskFull, ErrorCode::DiskFull};
        m_app->actions()->add(QStringLiteral("Appeler la banque"));
        m_app->plan()->saveNow();
        QVERIFY(m_app->plan()->hasSaveFailed());
        QCOMPARE(said.takeLast().first().toString(), m_app->plan()->saveProblem());
        m_app->plan()->saveNow();
        QVERIFY(!m_app->plan()->hasSaveFailed());
    }

    void theLanguageChangesWhatWasAlreadySaid()
    {
        m_app->welcome()->start(QStringLiteral("Lenoir"), 0);
        QCOMPARE(m_app->home()->greeting(), QStringLiteral("Bonjour"));
        QSignalSpy changed(m_app->home(), &HomeViewModel::changed);
        QVERIFY(m_language.use(Language::English));
        m_app->retranslate();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_app->home()->greeting(), QStringLiteral("Hello"));
        QCOMPARE(m_app->plan()->saveNote(), QStringLiteral("Saved at 13:52"));
    }

    void aContactVerifiedTodayLeavesTheList()
    {
        m_app->welcome()->start(QStringLiteral("Lenoir"), 0);
        Person person;
        person.id = m_window->ids.make<Person>();
        person.name = QStringLiteral("Thomas Girard");
        Tool tool;
        tool.id = m_window->ids.make<Tool>();
        tool.name = QStringLiteral("Odoo");
        tool.owner = person.id;
        Plan after = m_app->session().plan();
        after.table<Person>().put(person);
        after.table<Tool>().put(tool);
        QVERIFY(m_app->session().commit(after, OperationKind::Edit));
        QCOMPARE(m_app->contacts()->count(), 1);
        m_app->contacts()->choose(person.id.value.toString(QUuid::WithoutBraces));
        m_app->contacts()->verify(QStringLiteral("03 53 01 22 10"), QStringLiteral("06 39 98 55 60"), true);
        QCOMPARE(m_app->contacts()->count(), 0);
        QVERIFY(m_app->session().undo());
        QCOMPARE(m_app->contacts()->count(), 1);
    }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<test::WindowFixture> m_window;
    std::optional<Preferences> m_preferences;
    LanguageSwitch m_language;
    std::optional<AppViewModel> m_app;
};

} // namespace relais

using relais::TestAppViewModel;
RELAIS_TEST(TestAppViewModel)

#include "tst_appviewmodel.moc"
