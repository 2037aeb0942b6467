// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentconduct.h"
#include "services/incidenttold.h"
#include "support/testmain.h"
#include "unit/viewmodels/drillfixture.h"
#include "viewmodels/languageswitch.h"
#include "wording/incidenttext.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

// The sentences of an outage, from its first minute to its review, in both languages.
class TestIncidentText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_fixture.contents);
        const Plan &plan = m_fixture.shop.plan;
        const Instant now = m_fixture.window.clock.now();
        IncidentChoice choice;
        for (const Tool &tool : plan.table<Tool>()) {
            if (tool.name == QStringLiteral("Till"))
                choice.subjects = {nodeOf(tool.id)};
        }
        const auto prepared = prepareIncident(plan, *m_fixture.contents, choice, now.utcMilliseconds - 600'000, now,
                                              m_fixture.window.ids);
        QVERIFY(m_conduct.open({.run = prepared.run, .events = prepared.events, .heartbeat = {}, .head = {}}));
        QVERIFY(m_conduct.start());
        m_language.use(Language::English);
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanupTestCase() { m_language.use(Language::English); }

    void theHeaderSaysSinceWhenAndHowLong()
    {
        const IncidentState state = stateNow();
        const IncidentText text(m_conduct.progress(), state, m_fixture.shop.plan);
        QCOMPARE(text.elapsed(), QStringLiteral("10 min"));
        QVERIFY(text.since().startsWith(QStringLiteral("Since ")));
        QVERIFY(text.title().contains(QStringLiteral("Till")));
        QVERIFY(text.sentence().endsWith(QLatin1Char('.')));
        QVERIFY(!text.isPastLimit());
    }

    void theHeaderNamesWhatWasJoined()
    {
        RunProgress progress = m_conduct.progress();
        const IncidentState state = stateNow();
        const QString alone = IncidentText(progress, state, m_fixture.shop.plan).title();
        for (const Tool &tool : m_fixture.shop.plan.table<Tool>()) {
            if (tool.name == QStringLiteral("Internet"))
                progress.outages.append({.subject = rowOf(tool.id), .from = 60'000});
        }
        const auto title = [&] { return IncidentText(progress, state, m_fixture.shop.plan).title(); };
        QCOMPARE(title(), alone + QStringLiteral("; also Internet"));
        progress.outages.append({.subject = rowOf(m_fixture.shop.sell), .from = 90'000});
        QCOMPARE(title(), alone + QStringLiteral("; also Internet and 1 more"));
    }

    // Each is said; none holds a place left open, a command, or the word of the other language.
    void whatIsDueIsSaidInBothLanguages()
    {
        for (const auto kind : {IncidentAidKind::WillStop, IncidentAidKind::Target, IncidentAidKind::Limit,
                                IncidentAidKind::FallbackEnds, IncidentAidKind::NextWord, IncidentAidKind::FirstWord,
                                IncidentAidKind::DataAuthority, IncidentAidKind::Complaint}) {
            for (const qint64 at : {qint64(0), qint64(3'600'000)}) {
                IncidentAid aid;
                aid.kind = kind;
                aid.at = at;
                QSet<QString> told;
                for (const Language language : {Language::English, Language::French}) {
                    QVERIFY(m_language.use(language));
                    const IncidentState state = stateNow();
                    const QString line = IncidentText(m_conduct.progress(), state, m_fixture.shop.plan).aid(aid);
                    QVERIFY2(!line.isEmpty() && !line.contains(QLatin1Char('%')) && !line.contains(QLatin1Char('!')),
                             qPrintable(line));
                    told.insert(line);
                }
                QCOMPARE(told.size(), 2);
            }
        }
        QVERIFY(m_language.use(Language::English));
    }

    void aLogLineNamesWhoIsStillThere()
    {
        const Person claire = inOrder(m_fixture.shop.plan.table<Person>()).constFirst();
        RunStep step{
            .key = QStringLiteral("a"), .text = QStringLiteral("Call"), .target = Minutes(5), .person = claire.id};
        step.tickedAt = 540'000;
        step.tickedBy = claire.id;
        const IncidentState state = stateNow();
        const IncidentText text(m_conduct.progress(), state, m_fixture.shop.plan);
        QVERIFY(text.stepDone(step).contains(claire.name.section(QLatin1Char(' '), 0, 0)));
        QCOMPARE(text.stepDue(step), QString());
        step.tickedAt.reset();
        QVERIFY(text.stepDue(step).contains(QStringLiteral("late")));
        Plan without = m_fixture.shop.plan;
        without.table<Person>().remove(claire.id);
        QVERIFY(!IncidentText(m_conduct.progress(), state, without).stepWho(step).contains(QStringLiteral("Claire")));
    }

    void theReviewSaysHowLongItLastedAndWhatItCost()
    {
        const IncidentState state = stateNow();
        const IncidentText text(m_conduct.progress(), state, m_fixture.shop.plan);
        const IncidentReview review = incidentReview(m_conduct.progress(), m_fixture.shop.plan, m_conduct.elapsed(),
                                                     m_fixture.contents->phrases());
        QVERIFY(text.lasted(review).contains(QStringLiteral("10 min")));
        for (const QString &line : {text.lasted(review), text.loss(review), text.promises(review), text.steps(review)})
            QVERIFY2(!line.contains(QLatin1Char('%')), qPrintable(line));
    }

private:
    [[nodiscard]] IncidentState stateNow() const
    {
        return incidentState(m_conduct.progress(), m_fixture.shop.plan, m_conduct.elapsed(),
                             m_fixture.contents->phrases());
    }

    test::DrillFixture m_fixture;
    IncidentConduct m_conduct{m_fixture.window.clock, m_fixture.window.ids};
    LanguageSwitch m_language;
};

} // namespace relais

using relais::TestIncidentText;
RELAIS_TEST(TestIncidentText)

#include "tst_incidenttext.moc"
