// SPDX-License-Identifier: GPL-3.0-or-later
// While it lasts: what stands still, what is due, whom to call, what to say, what the end waits for.
#include "services/incidentcalls.h"
#include "services/incidentmessages.h"
#include "support/testmain.h"
#include "support/typography.h"
#include "unit/library/workedincident.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class RealDayWork : public QObject, private WorkedIncident {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void anActivityStopsPassesItsLimitAndIsCarried();
    void theCallListBeginsWithWhoDecides();
    void messagesFollowTheOutage();
    void aPromisedWordIsKeptOrNot();
    void theDataQuestionsStartTheirClock();
    void theEndWaitsForItsCriteria();
};

void RealDayWork::anActivityStopsPassesItsLimitAndIsCarried()
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

void RealDayWork::theCallListBeginsWithWhoDecides()
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

void RealDayWork::messagesFollowTheOutage()
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

void RealDayWork::aPromisedWordIsKeptOrNot()
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

void RealDayWork::theDataQuestionsStartTheirClock()
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

void RealDayWork::theEndWaitsForItsCriteria()
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

RELAIS_TEST(RealDayWork)
#include "tst_realdaywork.moc"
