// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window over a plan, to be laid beside the design: window_pictures PLAN.json FOLDER [light|dark]
// [WIDTHxHEIGHT] [fr|en] [text percent]. One PNG a page, and the moments of a drill.
#include "documents/documentwriters.h"
#include "documents/pagepreview.h"
#include "exchange/planjson.h"
#include "library/contentlibrary.h"
#include "library/generatorcontent.h"
#include "qml/window/incidentmoments.h"
#include "qml/window/inventorymoments.h"
#include "quick/quicksetup.h"
#include "support/fakeclock.h"
#include "support/memoryplanfiles.h"
#include "support/playedprobe.h"
#include "support/tabreader.h"
#include "viewmodels/appviewmodel.h"
#include "viewmodels/languageswitch.h"
#include "viewmodels/preferences.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

using namespace relais;

namespace {

class Pictures : public QObject {
    Q_OBJECT

public:
    Pictures(AppViewModel &app, test::FakeClock &clock, QQuickWindow &window, QString folder)
        : m_app(app)
        , m_clock(clock)
        , m_window(window)
        , m_folder(std::move(folder))
    { }

    void take()
    {
        if (m_next < 0) {
            save(QStringLiteral("welcome"));
            Q_EMIT planWanted();
        } else {
            save(QString::fromLatin1(pages().key(m_next)).toLower());
        }
        if (++m_next == pages().keyCount()) {
            Q_EMIT drillWanted();
            takeDrill();
            return;
        }
        m_app.navigation()->go(static_cast<NavigationViewModel::Page>(m_next));
        QTimer::singleShot(900, this, &Pictures::take);
    }

Q_SIGNALS:
    void planWanted();
    void drillWanted();

private:
    // Each moment of a drill: what leads to it, and its name.
    void takeDrill()
    {
        DrillViewModel &drill = *m_app.drill();
        const std::initializer_list<std::pair<const char *, std::function<void()>>> moments = {
            {"drill-briefing", [] {}},
            {"drill-first", [&] { drill.startPlay(); }},
            {"drill-question", [&] { playOn(4), drill.mark()->ask(DrillMark::Kind::Fallback); }},
            {"drill-running", [&] { drill.mark()->accept(), playOn(5), drill.playNext(), writeNotes(), playOn(3); }},
            {"drill-message", [&] { drill.mark()->ask(DrillMark::Kind::Message); }},
            {"drill-order", [&] { drill.mark()->cancel(), drill.pace()->choose(1), drill.order()->setShown(true); }},
            {"drill-jump",
             [&] { drill.order()->ask(DrillOrder::Asked::Jump), drill.order()->jump()->aim(QStringLiteral("25")); }},
            {"drill-event", [&] { drill.order()->ask(DrillOrder::Asked::Event); }},
            {"drill-limits", [&] { drill.order()->setShown(false), drill.pace()->choose(0); }},
            {"drill-shared", [&] { drill.setTeamView(DrillViewModel::TeamView::ThisScreen); }},
            {"drill-paused",
             [&] { drill.setTeamView(DrillViewModel::TeamView::ReadAloud), drill.togglePause(), playOn(2); }},
            {"drill-stopped", [&] { drill.stopForReal(); }},
            {"drill-aside", [&] { drill.openPlaybooks(); }},
            {"drills-review", [&] { drill.resume(), drill.togglePause(), playOn(2), drill.end(); }},
            {"drills-tried", [&] { sayItWasDone(); }},
            {"drills-closed", [&] { m_app.drills()->review()->close(), m_app.drills()->review()->close(); }},
            {"drills-again", [&] { m_app.drills()->planAgain(); }},
            {"drills-played", [&] { m_app.drills()->back(); }},
            {"drills-preparation", [&] { m_app.drills()->prepare(QStringLiteral("card-and-internet")); }},
            {"drills-papers", [&] { press("printPapers"), m_app.drills()->preparation()->papers()->write(); }},
            {"drills-replay",
             [&] { close("papersDialog"), m_app.drills()->prepare(QStringLiteral("replay/cloudflare-2025-11-18")); }},
            {"drills-edit", [&] { editAnEvent(); }},
            {"drills-blank", [&] { m_app.drills()->prepare(QStringLiteral("blank")); }},
            {"drills-weakest", [&] { m_app.drills()->prepare(QStringLiteral("weakest_point")); }},
            {"documents-cards", [&] { showDocuments(QStringLiteral("call-sheet/1")); }},
            {"documents-held", [&] { giveCopiesOut(); }},
            {"documents-made", [&] { exportDocuments(); }},
            {"dependencies-lit", [&] { lightTheFirstTool(); }},
            {"dependencies-critical", [&] { m_app.dependencies()->map()->setShown(MapViewModel::Show::Critical); }},
            {"messages-fallen", [&] { writeToCustomers(); }},
            {"messages-attack", [&] { writeToTheInsurer(); }},
            {"messages-due", [&] { letThePromiseFallDue(); }},
            {"whatif-cloudflare", [&] { askCloudflare(); }},
            {"whatif-causes", [&] { press("causeChoice"); }},
            {"whatif-when", [&] { close("causePicker"), press("whenChoice"); }},
            {"whatif-length", [&] { close("whenPicker"), press("lengthChoice"); }},
            {"whatif-days",
             [&] { close("lengthPicker"), m_app.whatIf()->question()->typeLength(QStringLiteral("3 j")); }},
            {"whatif-any", [&] { askAtAnyTime(); }},
            {"whatif-outage", [&] { m_app.whatIf()->replay(QStringLiteral("cloudflare-2025-11-18")); }},
            {"whatif-made", [&] { takeFirstFix(); }},
            {"whatif-nothing", [&] { askForNothing(); }},
            {"inventory-range", [&] { m_rows.selectCells(); }},
            {"inventory-import", [&] { m_rows.pasteTools(); }},
            {"inventory-scan", [&] { m_app.inventory()->importing()->cancel(), m_rows.askBehindTheShop(); }},
            {"inventory-scanned", [&] { m_app.scan()->start(); }},
            {"incident-entry", [&] { close("scanDialog"), m_day.ask(false); }},
            {"incident-tell", [&] { press("incidentIsOver"), press("incidentGoOn"); }},
            {"incident-first",
             [&] { close("incidentDialog"), m_day.declare(QStringLiteral("3cx"), Triage::NoAttack); }},
            {"incident-working", [&] { m_day.work(); }},
            {"incident-which", [&] { m_day.ask(false), press("incidentGoOn"); }},
            {"incident-joined", [&] { close("incidentDialog"), m_day.join(QStringLiteral("shopify")); }},
            {"incident-attack", [&] { m_app.incidents()->answerTriage(0); }},
            {"incident-two", [&] { m_day.declare(QStringLiteral("odoo"), Triage::Unknown), m_day.pass(3); }},
            {"incident-restored", [&] { m_day.restore(); }},
            {"incident-review", [&] { m_app.incidents()->end(); }},
        };
        if (m_moment == moments.size()) {
            QCoreApplication::exit(0);
            return;
        }
        const auto &[name, lead] = *(moments.begin() + m_moment++);
        lead();
        QTimer::singleShot(700, this, [this, name = QString::fromLatin1(name)] {
            save(name);
            takeDrill();
        });
    }
    void editAnEvent()
    {
        DrillsPreparationViewModel &preparation = *m_app.drills()->preparation();
        preparation.editor()->edit(preparation.order()->rows()->index(1, 0).data(Qt::UserRole + 1).toString());
    }
    void showDocuments(const QString &key)
    {
        m_app.navigation()->go(NavigationViewModel::Page::Documents);
        m_app.documents()->list()->choose(QStringLiteral("plan/2"), true);
        m_app.documents()->list()->show(key);
    }
    void giveCopiesOut()
    {
        DocumentsHolders &holders = *m_app.documents()->holders();
        holders.note(1, 1, {}, 0);
        holders.note(1, 0, QStringLiteral("Tiroir de la caisse"), 0);
        m_clock.advance(std::chrono::hours(48));
        Plan plan = m_app.session().plan();
        Tool tool = inOrder(plan.table<Tool>()).constFirst();
        tool.purpose = QStringLiteral("Vendre");
        plan.table<Tool>().put(tool);
        (void)m_app.session().commit(plan, OperationKind::Edit);
        holders.refresh();
    }
    void exportDocuments()
    {
        m_app.documents()->options()->chooseFolder(QUrl::fromLocalFile(m_folder));
        m_app.documents()->list()->show(QStringLiteral("plan/2"));
        m_app.documents()->exportChosen();
    }
    void lightTheFirstTool()
    {
        m_app.navigation()->go(NavigationViewModel::Page::Dependencies);
        m_app.dependencies()->setTab(DependenciesViewModel::Tab::Map);
        const Id<Tool> tool = inOrder(m_app.session().plan().table<Tool>()).constFirst().id;
        m_app.dependencies()->map()->select(tool.value.toString(QUuid::WithoutBraces));
    }
    void writeToCustomers()
    {
        MessagesViewModel &messages = *m_app.messages();
        m_app.navigation()->go(NavigationViewModel::Page::Messages);
        messages.day()->chooseFallen(1);
        messages.setWord(QStringLiteral("{since}"), QStringLiteral("12h20"));
        messages.setText(
            QStringLiteral("{ce qui ne marche pas} est HS depuis {heure du début}. On répare dès que possible !"));
        messages.noteCopy();
    }
    void writeToTheInsurer()
    {
        MessagesViewModel &messages = *m_app.messages();
        messages.day()->chooseOccasion(static_cast<int>(Occasion::Attack));
        messages.open(QStringLiteral("0/10/1"));
        messages.day()->tick(QStringLiteral("message.insurer.start.email.attack/complaint"));
    }
    void letThePromiseFallDue()
    {
        m_app.navigation()->go(NavigationViewModel::Page::Home);
        m_app.messages()->reminder()->set(m_app.messages()->day()->now(), QStringLiteral("Clients"));
    }
    template <class Row> QString keyOf(const QString &name)
    {
        for (const Row &row : m_app.session().plan().table<Row>()) {
            if (row.name == name)
                return row.id.value.toString(QUuid::WithoutBraces);
        }
        return {};
    }
    void askCloudflare()
    {
        WhatIfQuestionPanel &question = *m_app.whatIf()->question();
        m_app.messages()->reminder()->drop();
        m_app.navigation()->go(NavigationViewModel::Page::Dependencies);
        m_app.dependencies()->askWhatIf(keyOf<Provider>(QStringLiteral("Cloudflare")));
        question.setWeekday(1);
        question.typeTime(QStringLiteral("12:20"));
        question.takeLength(3);
    }
    void askAtAnyTime()
    {
        m_app.whatIf()->question()->add(keyOf<Tool>(QStringLiteral("Odoo")));
        m_app.whatIf()->question()->setWhen(WhatIfQuestionPanel::When::AnyTime);
        m_app.whatIf()->question()->takeLength(1);
        m_app.whatIf()->setCounting(WhatIfViewModel::Counting::Proven);
    }
    void takeFirstFix()
    {
        const QAbstractItemModel &fixes = *m_app.whatIf()->fixes()->rows();
        m_app.whatIf()->fixes()->create(fixes.index(0, 0).data(Qt::UserRole + 1).toString());
    }
    void askForNothing() { m_app.whatIf()->choose(keyOf<Person>(QStringLiteral("Thomas Girard"))); }
    void press(const char *name)
    {
        QMetaObject::invokeMethod(m_window.findChild<QObject *>(QLatin1StringView(name)), "clicked");
    }
    void close(const char *name)
    {
        QMetaObject::invokeMethod(m_window.findChild<QObject *>(QLatin1StringView(name)), "close");
    }
    void playOn(int minutes)
    {
        for (int second = 0; second < 60 * minutes + 7; ++second) {
            m_clock.advance(std::chrono::seconds(1));
            m_app.drill()->session().tick();
        }
    }
    void writeNotes()
    {
        DrillLog &log = *m_app.drill()->log();
        log.setType(DrillLogText::ActionTaken);
        log.note(QStringLiteral("Sophie ouvre la fiche « La carte ne passe plus »."));
        log.setType(DrillLogText::Decision);
        log.note(QStringLiteral("On n’attend pas le prestataire : espèces et carnet à souche dès maintenant."));
        log.star(QStringLiteral("%1").arg(m_app.drill()->session().progress().sequence), true);
        m_app.drill()->mark()->ask(DrillMark::Kind::Message);
        m_app.drill()->mark()->accept();
    }
    // Of the first fallback that was started.
    void sayItWasDone()
    {
        DrillsReviewViewModel &review = *m_app.drills()->review();
        const QAbstractItemModel &proofs = *review.proofs();
        const QString key = proofs.index(0, 0).data(proofs.roleNames().key("key")).toString();
        review.prove(key, true, QStringLiteral("Sophie et Inès"));
        review.learnt()->answer(review.learnt()->questions()->index(0, 0).data(Qt::UserRole + 1).toString(),
                                QStringLiteral("Le terminal de paiement et la ligne de la box."));
    }
    static QMetaEnum pages() { return QMetaEnum::fromType<NavigationViewModel::Page>(); }
    void save(const QString &name)
    {
        m_window.grabWindow().save(QDir(m_folder).filePath(name + QStringLiteral(".png")));
    }

    AppViewModel &m_app;
    test::FakeClock &m_clock;
    QQuickWindow &m_window;
    QString m_folder;
    test::IncidentMoments m_day{m_app, m_clock};
    test::InventoryMoments m_rows{m_app};
    int m_next = -1;
    size_t m_moment = 0;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QFile file(arguments.value(1));
    const PlanJson codec;
    const auto plan = file.open(QIODevice::ReadOnly) ? codec.decode(file.readAll()) : Result<Plan>(Error{});
    if (!plan || arguments.size() < 3)
        return 2;
    const QTemporaryDir settings;
    Preferences preferences(settings.filePath(QStringLiteral("relais.ini")));
    preferences.setLanguage(arguments.value(5) == QLatin1StringView("en") ? Language::English : Language::French);
    preferences.setAppearance(arguments.value(3) == QLatin1StringView("dark") ? Preferences::Appearance::Dark
                                                                              : Preferences::Appearance::Light);
    preferences.setTextPercent(arguments.value(6, QStringLiteral("100")).toInt());
    LanguageSwitch language;
    language.use(preferences.language());
    test::FakeClock clock;
    test::CountingIds ids;
    test::MemoryPlanFiles files;
    const ContentLibrary content;
    const auto contents = planContents(content);
    const auto words = lintWords(content);
    const auto law = legalReminders(content);
    if (!contents || !words || !law)
        return 2;
    DocumentWriters documents;
    PagePreview preview;
    InlineTaskRunner runner;
    test::PlayedProbe probe;
    probe.playShop();
    test::TabReader sheets;
    const WindowServices services{
        .clock = clock,
        .ids = ids,
        .files = files,
        .codec = codec,
        .content = content,
        .contents = &*contents,
        .lintWords = &*words,
        .legalReminders = &*law,
        .documents = documents,
        .preview = preview,
        .sheets = &sheets,
        .storage = runner,
        .documentRunner = runner,
        .analysis = runner,
        .network = &runner,
        .probe = &probe,
        .device = QStringLiteral("pictures"),
        .examples = {Trade::OnlineShop},
        .example = [&](Trade, Language) { return *plan; },
        .document = [&](const Plan &read, const DocumentOptions &options) -> Result<Document> {
            return contents->document(read, options);
        }};
    AppViewModel app(services, preferences);
    QQmlApplicationEngine engine;
    if (!prepareEngine(engine))
        return 4;
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Relais/Main.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 4;
    const QStringList size = arguments.value(4, QStringLiteral("1360x860")).split(QLatin1Char('x'));
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    QDir().mkpath(arguments[2]);
    Pictures pictures(app, clock, *window, arguments[2]);
    QObject::connect(&pictures, &Pictures::planWanted, &app,
                     [&] { app.session().create(QStringLiteral("memory:/Lenoir.relais"), *plan); });
    QObject::connect(&pictures, &Pictures::drillWanted, &app, [&] {
        const auto scenarios = content.scenarios();
        const auto frame = content.drillFrame();
        if (!scenarios || !frame)
            return;
        const auto scenario = std::find_if(scenarios->cbegin(), scenarios->cend(), [](const Scenario &one) {
            return one.key == QLatin1StringView("card-and-internet");
        });
        if (scenario == scenarios->cend())
            return;
        DrillChoices choices;
        choices.date = QDate(2025, 11, 18);
        const auto people = inOrder(plan->table<Person>()).mid(0, 4);
        for (qsizetype i = 0; i < people.size(); ++i)
            choices.participants.append({people.at(i).id, static_cast<DrillRole>(i)});
        const DrillDraft draft = draftDrill(*scenario, *frame, *plan, *contents, choices);
        app.drill()->session().begin(
            prepareRun(*scenario, draft, choices, plan->organisation().language, false, clock.now(), ids));
    });
    QTimer::singleShot(900, &pictures, &Pictures::take);
    return QGuiApplication::exec();
}

#include "main.moc"
