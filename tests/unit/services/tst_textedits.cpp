// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/playbookbuilder.h"
#include "services/textedits.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 6);

CardStep step(const QString &slot, CardSection section, const QString &text)
{
    CardStep made;
    made.slot = slot;
    made.section = section;
    made.text = {text, u"In English"_s};
    return made;
}

CardTemplate card()
{
    CardTemplate made;
    made.id = u"card.tool"_s;
    made.general = true;
    made.symptom = {u"{tool} ne répond plus"_s, u"{tool} does not respond"_s};
    made.steps = {step(u"one"_s, CardSection::FirstQuarter, u"Appeler pour {tool}."_s),
                  step(u"two"_s, CardSection::WithFallback, u"Noter."_s),
                  step(u"three"_s, CardSection::AtReturn, u"Saisir."_s)};
    return made;
}

} // namespace

class TextEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_plan = Plan();
        Tool till;
        till.id = m_ids.make<Tool>();
        till.name = u"Caisse"_s;
        m_plan.table<Tool>().put(till);
        m_tool = till.id;
    }

    void anEditStandsAndCanBeTakenBack()
    {
        m_plan = withStepText(m_plan, fiche(), u"two"_s, u"Noter sur le carnet."_s, Language::French, m_ids);
        QCOMPARE(texts(), (QStringList{u"Appeler pour Caisse."_s, u"Noter sur le carnet."_s, u"Saisir."_s}));
        QCOMPARE(fiche().steps.at(1).state, StepState::Edited);
        m_plan = withStepText(m_plan, fiche(), u"two"_s, u"Noter."_s, Language::French, m_ids);
        QVERIFY(m_plan.table<TextEdit>().isEmpty());
    }

    void aChangedPlanAsksForReview()
    {
        m_plan = withStepText(m_plan, fiche(), u"one"_s, u"Appeler Sophie."_s, Language::French, m_ids);
        rename(u"Caisse neuve"_s);
        const PlaybookStep step = fiche().steps.at(0);
        QCOMPARE(step.state, StepState::ToReview);
        QCOMPARE(step.text, u"Appeler Sophie."_s);
        QCOMPARE(step.editBase, u"Appeler pour Caisse."_s);
        QCOMPARE(step.generated, u"Appeler pour Caisse neuve."_s);
        const Plan kept = withStepKept(m_plan, fiche(), u"one"_s);
        m_plan = withStepRestored(m_plan, fiche(), u"one"_s);
        QCOMPARE(texts().constFirst(), u"Appeler pour Caisse neuve."_s);
        m_plan = kept;
        QCOMPARE(fiche().steps.at(0).state, StepState::Edited);
    }

    void stepsAreAddedMovedAndRemoved()
    {
        m_plan = withStepAdded(m_plan, fiche(), u"one"_s, u"Ouvrir la porte."_s, Language::French, m_ids);
        m_plan = withStepMoved(m_plan, fiche(), u"three"_s, firstPlace, Language::French, m_ids);
        m_plan = withStepRemoved(m_plan, fiche(), u"two"_s, Language::French, m_ids);
        QCOMPARE(texts(), (QStringList{u"Saisir."_s, u"Appeler pour Caisse."_s, u"Ouvrir la porte."_s}));
        QCOMPARE(fiche().steps.at(2).section, CardSection::FirstQuarter);
        m_plan = withAllRestored(m_plan, fiche());
        QCOMPARE(texts(), (QStringList{u"Appeler pour Caisse."_s, u"Noter."_s, u"Saisir."_s}));
    }

    void theOtherLanguageShowsTheGeneratedTextAndCounts()
    {
        m_plan = withStepText(m_plan, fiche(), u"two"_s, u"Noter sur le carnet."_s, Language::French, m_ids);
        const Playbook english = fiche(Language::English);
        QCOMPARE(english.steps.at(1).text, u"In English"_s);
        QCOMPARE(english.untranslated, 1);
    }

    void aWallShowsNoNumberThatSomebodyTyped()
    {
        m_plan = withStepText(m_plan, fiche(), u"two"_s, u"Appeler Yvon au 06 39 98 10 02."_s, Language::French, m_ids);
        m_plan = withStepText(m_plan, fiche(), u"three"_s, u"Tout saisir."_s, Language::French, m_ids);
        const Playbook wall = fiche(Language::French, Edition::Wall);
        QCOMPARE(wall.steps.at(1).text, u"Noter."_s);
        QCOMPARE(wall.steps.at(2).text, u"Tout saisir."_s);
    }

    void anEditOfAToolThatIsGoneIsKeptApart()
    {
        m_plan = withStepText(m_plan, fiche(), u"two"_s, u"Noter sur le carnet."_s, Language::French, m_ids);
        m_plan.table<Tool>().remove(m_tool);
        const PlanFacts facts(m_plan);
        const Reader reader(m_plan, Edition::Team, today);
        const PlaybookBuilder builder({reader, facts, m_cards, m_phrases, Language::French});
        QCOMPARE(builder.orphans().size(), 1);
        QCOMPARE(builder.orphans().constFirst().text, u"Noter sur le carnet."_s);
    }

private:
    Playbook fiche(Language language = Language::French, Edition edition = Edition::Team) const
    {
        const PlanFacts facts(m_plan);
        const Reader reader(m_plan, edition, today);
        return *PlaybookBuilder({reader, facts, m_cards, m_phrases, language}).of(rowOf(m_tool));
    }
    QStringList texts() const
    {
        QStringList result;
        for (const PlaybookStep &step : fiche().steps)
            result << step.text;
        return result;
    }
    void rename(const QString &name)
    {
        Tool till = *m_plan.find(m_tool);
        till.name = name;
        m_plan.table<Tool>().put(till);
    }

    test::CountingIds m_ids;
    QList<CardTemplate> m_cards{card()};
    Phrases m_phrases;
    Plan m_plan;
    Id<Tool> m_tool;
};

RELAIS_TEST(TextEditsTest)
#include "tst_textedits.moc"
