// SPDX-License-Identifier: GPL-3.0-or-later
// The page that a drill leaves behind, made for the firms of the examples with the program's own words.
#include "documents/documentwriters.h"
#include "documents/pdffile.h"
#include "exchange/planjson.h"
#include "library/contentlibrary.h"
#include "library/generatorcontent.h"
#include "services/drillreview.h"
#include "support/fakeclock.h"
#include "support/testmain.h"
#include "support/typography.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QDate reportDay(2026, 11, 22);

template <class T> Id<T> idOf(const Plan &plan, const QString &name)
{
    for (const T &row : plan.table<T>()) {
        if (row.name == name)
            return row.id;
    }
    qFatal("no %s", qPrintable(name));
}

PlanContents contents()
{
    const auto read = planContents(ContentLibrary());
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

Plan exampleOf(const QString &firm)
{
    const auto bytes = ContentLibrary().bytes(u"templates/examples/%1.json"_s.arg(firm));
    const auto plan = bytes ? PlanJson().decode(*bytes) : Result<Plan>(bytes.error());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().detail));
    return *plan;
}

// What a page paints has no reliable spaces.
} // namespace

class DrillReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_plan = exampleOf(u"maison-lenoir"_s);
        m_progress = RunProgress();
        m_progress.run.id = m_ids.make<Run>();
        m_progress.run.title = u"La carte et Internet"_s;
        m_progress.run.zone = u"Europe/Paris"_s;
        m_progress.startedUtcMilliseconds = 1'795'339'800'000; // 22 November 2026
        m_progress.elapsed = runTime(24, 40);
        m_progress.sequence = 63;
        m_progress.participants = {{idOf<Person>(m_plan, u"Claire Lenoir"_s), DrillRole::Facilitator},
                                   {idOf<Person>(m_plan, u"Karim Benali"_s), DrillRole::Decider},
                                   {idOf<Person>(m_plan, u"Sophie Marchand"_s), DrillRole::Player},
                                   {idOf<Person>(m_plan, u"Inès Moreau"_s), DrillRole::Player}};
        m_progress.objectives = {objective(ObjectiveMeasure::FallbackStarted, u"Passer en secours"_s, 20min),
                                 objective(ObjectiveMeasure::CustomersTold, u"Prévenir les clients"_s, 15min),
                                 objective(ObjectiveMeasure::ServiceRestored, u"Revenir à la normale"_s, 25min)};
        m_progress.injects = {scene(0, 0min, {u"Stripe"_s}, {}), scene(runTime(8), 20min, {u"Internet fibre"_s}, {}),
                              scene(runTime(22), 60min, {}, {u"Stripe"_s, u"Internet fibre"_s})};
        mark(MarkKind::FallbackStarted, runTime(9), u"Encaisser"_s, u"Virement ou lien bancaire"_s);
        note(EntryType::Fact, runTime(10), u"Répondre aux clients"_s, u"Le standard ne répond plus."_s);
        note(EntryType::Decision, runTime(12, 30), {}, u"Karim Benali décide de passer au téléphone."_s);
        mark(MarkKind::MessageSent, runTime(13), {}, {});
        mark(MarkKind::FallbackStarted, runTime(15), u"Répondre aux clients"_s, u"Réponses au téléphone"_s);
        note(EntryType::Fact, runTime(16), {}, u"Sophie Marchand ne trouve pas les bons papier."_s);
        m_progress.notes.last().starred = true;
        review();
    }

    void itsSummaryIsOnePageForADrill_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("fr") << Language::French;
        QTest::newRow("en") << Language::English;
    }

    void itsSummaryIsOnePageForADrill()
    {
        QFETCH(Language, language);
        m_progress.run.language = language;
        const QString text = textOf(report(), language == Language::French ? u"fr"_s : u"en"_s);
        QVERIFY(text.contains(flat(language == Language::French ? u"EXERCICE"_s : u"EXERCISE"_s)));
        QVERIFY(text.contains(
            flat(language == Language::French ? u"secours lancé après 9 min"_s : u"started after 9 min"_s)));
        QVERIFY(text.contains(flat(language == Language::French ? u"vu après 2"_s : u"seen after 2"_s)));
        QVERIFY(text.contains(flat(language == Language::French ? u"22 novembre 2026"_s : u"22 November 2026"_s)));
        QVERIFY(text.contains(flat(language == Language::French ? u"ne prouve pas qui"_s : u"does not prove who"_s)));
        QCOMPARE(pageOf(u"fallbacks-played"_s), 1);
    }

    void theTimelineTellsWhatHappenedWhen()
    {
        const QString text = textOf(report(), u"timeline"_s);
        for (const QString &said : {u"08:00"_s, u"Événement : La carte ne passe plus."_s, u"12:30"_s,
                                    u"Décision : la personne qui décide décide de passer au téléphone."_s, u"13:00"_s,
                                    u"Message prêt"_s, u"Secours lancé, Répondre aux clients"_s})
            QVERIFY2(text.contains(flat(said)), qPrintable(said));
    }

    // As many as the table of the debrief holds people, each a row of its own.
    void whatHelpedAndWhatWasMissingStandApart()
    {
        const auto add = [&](FindingKind kind, const QString &text) {
            Finding finding{.id = m_ids.make<Finding>(), .text = text, .kind = kind};
            finding.run = m_progress.run.id.value.toString(QUuid::WithoutBraces);
            m_plan.table<Finding>().put(finding);
        };
        for (const QString &text : {u"La fiche au mur."_s, u"Les bons papier."_s, u"Le second numéro."_s})
            add(FindingKind::Helped, text);
        add(FindingKind::Missing, u"Le code de la caisse."_s);
        const QString text = textOf(report(), u"helped"_s);
        const auto lessons = text.indexOf(flat(u"Ce que nous avons appris"_s));
        const auto missing = text.indexOf(flat(u"Ce qui manquait, par personne"_s));
        const auto helped = text.indexOf(flat(u"Ce qui a aidé, par personne"_s));
        const auto code = text.indexOf(flat(u"Le code de la caisse."_s));
        QVERIFY(lessons >= 0 && lessons < missing && missing < code && code < helped);
        for (const QString &said : {u"La fiche au mur."_s, u"Les bons papier."_s, u"Le second numéro."_s})
            QVERIFY2(text.indexOf(flat(said)) > helped, qPrintable(said));
    }

    void nobodyIsNamedButWhoPromised()
    {
        const QString text = textOf(report(), u"names"_s);
        for (const auto &name : {u"Sophie"_s, u"Benali"_s, u"Marchand"_s, u"Inès"_s})
            QVERIFY2(!text.contains(flat(name)), qPrintable(name));
        QCOMPARE(text.count(u"Nadia"_s), 1); // owns the action
        QVERIFY(text.contains(flat(u"La personne qui décide décide"_s)));
        QVERIFY(text.contains(flat(u"1 à la décision"_s)));
    }

    void tooSlowIsSaidByTheLimit()
    {
        const auto fallback = idOf<Fallback>(m_plan, u"Réponses au téléphone"_s);
        const auto activity = idOf<Activity>(m_plan, u"Répondre aux clients"_s);
        m_plan =
            withProof(m_plan, m_progress, {fallback, {}, {activity}, 12min, {}}, true, u"Inès"_s, reportDay, m_ids);
        const QString text = textOf(report(), u"slow"_s);
        QVERIFY2(text.contains(flat(u"essayé, trop lent, 12 min pour 10 min au plus"_s)), qPrintable(text));
    }

    void itIsSetRightInBothLanguages()
    {
        QStringList faults;
        for (const auto language : {Language::French, Language::English}) {
            m_progress.run.language = language;
            const Document document = report();
            QCOMPARE(faultOf(document), QString());
            for (const DocumentBlock &block : document.blocks) {
                const auto *drawing = std::get_if<DrawingBlock>(&block);
                for (const DrawingText &text : drawing ? drawing->texts : std::vector<DrawingText>())
                    faults +=
                        language == Language::French ? test::frenchFaults(text.text) : test::englishFaults(text.text);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // Past what a page holds a second one is taken, and past that what is left out is counted.
    void aLongRecordTakesTwoPagesBeforeItsTimeline()
    {
        const QString longText = u"Le mode opératoire des commandes par téléphone n’est pas à jour et personne ne "_s
                                 u"sait où se trouve la dernière version imprimée, ni qui l’a emportée."_s;
        for (int i = 0; i < 30; ++i) {
            note(EntryType::Decision, runTime(14, i), {}, longText + QString::number(i));
            note(EntryType::Fact, runTime(15, i), {}, longText + QString::number(i));
            m_progress.notes.last().starred = true;
        }
        for (auto &one : m_progress.objectives) {
            one.rated = Verdict::Partly;
            one.reason = longText;
        }
        review();
        const QString text = textOf(report(), u"full"_s, 8);
        QVERIFY(pageOf(u"fallbacks-played"_s) <= 2);
        QVERIFY(text.contains(flat(u"de plus, dans le dossier"_s)));
        for (const ActivityLane &lane : measure(m_progress, m_plan, m_progress.elapsed).lanes)
            QVERIFY2(!lane.stopped || text.contains(flat(lane.name)), qPrintable(lane.name));
    }

    void whatTheTeamJudgesIsNotCalledUndone()
    {
        m_progress.objectives = {{.key = u"words"_s, .text = u"Un seul interlocuteur"_s}};
        m_progress.objectives[0].measure = ObjectiveMeasure::Judged;
        const QString open = textOf(report(), u"open"_s);
        QVERIFY(open.contains(flat(u"À juger"_s)));
        QVERIFY(open.contains(flat(u"l’équipe en juge"_s)));
        QVERIFY(!open.contains(flat(u"pas fait"_s)));
        m_progress.objectives[0].rated = Verdict::WithDifficulty;
        const QString judged = textOf(report(), u"judged"_s);
        QVERIFY(judged.contains(flat(u"Avec difficulté"_s)));
        QVERIFY(!judged.contains(flat(u"À juger"_s)));
    }

    // Seven activities, five decisions.
    void aFullDrillLeavesNothingOut()
    {
        for (int i = 0; i < 4; ++i)
            note(EntryType::Decision, runTime(14, i), {}, u"Une affiche sur la porte, et un mot au téléphone."_s);
        const QString text = textOf(report(), u"usual"_s);
        QVERIFY(!text.contains(flat(u"de plus, dans le dossier"_s)));
        QCOMPARE(text.count(flat(u"Une affiche sur la porte"_s)), 8); // among the decisions and in the timeline
    }

    void aLongNameIsToldWhole()
    {
        const QString name = u"Préparer, contrôler et expédier les commandes des boutiques partenaires du littoral "_s
                             u"et de leurs clients particuliers avant la levée de seize heures"_s;
        Activity activity = *m_plan.find(idOf<Activity>(m_plan, u"Encaisser"_s));
        activity.name = name;
        m_plan.table<Activity>().put(activity);
        QVERIFY(textOf(report(), u"long-name"_s).contains(flat(name)));
    }

    // As in the window (design/ui.md 2.5): amber outline until it was tried, then filled teal.
    void theBarOfAFallbackShowsItsProof()
    {
        const auto bars = [this] {
            QHash<QString, DrawingBox> found;
            for (const DocumentBlock &block : report().blocks) {
                if (const auto *drawing = std::get_if<DrawingBlock>(&block)) {
                    for (const DrawingBox &box : drawing->boxes)
                        found.insert(box.text, box);
                }
            }
            return found;
        };
        const QString name = u"Virement ou lien bancaire"_s;
        QVERIFY(bars().contains(name));
        // Tried one day, and only talked about in this drill.
        m_plan.table<Proof>() = {};
        Proof earlier{.id = m_ids.make<Proof>()};
        earlier.fallback = idOf<Fallback>(m_plan, name);
        earlier.level = ProofLevel::Tried;
        earlier.minutes = 2min;
        earlier.date = reportDay;
        m_plan.table<Proof>().put(earlier);
        QCOMPARE(bars().value(name).tone, DrawingTone::Attention);
        QVERIFY(!bars().value(name).solid);
        m_plan = withProof(m_plan, m_progress,
                           {idOf<Fallback>(m_plan, name), name, {idOf<Activity>(m_plan, u"Encaisser"_s)}, 2min, {}},
                           true, u"Inès"_s, reportDay, m_ids);
        QCOMPARE(bars().value(name).tone, DrawingTone::Relay);
        QVERIFY(bars().value(name).solid);
    }

    void aDrillInWhichNothingHappenedSaysSo()
    {
        m_progress.notes.clear();
        m_progress.injects.clear();
        m_plan.table<Finding>() = {};
        const QString text = textOf(report(), u"nothing"_s);
        QVERIFY(text.contains(flat(u"Aucun secours n’a été lancé."_s)));
        QVERIFY(text.contains(flat(u"Où est-ce écrit"_s))); // there is room for the questions
    }

    // Somebody is away, a supplier fails: there is nothing to recover from, and the team judges.
    void aDrillInWhichNothingFallsHasNoRecoveryTimes()
    {
        QVERIFY(textOf(report(), u"falls"_s).contains(flat(u"Temps de reprise"_s)));
        for (RunInject &inject : m_progress.injects)
            inject.stops = inject.restores = {};
        m_progress.objectives = {objective(ObjectiveMeasure::Judged, u"Quelqu’un signe à sa place"_s, 0min)};
        m_progress.objectives[0].rated = Verdict::Met;
        m_progress.objectives[0].reason = u"La suppléante a signé."_s;
        const QString text = textOf(report(), u"judged"_s);
        QVERIFY(!text.contains(flat(u"Temps de reprise"_s)));
        QVERIFY(text.contains(flat(u"Quelqu’un signe à sa place"_s)));
        QVERIFY(text.contains(flat(u"La suppléante a signé"_s)));
        QVERIFY(!text.contains(flat(u"0 min"_s)));
    }

    void aPracticeRunSaysThatItProvesNothing()
    {
        m_progress.run.practice = true;
        QVERIFY(textOf(report(), u"practice"_s).contains(flat(u"ne compte pas comme preuve"_s)));
    }

private:
    static RunObjective objective(ObjectiveMeasure measured, const QString &text, Minutes within)
    {
        RunObjective objective;
        objective.text = text;
        objective.measure = measured;
        objective.within = within;
        return objective;
    }
    RunInject scene(qint64 elapsed, Minutes story, const QStringList &stops, const QStringList &restores) const
    {
        RunInject inject;
        inject.title = u"La carte ne passe plus."_s;
        inject.state = InjectState::Played;
        inject.playedAt = elapsed;
        inject.story = story;
        for (const QString &tool : stops)
            inject.stops << nodeOf(idOf<Tool>(m_plan, tool));
        for (const QString &tool : restores)
            inject.restores << nodeOf(idOf<Tool>(m_plan, tool));
        return inject;
    }
    void note(EntryType entry, qint64 elapsed, const QString &activity, const QString &text)
    {
        RunNote note;
        note.entry = entry;
        note.elapsed = elapsed;
        note.text = text;
        if (!activity.isEmpty())
            note.subject = rowOf(idOf<Activity>(m_plan, activity));
        m_progress.notes.append(note);
    }
    void mark(MarkKind kind, qint64 elapsed, const QString &activity, const QString &fallback)
    {
        note(EntryType::Fact, elapsed, activity, {});
        m_progress.notes.last().mark = kind;
        if (!fallback.isEmpty())
            m_progress.notes.last().fallback = idOf<Fallback>(m_plan, fallback);
    }
    // What the team makes of it: each finding has its action, of Nadia.
    void review()
    {
        m_plan = withFindings(m_plan, m_progress, contents().phrases(), reportDay, m_ids);
        Id<Finding> last;
        for (const Finding &finding : m_plan.table<Finding>()) {
            if (QUuid(finding.run) == m_progress.run.id.value)
                last = finding.id;
        }
        Action action;
        action.id = m_ids.make<Action>();
        action.title = u"Refaire le bon avec des cases à cocher"_s;
        action.owner = idOf<Person>(m_plan, u"Nadia Roussel"_s);
        action.due = reportDay.addDays(10);
        action.finding = last;
        m_plan.table<Action>().put(action);
    }
    Document report() const
    {
        const DrillMeasures measures = measure(m_progress, m_plan, m_progress.elapsed);
        return drillReport(m_progress, measures, m_plan, contents(), QByteArray::fromHex("ab").repeated(32));
    }
    [[nodiscard]] int pageOf(const QString &heading) const
    {
        for (const HeadingPage &one : m_headings) {
            if (one.id == heading)
                return one.page;
        }
        return 0;
    }
    // Written by the engine that has the word on pages; every text of it. The files may be looked at. pages: at most.
    QString textOf(const Document &document, const QString &name, int pages = 3)
    {
        const QString folder = QStringLiteral(RELAIS_BINARY_DIR "/drill-reports");
        QDir().mkpath(folder);
        const QString path = u"%1/%2.pdf"_s.arg(folder, name);
        const auto written = DocumentWriters().write(document, DocumentFormat::Pdf, path, {});
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        m_headings = written->headings;
        if (written->pages > pages)
            QTest::qFail(qPrintable(u"%1 pages: %2"_s.arg(written->pages).arg(name)), __FILE__, __LINE__);
        const auto content = readPdf(path);
        if (!content)
            qFatal("%s", qPrintable(content.error().detail));
        return flat(QStringList(content->pages.begin(), content->pages.end()).join(u' '));
    }

    test::CountingIds m_ids;
    Plan m_plan;
    RunProgress m_progress;
    std::vector<HeadingPage> m_headings; // of what was written last
};

RELAIS_TEST(DrillReportTest)
#include "tst_drillreport.moc"
