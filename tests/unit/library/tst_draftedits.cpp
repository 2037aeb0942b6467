// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a drill that is being prepared, and what the preparation still lacks.
#include "domain/validation.h"
#include "services/drilldraft.h"
#include "support/testmain.h"
#include "unit/library/drilledfirms.h"

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

namespace {

QList<qint64> minutesOf(const DrillDraft &draft)
{
    QList<qint64> minutes;
    for (const RunInject &inject : draft.injects)
        minutes.append(inject.at.count());
    return minutes;
}

bool lacks(const QList<CoverageRow> &rows, CoverageGap gap)
{
    return std::any_of(rows.begin(), rows.end(), [gap](const CoverageRow &row) { return row.gap == gap; });
}

} // namespace

class DraftEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void anInjectTakesItsNewWords();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void aNeighbourTakesTheMinute();
    void aMovedInjectKeepsTheOrder();
    void addedAndCopiedInjectsAreNew();
    void whatIsDeletedServesNothing();
    void objectivesStayBetweenTwoAndFive();
    void objectivesAreProposedFromToleratedStops();
    void theDeputyPlaysForTheAbsent();
    void nobodyStandsInTwice();
    void anotherLengthScalesTheMinutes();
    void theRatioFollowsTheLength();
    void everyEditCanBeUndone();
    void theUndoneIsForgottenOnceSomethingElseIsDone();
    void whatThePreparationLacksIsNamed();
    void aDraftedScenarioLacksNothing();
    void aBlankDraftStaysValidToEdit();

private:
    DrilledFirms m_firms;
    Plan m_plan;
    DrillDraft m_draft;
};

void DraftEdits::initTestCase()
{
    m_plan = m_firms.plan(u"fournil"_s);
    m_draft = m_firms.drafted(m_plan);
    QCOMPARE(minutesOf(m_draft), QList<qint64>({0, 5, 10, 15, 20}));
}

void DraftEdits::anInjectTakesItsNewWords()
{
    RunInject inject = m_draft.injects.at(1);
    inject.title = u"Émeline Kervadec n’a plus de réseau."_s;
    inject.at = Minutes(12);
    inject.cell = DrillCell::It;
    inject.stops = {nodeOf(named<Tool>(m_plan, u"Terminaux CB (x4)"_s).id)};
    const auto edited = withInject(m_draft, inject, m_plan);
    QVERIFY(edited);
    QCOMPARE(minutesOf(*edited), QList<qint64>({0, 10, 12, 15, 20}));
    const QString placeholder = personPlaceholder(named<Person>(m_plan, u"Émeline Kervadec"_s).id);
    QCOMPARE(edited->injects.at(2).title, placeholder + u" n’a plus de réseau."_s);
    QCOMPARE(edited->injects.at(2).stops, inject.stops);
    QCOMPARE(m_draft.injects.at(1).key, inject.key);
}

void DraftEdits::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<RunInject>("inject");
    const auto row = [this](const char *name, const QString &member, auto change) {
        RunInject inject = m_draft.injects.at(1);
        change(inject);
        QTest::newRow(name) << member << inject;
    };
    row("no title", u"title"_s, [](RunInject &inject) { inject.title = u"  "_s; });
    row("a novel", u"situation"_s, [](RunInject &inject) { inject.situation = QString(longestText + 1, u'a'); });
    row("a control character", u"expected"_s, [](RunInject &inject) { inject.expected = u"a\u0007"_s; });
    row("below zero", u"at"_s, [](RunInject &inject) { inject.at = Minutes(-1); });
    row("after the end", u"at"_s, [](RunInject &inject) { inject.at = Minutes(25); });
    row("a tool of another plan", u"stops"_s, [this](RunInject &inject) { inject.stops = {m_firms.ids.make<Node>()}; });
    row("a stranger", u"person"_s, [this](RunInject &inject) { inject.person = m_firms.ids.make<Person>(); });
}

void DraftEdits::whatDoesNotFitIsRefused()
{
    QFETCH(QString, member);
    QFETCH(RunInject, inject);
    const auto edited = withInject(m_draft, inject, m_plan);
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, ErrorCode::InvalidValue);
    QCOMPARE(edited.error().place.pointer, member);
    inject.key = u"nowhere"_s;
    QCOMPARE(withInject(m_draft, inject, m_plan).error().code, ErrorCode::NotFound);
}

void DraftEdits::aNeighbourTakesTheMinute()
{
    const QString key = m_draft.injects.at(2).key;
    const DrillDraft up = withInjectMoved(m_draft, key, -1);
    QCOMPARE(minutesOf(up), minutesOf(m_draft));
    QCOMPARE(up.injects.at(1).key, key);
    QCOMPARE(up.injects.at(1).story, m_draft.injects.at(1).story);
    QCOMPARE(withInjectMoved(up, key, 1), m_draft);
    QCOMPARE(withInjectMoved(m_draft, m_draft.injects.constFirst().key, -1), m_draft);
    QCOMPARE(withInjectMoved(m_draft, m_draft.injects.constLast().key, 1), m_draft);
    QCOMPARE(withInjectMoved(m_draft, u"nowhere"_s, 1), m_draft);
}

void DraftEdits::aMovedInjectKeepsTheOrder()
{
    const QString key = m_draft.injects.at(3).key;
    const auto moved = withInjectAt(m_draft, key, Minutes(7));
    QVERIFY(moved);
    QCOMPARE(minutesOf(*moved), QList<qint64>({0, 5, 7, 10, 20}));
    QCOMPARE(moved->injects.at(2).key, key);
    QVERIFY(moved->injects.at(1).story <= moved->injects.at(2).story);
    QVERIFY(moved->injects.at(2).story <= moved->injects.at(3).story);
    QCOMPARE(*withInjectAt(m_draft, key, Minutes(15)), m_draft);
    QVERIFY(!withInjectAt(m_draft, key, Minutes(25)));
    QVERIFY(!withInjectAt(m_draft, key, Minutes(-1)));
}

void DraftEdits::addedAndCopiedInjectsAreNew()
{
    const auto added = withNewInject(m_draft, Minutes(8));
    QVERIFY(added);
    QCOMPARE(minutesOf(added->draft), QList<qint64>({0, 5, 8, 10, 15, 20}));
    QVERIFY(lacks(coverage(added->draft, m_plan), CoverageGap::WithoutWords));
    const auto copied = withCopiedInject(added->draft, m_draft.injects.constFirst().key);
    QVERIFY(copied);
    QVERIFY(copied->key != added->key);
    QCOMPARE(copied->draft.injects.at(1).title, m_draft.injects.constFirst().title);
    QVERIFY(copied->draft.injects.at(1).stops.isEmpty());
    QCOMPARE(copied->draft.injects.at(1).at, Minutes(1));
    QVERIFY(!withCopiedInject(m_draft, u"nowhere"_s));
    DrillDraft full = m_draft;
    while (full.injects.size() < mostInjects)
        full = withNewInject(full, Minutes(24))->draft;
    QCOMPARE(withNewInject(full, Minutes(3)).error().code, ErrorCode::Conflict);
}

void DraftEdits::whatIsDeletedServesNothing()
{
    const QString key = m_draft.injects.constFirst().key;
    const DrillDraft without = withoutInject(m_draft, key);
    QCOMPARE(without.injects.size(), m_draft.injects.size() - 1);
    QVERIFY(!without.serves.contains(key));
    QCOMPARE(withoutInject(m_draft, u"nowhere"_s), m_draft);
}

void DraftEdits::objectivesStayBetweenTwoAndFive()
{
    DrillDraft draft = m_draft;
    for (int i = 0; draft.objectives.size() < mostObjectives; ++i) {
        RunObjective objective;
        objective.key = u"own_%1"_s.arg(i);
        objective.text = u"Tout le monde sait où est le plan."_s;
        objective.measure = ObjectiveMeasure::Judged;
        const auto more = withObjective(draft, objective);
        QVERIFY(more);
        draft = *more;
    }
    RunObjective sixth;
    sixth.key = u"sixth"_s;
    sixth.text = u"Un de trop"_s;
    sixth.within = Minutes(5);
    QCOMPARE(withObjective(draft, sixth).error().code, ErrorCode::Conflict);
    RunObjective changed = draft.objectives.constFirst();
    changed.within = Minutes(9);
    QCOMPARE(withObjective(draft, changed)->objectives.constFirst().within, Minutes(9));
    changed.within = Minutes(26);
    QCOMPARE(withObjective(draft, changed).error().code, ErrorCode::InvalidValue);
    while (draft.objectives.size() > fewestObjectives)
        draft = *withoutObjective(draft, draft.objectives.constLast().key);
    QCOMPARE(withoutObjective(draft, draft.objectives.constLast().key).error().code, ErrorCode::Conflict);
    QVERIFY(withoutObjective(draft, u"nowhere"_s));
}

void DraftEdits::objectivesAreProposedFromToleratedStops()
{
    DrillDraft draft = m_draft;
    draft.objectives.clear();
    const QList<RunObjective> proposed = proposedObjectives(draft, m_plan, m_firms.frame);
    QVERIFY(proposed.size() > 1);
    QCOMPARE(proposed.constFirst().measure, ObjectiveMeasure::CustomersTold);
    QCOMPARE(proposed.constFirst().within, firstMessageWithin);
    QCOMPARE(proposed.at(1).measure, ObjectiveMeasure::FallbackStarted);
    QVERIFY2(proposed.at(1).text.contains(u"en moins de 20\u00A0minutes"_s), qPrintable(proposed.at(1).text));
    draft.objectives = proposed.mid(0, 2);
    for (const RunObjective &again : proposedObjectives(draft, m_plan, m_firms.frame))
        QVERIFY(again.key != proposed.at(0).key && again.key != proposed.at(1).key);
    // A stop that is tolerated for less is aimed at.
    Plan hurried = m_plan;
    Activity card = named<Activity>(hurried, u"Encaisser par carte"_s);
    card.limit = Minutes(10);
    hurried.table<Activity>().put(card);
    draft.objectives.clear();
    QCOMPARE(proposedObjectives(draft, hurried, m_firms.frame).at(1).within, Minutes(10));
}

void DraftEdits::theDeputyPlaysForTheAbsent()
{
    const Id<Person> emeline = named<Person>(m_plan, u"Émeline Kervadec"_s).id;
    const Id<Person> sophie = named<Person>(m_plan, u"Sophie Le Goff"_s).id;
    DrillDraft draft = m_draft;
    draft.injects[3].person = emeline;
    const auto changed = withParticipants(
        draft, {{emeline, DrillRole::Decider, DrillCell::Direction, true, sophie}, {sophie, DrillRole::Player}});
    QVERIFY(changed);
    QCOMPARE(playerOf(*changed, emeline), sophie);
    QCOMPARE(playerOf(*changed, sophie), sophie);
    Instant now;
    now.zone = u"Europe/Paris"_s;
    const PreparedRun prepared = prepareRun(*changed, Language::French, false, now, m_firms.ids);
    const auto progress = progressOf(prepared.run, prepared.events);
    QVERIFY(progress);
    QCOMPARE(progress->injects.at(3).person, sophie);
    QCOMPARE(progress->participants, changed->participants);
    const CoverageRow hers{CoverageGap::ForNobody, draft.injects.at(3).key, {}, emeline};
    QVERIFY(!coverage(*changed, m_plan).contains(hers));
    // Nobody in her place: what is hers is for nobody.
    auto alone = withParticipants(draft, {{emeline, DrillRole::Decider, {}, true, {}}, {sophie}});
    QVERIFY(alone);
    QVERIFY(coverage(*alone, m_plan).contains(hers));
}

void DraftEdits::nobodyStandsInTwice()
{
    const Id<Person> emeline = named<Person>(m_plan, u"Émeline Kervadec"_s).id;
    const Id<Person> sophie = named<Person>(m_plan, u"Sophie Le Goff"_s).id;
    const auto refused = [this](const QList<RunParticipant> &people) {
        const auto changed = withParticipants(m_draft, people);
        return !changed && changed.error().code == ErrorCode::InvalidValue;
    };
    QVERIFY(refused({{emeline}, {emeline}}));
    QVERIFY(refused({{Id<Person>()}}));
    QVERIFY(refused({{emeline, DrillRole::Player, {}, true, emeline}}));
    QVERIFY(refused({{emeline, DrillRole::Player, {}, true, sophie}, {sophie, DrillRole::Player, {}, true, {}}}));
}

void DraftEdits::anotherLengthScalesTheMinutes()
{
    const auto longer = withMinutes(m_draft, {Minutes(5), Minutes(50), Minutes(15)});
    QVERIFY(longer);
    QCOMPARE(minutesOf(*longer), QList<qint64>({0, 10, 20, 30, 40}));
    const auto shortest = withMinutes(m_draft, {Minutes(0), Minutes(5), Minutes(0)});
    QVERIFY(shortest);
    QCOMPARE(minutesOf(*shortest), QList<qint64>({0, 1, 2, 3, 4}));
    QVERIFY(!withMinutes(m_draft, {Minutes(5), Minutes(4), Minutes(5)}));
    QVERIFY(!withMinutes(m_draft, {Minutes(5), Minutes(25 * 60), Minutes(5)}));
    QVERIFY(!withMinutes(m_draft, {Minutes(-1), Minutes(25), Minutes(5)}));
}

void DraftEdits::theRatioFollowsTheLength()
{
    DrillDraft draft = m_draft;
    draft.storyRatio = 800;
    const auto longer = withMinutes(draft, {Minutes(5), Minutes(50), Minutes(15)});
    QVERIFY(longer);
    QCOMPARE(longer->storyRatio, 400);
    const auto moved = withInjectAt(*longer, longer->injects.at(1).key, Minutes(12));
    QVERIFY(moved);
    QCOMPARE(moved->injects.at(1).story, Minutes(48));
}

void DraftEdits::everyEditCanBeUndone()
{
    DraftHistory history(m_draft);
    QVERIFY(!history.canUndo());
    history.edit(m_draft);
    QVERIFY(!history.canUndo()); // nothing has changed
    const DrillDraft without = withoutInject(m_draft, m_draft.injects.constLast().key);
    history.edit(without);
    history.edit(withInjectMoved(without, without.injects.at(1).key, 1));
    history.undo();
    QCOMPARE(history.draft(), without);
    history.undo();
    QCOMPARE(history.draft(), m_draft);
    history.undo();
    QCOMPARE(history.draft(), m_draft);
    history.redo();
    QCOMPARE(history.draft(), without);
}

void DraftEdits::theUndoneIsForgottenOnceSomethingElseIsDone()
{
    DraftHistory history(m_draft);
    for (qsizetype i = 0; i < DraftHistory::mostSteps + 5; ++i)
        history.edit(withNewInject(history.draft(), Minutes(3))->draft);
    history.undo();
    QVERIFY(history.canRedo());
    history.edit(m_draft);
    QVERIFY(!history.canRedo());
    qsizetype steps = 0;
    while (history.canUndo()) {
        history.undo();
        ++steps;
    }
    QCOMPARE(steps, DraftHistory::mostSteps);
}

void DraftEdits::whatThePreparationLacksIsNamed()
{
    const DrillDraft blank = blankDraft(m_plan, m_firms.frame);
    QVERIFY(lacks(coverage(blank, m_plan), CoverageGap::FewObjectives));
    QVERIFY(lacks(coverage(blank, m_plan), CoverageGap::ObjectiveWithoutInject));
    DrillDraft draft = withNewInject(blank, Minutes(0))->draft;
    RunInject inject = draft.injects.constFirst();
    inject.title = u"Tout s’arrête."_s;
    inject.stops = {nodeOf(named<Tool>(m_plan, u"Terminaux CB (x4)"_s).id)};
    draft = *withInject(draft, inject, m_plan);
    const QList<CoverageRow> rows = coverage(draft, m_plan);
    const Id<Activity> card = named<Activity>(m_plan, u"Encaisser par carte"_s).id;
    QVERIFY(rows.contains(CoverageRow{CoverageGap::ActivityUnseen, {}, card, {}}));
    inject = draft.injects.constFirst();
    inject.situation = u"Encaisser par carte : plus rien ne passe."_s;
    draft = *withInject(draft, inject, m_plan);
    QVERIFY(!coverage(draft, m_plan).contains(CoverageRow{CoverageGap::ActivityUnseen, {}, card, {}}));
    const Id<Person> sophie = named<Person>(m_plan, u"Sophie Le Goff"_s).id;
    draft = *withParticipants(draft, {{sophie, DrillRole::Player, DrillCell::Finance}});
    QVERIFY(coverage(draft, m_plan).contains(CoverageRow{CoverageGap::NothingToDo, {}, {}, sophie}));
    draft = *withParticipants(draft, {{sophie, DrillRole::Observer, DrillCell::Finance}});
    QVERIFY(!lacks(coverage(draft, m_plan), CoverageGap::NothingToDo));
}

void DraftEdits::aDraftedScenarioLacksNothing()
{
    for (const Scenario &scenario : std::as_const(m_firms.scenarios)) {
        const DrillDraft draft = draftDrill(scenario, m_firms.frame, m_plan, m_firms.contents, {});
        const auto rows = coverage(draft, m_plan);
        QVERIFY2(!lacks(rows, CoverageGap::ObjectiveWithoutInject), qPrintable(scenario.key));
        QVERIFY2(!lacks(rows, CoverageGap::WithoutWords), qPrintable(scenario.key));
    }
}

void DraftEdits::aBlankDraftStaysValidToEdit()
{
    DrillDraft draft = blankDraft(m_plan, m_firms.frame);
    QVERIFY(draft.injects.isEmpty());
    QCOMPARE(draft.scenario, u"blank"_s);
    QCOMPARE(draft.objectives.size(), 1);
    QVERIFY(withMinutes(draft, {Minutes(5), Minutes(10), Minutes(5)}));
    draft = withNewInject(draft, Minutes(500))->draft;
    QCOMPARE(draft.injects.constFirst().at, Minutes(24));
    RunInject inject = draft.injects.constFirst();
    inject.title = u"Une panne."_s;
    inject.expected = u"Ouvrir le plan."_s;
    draft = *withInject(draft, inject, m_plan);
    Instant now;
    now.zone = u"Europe/Paris"_s;
    const PreparedRun prepared = prepareRun(draft, Language::French, true, now, m_firms.ids);
    const auto progress = progressOf(prepared.run, prepared.events);
    QVERIFY(progress);
    QCOMPARE(progress->injects, draft.injects);
}

RELAIS_TEST(DraftEdits)
#include "tst_draftedits.moc"
