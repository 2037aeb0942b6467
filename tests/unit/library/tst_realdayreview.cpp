// SPDX-License-Identifier: GPL-3.0-or-later
// Once it is over: what the log says, what the plan gains, what stands on paper.
#include "services/incidentreport.h"
#include "support/testmain.h"
#include "support/typography.h"
#include "unit/library/documenttext.h"
#include "unit/library/workedincident.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class RealDayReview : public QObject, private WorkedIncident {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void theReviewCountsFromTheLog();
    void aFallbackUsedIsProven();
    void lessonsBecomeFindingsWithActions();
    void theHandOverSaysWhatIsSo();
    void theReportSaysWhatHappened();
};

void RealDayReview::theReviewCountsFromTheLog()
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

void RealDayReview::aFallbackUsedIsProven()
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

void RealDayReview::lessonsBecomeFindingsWithActions()
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

void RealDayReview::theHandOverSaysWhatIsSo()
{
    openPhone(5min);
    m_clock->advance(15min);
    startFallback();
    tell(u"Clients, SMS"_s, 30min);
    const Person karim = rowNamed<Person>(lenoir(), u"Karim Benali"_s);
    const auto note = [&](EntryType type, const QString &text, std::optional<bool> verified) {
        QVERIFY(m_conduct->note(type, text, {}, m_conduct->elapsed(), verified));
    };
    note(EntryType::Decision, personPlaceholder(karim.id) + u" passe le standard sur les mobiles."_s, {});
    note(EntryType::Request, u"Demander l’heure de retour à l’installateur."_s, {});
    note(EntryType::Fact, u"La fibre marche."_s, false);
    QVERIFY(m_conduct->tickStep(state().steps.constFirst().key, karim.id));
    const RunProgress &progress = m_conduct->progress();
    const Document sheet = handOverSheet(progress, state(), lenoir(), m_firms.contents,
                                         {QByteArray::fromHex("c0ffee"), progress.sequence});
    QCOMPARE(faultOf(sheet), QString());
    QVERIFY(!sheet.exercise);
    const QString text = textOf(sheet);
    for (const QString &said : {u"En panne\u00A0: 3CX"_s, u"15h37"_s, u"passe le standard"_s,
                                u"à vérifier\u00A0: La fibre marche."_s, u"c0ffee"_s, u"Demander l’heure de retour"_s,
                                QString::number(progress.sequence), state().steps.constLast().text})
        QVERIFY2(text.contains(said), qPrintable(said + u"\n"_s + text));
    QVERIFY2(!text.contains(u"Karim Benali passe"_s), qPrintable(text)); // decisions are told by role
}

void RealDayReview::theReportSaysWhatHappened()
{
    openPhone(5min);
    m_clock->advance(15min);
    startFallback();
    tell(u"Clients, SMS"_s, 30min);
    QVERIFY(m_conduct->answerTriage(Triage::Attack));
    m_clock->advance(40min);
    QVERIFY(m_conduct->restore(rowOf(rowNamed<Tool>(lenoir(), u"3CX"_s).id)));
    const IncidentReview seen = review();
    Plan plan = lenoir();
    for (const IncidentLesson &lesson : incidentLessons(m_conduct->progress(), seen, plan, m_firms.contents.phrases()))
        plan = withIncidentLesson(plan, m_conduct->progress(), lesson, QDate(2025, 11, 26), m_firms.ids);
    const RunProgress &progress = m_conduct->progress();
    const Document report =
        incidentReport(progress, seen, plan, m_firms.contents, {QByteArray::fromHex("c0ffee"), progress.sequence});
    QCOMPARE(faultOf(report), QString());
    const QString text = textOf(report);
    for (const QString &said : {u"Bilan d’incident"_s, u"1\u00A0h"_s, u"15h07"_s, u"15h37"_s, u"29 novembre 2025"_s,
                                u"26 décembre 2025"_s, u"sans secours"_s, u"c0ffee"_s})
        QVERIFY2(text.contains(said), qPrintable(said + u"\n"_s + text));
    QVERIFY(!plan.table<Finding>().isEmpty());
    for (const Finding &finding : plan.table<Finding>()) {
        if (finding.run == progress.run.id.value.toString(QUuid::WithoutBraces))
            QVERIFY2(text.contains(finding.text), qPrintable(finding.text));
    }
}

RELAIS_TEST(RealDayReview)
#include "tst_realdayreview.moc"
