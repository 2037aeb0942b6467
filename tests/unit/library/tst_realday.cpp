// SPDX-License-Identifier: GPL-3.0-or-later
// The day a tool really falls, on the firms that the shipped library speaks to.
#include "services/incidentcalls.h"
#include "services/incidentconduct.h"
#include "services/incidentmessages.h"
#include "services/incidentopening.h"
#include "services/incidentreview.h"
#include "support/testmain.h"
#include "support/typography.h"
#include "unit/library/drilledfirms.h"

#include <QTest>
#include <QTimeZone>

using namespace relais;
using namespace relais::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 atMinute(qint64 minutes)
{
    return minutes * 60'000;
}

template <class T> T rowNamed(const Plan &plan, const QString &name)
{
    for (const T &row : plan.table<T>()) {
        if (row.name == name)
            return row;
    }
    return {};
}

QStringList namesOf(const QList<IncidentFind> &found)
{
    QStringList names;
    for (const IncidentFind &find : found)
        names << find.name;
    return names;
}

} // namespace

class RealDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_clock = std::make_unique<FakeClock>(); // Wednesday 26 November 2025, 14:52 in Paris
        m_conduct.reset();
    }

    void whatPeopleTypeIsFound_data();
    void whatPeopleTypeIsFound();
    void nothingTypedShowsWhatIsCritical();
    void unknownWordsFindNothing();
    void anOutageBringsTheStepsOfItsFiche_data() { DrilledFirms::addRows(); }
    void anOutageBringsTheStepsOfItsFiche();
    void noStepNamesAPerson_data() { DrilledFirms::addRows(); }
    void noStepNamesAPerson();
    void aFreeWordBringsFiveSteps();
    void anAttackStandsFirstAndRemovesNothing();
    void aDoubtAddsTwoChecks();
    void whoIsAwayIsNotGivenAStep();
    void anActivityStopsPassesItsLimitAndIsCarried();
    void theCallListBeginsWithWhoDecides();
    void messagesFollowTheOutage();
    void aPromisedWordIsKeptOrNot();
    void theDataQuestionsStartTheirClock();
    void theEndWaitsForItsCriteria();
    void theReviewCountsFromTheLog();
    void aFallbackUsedIsProven();
    void lessonsBecomeFindingsWithActions();

private:
    [[nodiscard]] Plan lenoir() const { return m_firms.plan(u"maison-lenoir"_s); }
    [[nodiscard]] QDateTime wall() const
    {
        return QDateTime::fromMSecsSinceEpoch(m_clock->now().utcMilliseconds, QTimeZone("Europe/Paris"));
    }
    [[nodiscard]] IncidentSearch searchIn(const Plan &plan) const
    {
        return {plan, m_firms.contents, plan.organisation().language, QDate(2025, 11, 26)};
    }
    PreparedIncident prepared(const Plan &plan, const IncidentChoice &choice, std::chrono::minutes ago = 0min)
    {
        const Instant now = m_clock->now();
        return prepareIncident(plan, m_firms.contents, choice,
                               now.utcMilliseconds - std::chrono::milliseconds(ago).count(), now, m_firms.ids);
    }
    void open(const IncidentChoice &choice, std::chrono::minutes ago = 0min)
    {
        PreparedIncident incident = prepared(lenoir(), choice, ago);
        incident.run.snapshot = u"hash"_s;
        m_frozen = frozen(lenoir());
        m_conduct = std::make_unique<IncidentConduct>(*m_clock, m_firms.ids);
        QVERIFY(m_conduct->open({.run = incident.run, .events = incident.planned}));
        QVERIFY(m_conduct->start());
    }
    void openPhone(std::chrono::minutes ago = 0min)
    {
        open({{nodeOf(rowNamed<Tool>(lenoir(), u"3CX"_s).id)}, {}, {}}, ago);
    }
    [[nodiscard]] IncidentState state() const
    {
        return incidentState(m_conduct->progress(), m_frozen, m_conduct->elapsed(), m_firms.contents.phrases());
    }
    [[nodiscard]] IncidentReview review() const
    {
        return incidentReview(m_conduct->progress(), m_frozen, m_conduct->elapsed(), m_firms.contents.phrases());
    }
    [[nodiscard]] IncidentActivity answering() const
    {
        for (const IncidentActivity &activity : state().activities) {
            if (activity.name == u"Répondre aux clients"_s)
                return activity;
        }
        return {};
    }
    void tell(const QString &label, std::optional<Minutes> next)
    {
        QVERIFY(m_conduct->mark(MarkKind::MessageSent, {}, {}, label, {}, next));
    }
    [[nodiscard]] bool hasAid(IncidentAidKind kind) const
    {
        const QList<IncidentAid> aids = state().aids;
        return std::any_of(aids.begin(), aids.end(), [kind](const IncidentAid &aid) { return aid.kind == kind; });
    }
    void startFallback()
    {
        const IncidentActivity activity = answering();
        QVERIFY(!activity.fitting.isEmpty());
        QVERIFY(
            m_conduct->mark(MarkKind::FallbackStarted, rowOf(activity.activity), activity.fitting.constFirst(), {}));
    }

    DrilledFirms m_firms;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<IncidentConduct> m_conduct;
    Plan m_frozen;
};

void RealDay::whatPeopleTypeIsFound_data()
{
    QTest::addColumn<QString>("firm");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    const QString shop = u"maison-lenoir"_s;
    QTest::newRow("activity in a sentence") << shop << u"Je ne peux plus encaisser !"_s << u"Encaisser"_s;
    QTest::newRow("tool by name") << shop << u"3cx"_s << u"3CX"_s;
    QTest::newRow("letters swapped") << shop << u"shopfiy"_s << u"Shopify"_s;
    QTest::newRow("without accents") << shop << u"etiqueteuse"_s << u"Étiqueteuses"_s;
    QTest::newRow("beginning") << shop << u"colis"_s << u"Colissimo"_s;
    QTest::newRow("provider") << shop << u"cloudflare"_s << u"Cloudflare"_s;
    QTest::newRow("symptom") << shop << u"le téléphone est muet"_s << u"3CX"_s;
    QTest::newRow("in English") << shop << u"the phone is down"_s << u"3CX"_s;
    QTest::newRow("attack") << shop << u"ils demandent une rançon"_s << u"Attaque informatique"_s;
}

void RealDay::whatPeopleTypeIsFound()
{
    QFETCH(const QString, firm);
    QFETCH(const QString, typed);
    QFETCH(const QString, first);
    const QStringList found = namesOf(searchIn(m_firms.plan(firm)).find(typed, 6));
    QVERIFY2(found.value(0) == first, qPrintable(found.join(u", "_s)));
}

void RealDay::nothingTypedShowsWhatIsCritical()
{
    const QList<IncidentFind> found = searchIn(lenoir()).find(u"c’est en panne"_s, 5);
    QCOMPARE(found.size(), 5);
    std::optional<Minutes> before;
    for (const IncidentFind &find : found) {
        QVERIFY(find.critical);
        QVERIFY(find.limit && before.value_or(0min) <= *find.limit);
        before = find.limit;
    }
}

void RealDay::unknownWordsFindNothing()
{
    QVERIFY(searchIn(lenoir()).find(u"le zorglubophone clignote"_s, 5).isEmpty());
    QVERIFY(IncidentSearch().find(u"carte"_s, 5).isEmpty());
}

void RealDay::anOutageBringsTheStepsOfItsFiche()
{
    QFETCH(const QString, firm);
    const Plan plan = m_firms.plan(firm);
    const IncidentFind first = searchIn(plan).find({}, 1).value(0);
    const PreparedIncident incident = prepared(plan, IncidentChoice::of(first, {}), 10min);
    QVERIFY(incident.run.isIncident());
    QCOMPARE(*incident.run.incidentSince, m_clock->now().utcMilliseconds - atMinute(10));
    const Result<RunProgress> progress = progressOf(incident.run, incident.planned);
    QVERIFY(progress);
    QCOMPARE(progress->outages.size(), 1);
    QCOMPARE(progress->outages.constFirst().subject, RowId{first.node.value});
    QSet<CardSection> sections;
    for (const RunStep &step : progress->steps) {
        sections.insert(step.section);
        QVERIFY2(!step.text.isEmpty() && !step.of.isEmpty(), qPrintable(step.key));
        QVERIFY2(step.section != CardSection::FirstQuarter || step.target, qPrintable(step.key));
        QVERIFY2(step.section != CardSection::AtReturn || !step.target, qPrintable(step.key));
        QVERIFY2(step.person.isNull() || plan.find(step.person), qPrintable(step.key));
    }
    QCOMPARE(sections.size(), 3);
}

void RealDay::noStepNamesAPerson()
{
    QFETCH(const QString, firm);
    const Plan plan = m_firms.plan(firm);
    for (const IncidentFind &find : searchIn(plan).find({}, 50)) {
        for (const RunEvent &event : prepared(plan, IncidentChoice::of(find, {})).planned) {
            for (const Person &person : plan.table<Person>())
                QVERIFY2(!event.text.contains(person.name), qPrintable(event.text));
        }
    }
}

void RealDay::aFreeWordBringsFiveSteps()
{
    open({{}, {}, u"la machine à bons fume, dit Karim Benali"_s});
    const RunProgress &progress = m_conduct->progress();
    QCOMPARE(progress.steps.size(), 5);
    QVERIFY(progress.outages.isEmpty());
    const Person karim = rowNamed<Person>(lenoir(), u"Karim Benali"_s);
    QCOMPARE(progress.run.title, u"La machine à bons fume, dit "_s + personPlaceholder(karim.id));
    for (const RunStep &step : progress.steps)
        QCOMPARE(frenchFaults(step.text), QStringList());
    QVERIFY(state().activities.isEmpty());
    QVERIFY(!state().allBack);
    QVERIFY(m_conduct->mark(MarkKind::BackToNormal, {}, {}, {}));
    QVERIFY(state().allBack && state().backToNormal);
}

void RealDay::anAttackStandsFirstAndRemovesNothing()
{
    openPhone();
    const qsizetype before = m_conduct->progress().steps.size();
    const Plan plan = lenoir();
    const auto steps = stepsOfTriage(Triage::Attack, plan, m_firms.contents, m_conduct->progress(), wall());
    QVERIFY(m_conduct->answerTriage(Triage::Attack));
    QVERIFY(m_conduct->addSteps(steps));
    const QList<RunStep> ordered = state().steps;
    QCOMPARE(ordered.size(), before + steps.size());
    QVERIFY(isOfTriage(ordered.constFirst()));
    QCOMPARE(ordered.constFirst().text,
             u"Débrancher le réseau : câbles, Wi-Fi, box. Laisser les ordinateurs allumés."_s.replace(u" :"_s,
                                                                                                      u"\u00A0:"_s));
    QVERIFY(hasAid(IncidentAidKind::Complaint));
    // Answered anew: nothing comes twice, nothing goes.
    QVERIFY(m_conduct->answerTriage(Triage::NoAttack));
    QVERIFY(stepsOfTriage(Triage::NoAttack, plan, m_firms.contents, m_conduct->progress(), wall()).isEmpty());
    QVERIFY(stepsOfTriage(Triage::Attack, plan, m_firms.contents, m_conduct->progress(), wall()).isEmpty());
    QCOMPARE(state().steps.size(), ordered.size());
    QVERIFY(!hasAid(IncidentAidKind::Complaint));
}

void RealDay::aDoubtAddsTwoChecks()
{
    openPhone();
    const auto steps = stepsOfTriage(Triage::Unknown, lenoir(), m_firms.contents, m_conduct->progress(), wall());
    QCOMPARE(steps.size(), 2);
    QVERIFY(m_conduct->addSteps(steps));
    QCOMPARE(state().steps.constFirst().text, steps.constFirst().text);
    QCOMPARE(state().current, 0);
    QCOMPARE(frenchFaults(steps.constLast().text), QStringList());
}

void RealDay::whoIsAwayIsNotGivenAStep()
{
    Plan plan = lenoir();
    const NodeId phone = nodeOf(rowNamed<Tool>(plan, u"3CX"_s).id);
    QHash<Id<Person>, int> before;
    for (const RunEvent &event : prepared(plan, {{phone}, {}, {}}).planned)
        ++before[event.person];
    for (const Person &person : lenoir().table<Person>()) {
        if (!before.contains(person.id) || person.deputy.isNull())
            continue;
        Person away = person;
        away.reachableDays = 0b1100000; // the week end
        plan.table<Person>().put(away);
        for (const RunEvent &event : prepared(plan, {{phone}, {}, {}}).planned)
            QVERIFY(event.kind != RunEventKind::StepPlanned || event.person != person.id);
        return;
    }
    QFAIL("nobody who does a step has a deputy");
}

void RealDay::anActivityStopsPassesItsLimitAndIsCarried()
{
    openPhone();
    m_clock->advance(20min);
    IncidentActivity activity = answering();
    QCOMPARE(activity.standing, IncidentStanding::Stopped);
    QVERIFY(activity.limit && activity.target);
    QVERIFY(hasAid(IncidentAidKind::Limit));
    QVERIFY(hasAid(IncidentAidKind::FirstWord));
    QList<qint64> moments;
    for (const IncidentAid &aid : state().aids)
        moments << aid.at;
    QVERIFY(std::is_sorted(moments.begin(), moments.end()));
    startFallback();
    activity = answering();
    QCOMPARE(activity.standing, IncidentStanding::OnFallback);
    QCOMPARE(activity.fallbackStarted, std::optional<qint64>(atMinute(20)));
    QVERIFY(!hasAid(IncidentAidKind::Limit));
    const Fallback fallback = *m_frozen.find(activity.fallback);
    QCOMPARE(activity.holdEnds.has_value(), fallback.hold.has_value() && !fallback.holdUnlimited);
    QVERIFY(!m_conduct->restore(rowOf(rowNamed<Tool>(lenoir(), u"3CX"_s).id), 30min)); // not yet
    m_clock->advance(20min);
    QVERIFY(m_conduct->restore(rowOf(rowNamed<Tool>(lenoir(), u"3CX"_s).id)));
    QCOMPARE(answering().standing, IncidentStanding::ToolsBack);
    QVERIFY(m_conduct->mark(MarkKind::ServiceRestored, rowOf(activity.activity), {}, {}));
    QCOMPARE(answering().standing, IncidentStanding::Restored);
}

void RealDay::theCallListBeginsWithWhoDecides()
{
    openPhone();
    const QList<IncidentCall> calls = incidentCalls(m_conduct->progress(), state(), lenoir(), wall());
    QVERIFY(calls.size() >= 3);
    QCOMPARE(calls.at(0).reason, IncidentCallReason::Decides);
    QCOMPARE(calls.at(1).reason, IncidentCallReason::StandsIn);
    QCOMPARE(calls.at(1).insteadOf, calls.at(0).person);
    QVERIFY(!calls.at(0).number.isEmpty());
    const auto support = std::find_if(calls.begin(), calls.end(),
                                      [](const auto &call) { return call.reason == IncidentCallReason::Supports; });
    QVERIFY(support != calls.end() && !support->number.isEmpty());
    Plan plan = lenoir();
    Person decider = *plan.find(calls.at(0).person);
    decider.reachableFrom = 18h;
    plan.table<Person>().put(decider);
    const QList<IncidentCall> later = incidentCalls(m_conduct->progress(), state(), plan, wall());
    QCOMPARE(later.at(0).person, calls.at(1).person);
    QCOMPARE(later.at(1).person, decider.id);
    QVERIFY(!later.at(1).reachable);
    QCOMPARE(later.at(1).reachableFrom, std::optional<Minutes>(18h));
}

void RealDay::messagesFollowTheOutage()
{
    openPhone(5min);
    const auto customers = [this] {
        const IncidentMessages messages =
            incidentMessages(m_conduct->progress(), state(), lenoir(), m_firms.contents, Language::French, wall());
        for (const IncidentAudience &audience : messages.audiences) {
            if (audience.when.to == Recipient::Customers)
                return audience;
        }
        return IncidentAudience();
    };
    IncidentAudience audience = customers();
    QCOMPARE(audience.when.phase, Phase::Start);
    QVERIFY(!audience.messages.isEmpty());
    const IncidentMessage message = audience.messages.constFirst();
    QVERIFY2(!message.channel.falls, qPrintable(message.label));
    QVERIFY2(message.message.text.contains(u"14h47"_s), qPrintable(message.message.text));
    QCOMPARE(frenchFaults(message.label), QStringList());
    tell(message.label, 30min);
    audience = customers();
    QCOMPARE(audience.when.phase, Phase::Update);
    m_clock->advance(2min);
    startFallback();
    QCOMPARE(customers().when.phase, Phase::Workaround);
    QVERIFY(m_conduct->restore(rowOf(rowNamed<Tool>(lenoir(), u"3CX"_s).id)));
    QCOMPARE(customers().when.phase, Phase::Restored);
}

void RealDay::aPromisedWordIsKeptOrNot()
{
    openPhone();
    m_clock->advance(10min);
    tell(u"Clients, SMS"_s, 30min);
    QVERIFY(hasAid(IncidentAidKind::NextWord));
    m_clock->advance(25min);
    tell(u"Équipe, SMS"_s, {}); // to others
    QVERIFY(state().promises.constFirst().open);
    tell(u"Clients, Site"_s, 20min);
    QCOMPARE(state().promises.size(), 2);
    QVERIFY(!state().promises.constFirst().open && !state().promises.constFirst().broken);
    QCOMPARE(state().promises.constFirst().next, std::optional<qint64>(atMinute(35)));
    m_clock->advance(21min);
    QVERIFY(state().promises.constLast().broken && state().promises.constLast().open);
    QCOMPARE(review().promisesKept, 1);
    QCOMPARE(review().promisesBroken, 1);
}

void RealDay::theDataQuestionsStartTheirClock()
{
    openPhone();
    const Speech say(m_firms.contents.phrases(), Language::French);
    const auto answer = [&](DutyQuestion question, DutyAnswers::Word word) {
        QVERIFY(m_conduct->note(EntryType::Fact, dutyEntry(question, word, say), {}, m_conduct->elapsed()));
    };
    QVERIFY(!state().duties.exposed);
    m_clock->advance(15min);
    answer(DutyQuestion::DataExposed, DutyAnswers::Word::No);
    QVERIFY(!state().duties.clockRuns());
    answer(DutyQuestion::HarmByAbsence, DutyAnswers::Word::No);
    QVERIFY(!hasAid(IncidentAidKind::DataAuthority));
    m_clock->advance(15min);
    answer(DutyQuestion::DataExposed, DutyAnswers::Word::Unknown);
    QVERIFY(state().duties.clockRuns());
    QCOMPARE(state().duties.knownAt, std::optional<qint64>(atMinute(30)));
    QCOMPARE(review().authorityUntil,
             std::optional<qint64>(m_conduct->progress().since + atMinute(30) + atMinute(72 * 60)));
    QCOMPARE(frenchFaults(dutyEntry(DutyQuestion::HarmByAbsence, DutyAnswers::Word::Unknown, say)), QStringList());
}

void RealDay::theEndWaitsForItsCriteria()
{
    openPhone();
    m_clock->advance(10min);
    tell(u"Clients, SMS"_s, {});
    QVERIFY(!state().mayReturnToNormal());
    QVERIFY(m_conduct->restore(rowOf(rowNamed<Tool>(lenoir(), u"3CX"_s).id)));
    QVERIFY(state().allBack);
    const auto met = [this](ExitCriterion criterion) {
        for (const ExitCheck &check : state().exit) {
            if (check.criterion == criterion)
                return check.met;
        }
        return false;
    };
    QVERIFY(met(ExitCriterion::ToolsBack) && !met(ExitCriterion::Stable) && !met(ExitCriterion::ActivitiesRestored));
    QVERIFY(!met(ExitCriterion::CustomersTold) && !met(ExitCriterion::CaughtUp));
    m_clock->advance(20min);
    QVERIFY(met(ExitCriterion::Stable));
    tell(u"Clients, SMS"_s, {});
    for (const IncidentActivity &activity : state().activities) {
        if (activity.standing == IncidentStanding::ToolsBack)
            QVERIFY(m_conduct->mark(MarkKind::ServiceRestored, rowOf(activity.activity), {}, {}));
    }
    QVERIFY(!state().mayReturnToNormal());
    for (const RunStep &step : state().steps)
        QVERIFY(m_conduct->tickStep(step.key));
    QVERIFY(state().mayReturnToNormal());
    QVERIFY(m_conduct->mark(MarkKind::BackToNormal, {}, {}, {}));
    QVERIFY(state().aids.isEmpty());
}

void RealDay::theReviewCountsFromTheLog()
{
    openPhone(5min);
    m_clock->advance(15min);
    startFallback();
    tell(u"Clients, SMS"_s, {});
    const QString first = state().steps.constFirst().key;
    QVERIFY(m_conduct->tickStep(first));
    m_clock->advance(40min);
    QVERIFY(m_conduct->restore(rowOf(rowNamed<Tool>(lenoir(), u"3CX"_s).id)));
    m_clock->advance(10min);
    const IncidentReview seen = review();
    QVERIFY(seen.over);
    QCOMPARE(seen.lasted, atMinute(60));
    QCOMPARE(seen.seen, atMinute(5));
    QCOMPARE(seen.firstMessage, std::optional<qint64>(atMinute(20)));
    QCOMPARE(seen.stepsDone, 1);
    QCOMPARE(seen.stepsLate, 1); // due in the first quarter of an hour
    QCOMPARE(seen.retexUntil, QDate(2025, 12, 26));
    QVERIFY(seen.loss.counted > 0);
    QVERIFY(seen.loss.known > 0 && seen.loss.known < seen.loss.knownWithout);
}

void RealDay::aFallbackUsedIsProven()
{
    openPhone();
    m_clock->advance(7min);
    startFallback();
    const IncidentReview seen = review();
    QCOMPARE(seen.fallbacks.size(), 1);
    const FallbackPlayed played = seen.fallbacks.constFirst();
    QCOMPARE(played.minutes, Minutes(7));
    Plan plan = lenoir();
    QVERIFY(!hasUsedProof(plan, m_conduct->progress(), played.fallback));
    plan = withUsedProof(plan, m_conduct->progress(), played, m_firms.ids);
    QVERIFY(hasUsedProof(plan, m_conduct->progress(), played.fallback));
    const qsizetype proofs = plan.table<Proof>().size();
    plan = withUsedProof(plan, m_conduct->progress(), played, m_firms.ids);
    QCOMPARE(plan.table<Proof>().size(), proofs);
    for (const Proof &proof : plan.table<Proof>()) {
        if (proof.level != ProofLevel::Used || proof.fallback != played.fallback || proof.run.isEmpty())
            continue;
        QCOMPARE(proof.date, QDate(2025, 11, 26));
        QCOMPARE(proof.minutes, std::optional<Minutes>(7min));
    }
}

void RealDay::lessonsBecomeFindingsWithActions()
{
    openPhone();
    m_clock->advance(90min); // nobody did anything
    const QList<IncidentLesson> lessons =
        incidentLessons(m_conduct->progress(), review(), lenoir(), m_firms.contents.phrases());
    const auto holds = [&](IncidentLessonKind kind) {
        return std::any_of(lessons.begin(), lessons.end(), [kind](const auto &one) { return one.kind == kind; });
    };
    QVERIFY(holds(IncidentLessonKind::LimitPassed));
    QVERIFY(holds(IncidentLessonKind::FirstWordLate));
    QVERIFY(!holds(IncidentLessonKind::StepNotDone)); // the list was not used at all
    Plan plan = lenoir();
    const qsizetype actions = plan.table<Action>().size();
    for (const IncidentLesson &lesson : lessons) {
        QCOMPARE(frenchFaults(lesson.text), QStringList());
        QCOMPARE(frenchFaults(lesson.action), QStringList());
        QVERIFY(!lesson.action.endsWith(u'.'));
        plan = withIncidentLesson(plan, m_conduct->progress(), lesson, QDate(2025, 11, 26), m_firms.ids);
    }
    QCOMPARE(plan.table<Action>().size(), actions + lessons.size());
    QCOMPARE(withIncidentLesson(plan, m_conduct->progress(), lessons.constFirst(), QDate(2025, 11, 27), m_firms.ids),
             plan);
}

RELAIS_TEST(RealDay)
#include "tst_realday.moc"
