// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped scenario, in both lengths and languages, as five firms hear, play and review it.
#include "services/drillplayer.h"
#include "services/drillreview.h"
#include "support/testmain.h"
#include "support/typography.h"
#include "unit/library/drilledfirms.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

namespace {

// Noted, decided, told to customers and played to the end, scene by scene.
DrillScript scriptOf(qsizetype scenes)
{
    DrillScript script;
    script.date = QDate(2026, 3, 7);
    script.begins = Minutes(9 * 60);
    const auto add = [&](ScriptDeed deed, int at, const QString &text = {}) {
        ScriptStep step;
        step.deed = deed;
        step.at = std::chrono::minutes(at);
        step.text = text;
        script.steps.append(step);
    };
    add(ScriptDeed::Briefing, 0);
    add(ScriptDeed::Start, 5);
    for (int i = 1; i < scenes; ++i) {
        add(ScriptDeed::Decision, 5 + 4 * i, u"On continue ainsi."_s);
        add(ScriptDeed::Next, 5 + 4 * i);
    }
    add(ScriptDeed::Mark, 5 + 4 * static_cast<int>(scenes), u"Nous avons un incident."_s);
    add(ScriptDeed::End, 6 + 4 * static_cast<int>(scenes));
    return script;
}

Plan inLanguage(Plan plan, Language language)
{
    Organisation organisation = plan.organisation();
    organisation.language = language;
    plan.table<Organisation>().put(organisation);
    return plan;
}

QString faultOf(const RunInject &inject, const Plan &plan)
{
    const QString text = personNamed(textOf(inject), plan, u"somebody"_s);
    if (inject.title.isEmpty() || inject.expected.isEmpty() || !inject.cell)
        return u"something is missing"_s;
    for (const Person &person : plan.table<Person>()) {
        if (textOf(inject).contains(person.name))
            return person.name + u" is named"_s;
    }
    for (const QString &never : {u"{"_s, u"}"_s, u".."_s, u" ."_s, u" ,"_s, u"  "_s}) {
        if (text.contains(never))
            return u"“"_s + never + u"” stands in: "_s + text;
    }
    return {};
}

} // namespace

class DrillWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // In words that are whole, and that keep no person's name (it is put in when they are shown).
    void everySceneIsToldToEveryFirm_data() { addScenarios(); }
    void everySceneIsToldToEveryFirm();
    void everyDrillIsPlayedAndReviewed_data() { addScenarios(); }
    void everyDrillIsPlayedAndReviewed();

private:
    void addScenarios()
    {
        QTest::addColumn<QString>("key");
        for (const Scenario &scenario : m_firms.scenarios)
            QTest::newRow(qPrintable(scenario.key)) << scenario.key;
    }
    template <class Walk> void eachFirm(Walk walk)
    {
        for (const char *firm : {"fournil", "arvor", "boulangerie", "cabinet", "maison-lenoir"}) {
            for (const DrillLength length : {DrillLength::First, DrillLength::Full})
                walk(QString::fromLatin1(firm), length);
        }
    }

    DrilledFirms m_firms;
};

void DrillWalk::everySceneIsToldToEveryFirm()
{
    QFETCH(QString, key);
    const Scenario scenario = m_firms.of(key);
    QStringList faults;
    eachFirm([&](const QString &firm, DrillLength length) {
        for (const Language language : {Language::French, Language::English}) {
            const Plan plan = inLanguage(m_firms.plan(firm), language);
            DrillChoices choices;
            choices.length = length;
            const DrillDraft draft = draftDrill(scenario, m_firms.frame, plan, m_firms.contents, choices);
            QCOMPARE(draft.injects.size(), scenario.scenesOf(length).size());
            QVERIFY(draft.missing.size() <= Scenario::mostFacts);
            for (const RunInject &inject : draft.injects) {
                if (const QString fault = faultOf(inject, plan); !fault.isEmpty())
                    faults << firm + u", "_s + inject.key + u": "_s + fault;
            }
        }
    });
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void DrillWalk::everyDrillIsPlayedAndReviewed()
{
    QFETCH(QString, key);
    const Scenario scenario = m_firms.of(key);
    const PlanJson codec;
    eachFirm([&](const QString &firm, DrillLength length) {
        const qsizetype scenes = scenario.scenesOf(length).size();
        const auto played = playDrill(scriptOf(scenes), {scenario, m_firms.frame, length}, m_firms.plan(firm),
                                      m_firms.contents, codec, u"Europe/Paris"_s, m_firms.ids);
        QVERIFY2(played, played ? "" : qPrintable(played.error().detail + played.error().place.pointer));
        QCOMPARE(played->progress.phase, RunPhase::Reviewed);
        QCOMPARE(played->run.play, scenario.minutes(length).play);
        for (const RunInject &inject : played->progress.injects)
            QCOMPARE(inject.state, InjectState::Played);
        QCOMPARE(played->measures.objectives.size(), scenario.objectives.size());
        const Document report = drillReport(played->progress, played->measures, played->after, m_firms.contents, "00");
        QVERIFY(!report.blocks.empty());
    });
}

RELAIS_TEST(DrillWalk)
#include "tst_drillwalk.moc"
