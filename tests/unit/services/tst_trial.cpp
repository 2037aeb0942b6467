// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/trial.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class TrialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_plan = {};
        m_cash = fallback(u"Carnet de caisse"_s, activity(u"Encaisser"_s, true, Minutes(120), Minutes(30)));
    }

    void whatWasDoneForRealIsProofWithItsMinutes()
    {
        const Plan after = withTrial(m_plan, trial(), m_ids);
        QCOMPARE(after.table<Proof>().rows().size(), 1);
        const Proof &proof = after.table<Proof>().rows().constFirst();
        QCOMPARE(proof.fallback, m_cash);
        QVERIFY(proof.activity.isNull());
        QCOMPARE(proof.level, ProofLevel::Tried);
        QCOMPARE(proof.date, m_day);
        QCOMPARE(proof.minutes, std::optional(Minutes(9)));
        QCOMPARE(proof.who, u"Sophie et Inès"_s);
        QVERIFY(after.table<Finding>().isEmpty());
        QVERIFY(after.table<Action>().isEmpty());
    }

    void whatDidNotWorkProvesNothingAndBecomesAnAction()
    {
        Trial failed = trial();
        failed.worked = false;
        failed.lesson = u"L’essai n’a pas marché."_s;
        failed.task = u"Remettre le carnet en état"_s;
        const Plan after = withTrial(m_plan, failed, m_ids);
        QVERIFY(after.table<Proof>().isEmpty());
        const Finding &finding = after.table<Finding>().rows().constFirst();
        QCOMPARE(finding.kind, FindingKind::Missing);
        const Action &action = after.table<Action>().rows().constFirst();
        QCOMPARE(action.finding, finding.id);
        QCOMPARE(QUuid(action.subject), m_cash.value);
    }

    void aTrialOfNothingChangesNothing()
    {
        Trial none = trial();
        none.minutes = Minutes(0);
        QCOMPARE(withTrial(m_plan, none, m_ids), m_plan);
        none = trial();
        none.date = {};
        QCOMPARE(withTrial(m_plan, none, m_ids), m_plan);
        none = trial();
        none.fallback = m_ids.make<Fallback>();
        QCOMPARE(withTrial(m_plan, none, m_ids), m_plan);
    }

    void theSoonestAimIsTheOneToBeat()
    {
        QCOMPARE(trialLimit(m_plan, m_cash), std::optional(Minutes(30)));
        serve(m_cash, activity(u"Livrer"_s, true, Minutes(20), {}));
        QCOMPARE(trialLimit(m_plan, m_cash), std::optional(Minutes(20)));
        QCOMPARE(trialLimit(m_plan, m_ids.make<Fallback>()), std::optional<Minutes>());
    }

    void theMostCriticalUntriedFallbacksComeFirst()
    {
        const auto urgent = fallback(u"Téléphone"_s, activity(u"Répondre"_s, true, Minutes(10), {}));
        const auto minor = fallback(u"Courrier"_s, activity(u"Archiver"_s, false, Minutes(5), {}));
        QCOMPARE(proposed(), QStringList({u"Téléphone"_s, u"Carnet de caisse"_s, u"Courrier"_s}));
        QCOMPARE(trialProposals(m_plan, 1).size(), 1);
        Trial done = trial();
        done.fallback = urgent;
        m_plan = withTrial(m_plan, done, m_ids);
        QCOMPARE(proposed(), QStringList({u"Carnet de caisse"_s, u"Courrier"_s}));
        Proof talked{.id = m_ids.make<Proof>(), .fallback = minor, .level = ProofLevel::Discussed};
        m_plan.table<Proof>().put(talked);
        QCOMPARE(proposed(), QStringList({u"Carnet de caisse"_s, u"Courrier"_s}));
        QVERIFY(trialProposals(m_plan).constLast().discussed);
    }

    void aProposalSaysHowInThreeStepsAtMost()
    {
        for (int i = 2; i <= 5; ++i)
            step(m_cash, u"Étape %1"_s.arg(i), i);
        const TrialProposal proposal = trialProposals(m_plan).constFirst();
        QCOMPARE(proposal.steps, QStringList({u"Étape 1"_s, u"Étape 2"_s, u"Étape 3"_s}));
        QCOMPARE(proposal.activity, u"Encaisser"_s);
        QCOMPARE(proposal.limit, std::optional(Minutes(30)));
    }

    void withoutStepsThereIsNothingToTry()
    {
        Fallback bare{.id = m_ids.make<Fallback>(), .name = u"À écrire"_s};
        m_plan.table<Fallback>().put(bare);
        serve(bare.id, activity(u"Vendre"_s, true, Minutes(1), {}));
        QCOMPARE(proposed(), QStringList(u"Carnet de caisse"_s));
    }

private:
    [[nodiscard]] Trial trial() const { return {m_cash, m_day, Minutes(9), u" Sophie et  Inès "_s, true, {}, {}}; }

    Id<Activity> activity(const QString &name, bool priority, std::optional<Minutes> limit,
                          std::optional<Minutes> target)
    {
        Activity made{.id = m_ids.make<Activity>(), .name = name};
        made.priority = priority;
        made.limit = limit;
        made.target = target;
        made.position = static_cast<int>(m_plan.table<Activity>().rows().size());
        m_plan.table<Activity>().put(made);
        return made.id;
    }

    void serve(Id<Fallback> fallback, Id<Activity> activity)
    {
        m_plan.table<FallbackActivity>().put({m_ids.make<FallbackActivity>(), fallback, activity});
    }

    void step(Id<Fallback> fallback, const QString &text, int position)
    {
        FallbackStep made{.id = m_ids.make<FallbackStep>(), .fallback = fallback, .text = text};
        made.position = position;
        m_plan.table<FallbackStep>().put(made);
    }

    Id<Fallback> fallback(const QString &name, Id<Activity> activity)
    {
        Fallback made{.id = m_ids.make<Fallback>(), .name = name};
        made.position = static_cast<int>(m_plan.table<Fallback>().rows().size());
        m_plan.table<Fallback>().put(made);
        step(made.id, u"Étape 1"_s, 1);
        serve(made.id, activity);
        return made.id;
    }

    [[nodiscard]] QStringList proposed() const
    {
        QStringList names;
        for (const TrialProposal &proposal : trialProposals(m_plan))
            names.append(proposal.name);
        return names;
    }

    const QDate m_day{2025, 12, 11};
    test::CountingIds m_ids;
    Plan m_plan;
    Id<Fallback> m_cash;
};

RELAIS_TEST(TrialTest)

#include "tst_trial.moc"
