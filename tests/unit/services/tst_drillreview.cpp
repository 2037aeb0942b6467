// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillreview.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QDate reviewDay(2026, 11, 22);

Phrases reviewWords()
{
    Phrases phrases;
    const auto set = [&](Phrase phrase, const QString &fr) {
        phrases.texts[static_cast<size_t>(phrase)] = {fr, u"English"_s};
    };
    set(Phrase::SceneWithoutAnswer, u"« %1 », et rien"_s);
    set(Phrase::SomeoneDeciding, u"la personne qui décide"_s);
    set(Phrase::SomeoneElse, u"une personne de l’équipe"_s);
    return phrases;
}

} // namespace

class DrillReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_plan = Plan();
        m_progress = RunProgress();
        m_progress.run.id = m_ids.make<Run>();
        m_karim = add(Person{.name = u"Karim Benali"_s});
        add(Person{.name = u"Sophie Marchand"_s});
        m_paper = add(Fallback{.name = u"Carnet"_s});
        m_sell = add(Activity{.name = u"Vendre"_s});
        m_talk = add(Activity{.name = u"Répondre"_s});
        m_progress.participants = {{m_karim, DrillRole::Decider}};
    }

    void starredNotesBecomeFindings()
    {
        note(u"Le carnet est vide."_s, true);
        note(u"Rien de spécial."_s, false);
        note(u"Repris."_s, true).takenBack = true;
        const QList<Finding> findings = found();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.constFirst().text, u"Le carnet est vide."_s);
        QCOMPARE(findings.constFirst().kind, FindingKind::Lesson);
        QCOMPARE(findings.constFirst().run, runId());
        QCOMPARE(findings.constFirst().date, reviewDay);
    }

    void aFindingNamesARoleNotAPerson()
    {
        note(personPlaceholder(m_karim) + u" était absent, Sophie ne savait pas."_s, true);
        note(u"L’avis de Sophie Marchand manquait à Karim."_s, true);
        QCOMPARE(found().at(0).text, u"La personne qui décide était absent, une personne de l’équipe ne savait pas."_s);
        QCOMPARE(found().at(1).text, u"L’avis d’une personne de l’équipe manquait à la personne qui décide."_s);
    }

    void aPlayedSceneWithoutAnAnswerBecomesOne()
    {
        m_progress.injects = {scene(u"La carte ne passe plus."_s, InjectState::Played, true),
                              scene(u"Internet tombe."_s, InjectState::Played, false),
                              scene(u"La presse appelle."_s, InjectState::NotPlayed, true)};
        QCOMPARE(found().size(), 1);
        QCOMPARE(found().constFirst().text, u"« La carte ne passe plus », et rien"_s);
        QCOMPARE(found().constFirst().kind, FindingKind::Missing);
    }

    void whatStandsIsNotAddedAgain()
    {
        note(u"Le carnet est vide."_s, true);
        m_plan = withFindings(m_plan, m_progress, reviewWords(), reviewDay, m_ids);
        const Plan again = withFindings(m_plan, m_progress, reviewWords(), reviewDay.addDays(1), m_ids);
        QCOMPARE(again, m_plan);
        m_progress.run.id = m_ids.make<Run>(); // another drill may teach the same
        QCOMPARE(withFindings(m_plan, m_progress, reviewWords(), reviewDay, m_ids).table<Finding>().size(), 2);
    }

    void aFallbackTakesTheTimeFromSeenToStarted()
    {
        DrillMeasures measures;
        measures.lanes = {lane(m_sell, runTime(1), runTime(5), runTime(10, 1), 30min),
                          lane(m_talk, runTime(1), runTime(6), runTime(8), 5min)};
        const auto played = fallbacksPlayed(measures, m_plan);
        QCOMPARE(played.size(), 1);
        QCOMPARE(played.constFirst().activities, (QList<Id<Activity>>{m_sell, m_talk}));
        QCOMPARE(played.constFirst().minutes, Minutes(5)); // 5 min 1 s, the slower one
        QCOMPARE(played.constFirst().limit, std::optional<Minutes>(5min));
    }

    void whereNothingWasNotedBeforeItCountsFromTheStop()
    {
        DrillMeasures measures;
        measures.lanes = {lane(m_sell, runTime(1), runTime(10), runTime(10), {})};
        QCOMPARE(fallbacksPlayed(measures, m_plan).constFirst().minutes, Minutes(9));
        measures.lanes = {lane(m_sell, runTime(12), runTime(10), runTime(10), {})}; // started before the stop
        QCOMPARE(fallbacksPlayed(measures, m_plan).constFirst().minutes, Minutes(1));
    }

    void talkingItThroughIsDiscussed()
    {
        const Plan after = withProof(m_plan, m_progress, played(), false, u"Karim"_s, reviewDay, m_ids);
        QCOMPARE(after.table<Proof>().size(), 2);
        const Proof proof = after.table<Proof>().rows().constFirst();
        QCOMPARE(proof.level, ProofLevel::Discussed);
        QCOMPARE(proof.activity, m_sell);
        QCOMPARE(proof.date, reviewDay);
        QCOMPARE(proof.run, runId());
        QVERIFY(!proof.minutes);
        QVERIFY(proof.who.isEmpty());
    }

    void doingItIsTriedInRealMinutesAndReplacesTheWord()
    {
        m_plan = withProof(m_plan, m_progress, played(), false, {}, reviewDay, m_ids);
        m_plan = withProof(m_plan, m_progress, played(), true, u"Karim et Sophie"_s, reviewDay, m_ids);
        QCOMPARE(m_plan.table<Proof>().size(), 2);
        for (const Proof &proof : m_plan.table<Proof>()) {
            QCOMPARE(proof.level, ProofLevel::Tried);
            QCOMPARE(proof.minutes, std::optional<Minutes>(9min));
            QCOMPARE(proof.who, u"Karim et Sophie"_s);
        }
    }

    void anEarlierDrillsProofStays()
    {
        add(Proof{.fallback = m_paper, .level = ProofLevel::Tried, .run = u"another"_s});
        QCOMPARE(withProof(m_plan, m_progress, played(), false, {}, reviewDay, m_ids).table<Proof>().size(), 3);
    }

    void aPracticeRunProvesNothing()
    {
        m_progress.run.practice = true;
        QCOMPARE(withProof(m_plan, m_progress, played(), true, u"Karim"_s, reviewDay, m_ids), m_plan);
    }

private:
    template <class T> Id<T> add(T row)
    {
        row.id = m_ids.make<T>();
        m_plan.table<T>().put(row);
        return row.id;
    }
    RunNote &note(const QString &text, bool starred)
    {
        RunNote note;
        note.text = text;
        note.starred = starred;
        m_progress.notes.append(note);
        return m_progress.notes.last();
    }
    static RunInject scene(const QString &title, InjectState state, bool missing)
    {
        RunInject inject;
        inject.title = title;
        inject.state = state;
        inject.missing = missing;
        return inject;
    }
    ActivityLane lane(Id<Activity> activity, qint64 stopped, qint64 seen, qint64 started,
                      std::optional<Minutes> target) const
    {
        ActivityLane lane;
        lane.activity = activity;
        lane.stopped = stopped;
        lane.seen = seen;
        lane.fallbackStarted = started;
        lane.fallback = m_paper;
        lane.target = target;
        return lane;
    }
    FallbackPlayed played() const { return {m_paper, u"Carnet"_s, {m_sell, m_talk}, 9min, {}}; }
    QString runId() const { return m_progress.run.id.value.toString(QUuid::WithoutBraces); }
    QList<Finding> found()
    {
        return withFindings(m_plan, m_progress, reviewWords(), reviewDay, m_ids).table<Finding>().rows();
    }

    test::CountingIds m_ids;
    Plan m_plan;
    RunProgress m_progress;
    Id<Person> m_karim;
    Id<Fallback> m_paper;
    Id<Activity> m_sell;
    Id<Activity> m_talk;
};

RELAIS_TEST(DrillReviewTest)
#include "tst_drillreview.moc"
