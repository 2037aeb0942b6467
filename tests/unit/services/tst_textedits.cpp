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

    void aTextWithoutAPlaceMovesToAnotherFiche()
    {
        m_plan = withStepText(m_plan, fiche(), u"two"_s, u"Noter sur le carnet."_s, Language::French, m_ids);
        const Id<Tool> former = m_tool;
        Tool phone;
        phone.id = m_ids.make<Tool>();
        phone.name = u"Téléphone"_s;
        m_plan.table<Tool>().put(phone);
        m_plan.table<Tool>().remove(former);
        m_tool = phone.id;
        const TextEdit lost = m_plan.table<TextEdit>().rows().constFirst();
        m_plan = withLeftoverMoved(m_plan, lost, fiche());
        QCOMPARE(texts(),
                 (QStringList{u"Appeler pour Téléphone."_s, u"Noter."_s, u"Noter sur le carnet."_s, u"Saisir."_s}));
        QCOMPARE(fiche().steps.at(2).state, StepState::Added);
        QCOMPARE(m_plan.table<TextEdit>().size(), 1);
    }

    void aSituationIsOfTheFirmAndItsEditsStayWithItsCard()
    {
        CardTemplate attack = card();
        attack.id = u"card.situation.attack"_s;
        attack.object = CardObject::Situation;
        attack.name = {u"Attaque"_s, u"Attack"_s};
        attack.symptom = {u"Une rançon est demandée"_s, u"A ransom is demanded"_s};
        attack.steps = {step(u"unplug"_s, CardSection::FirstQuarter, u"Débrancher."_s)};
        CardTemplate domain = attack;
        domain.id = u"card.situation.domain"_s;
        domain.general = false;
        domain.symptom = {u"Le site a disparu"_s, u"The website vanished"_s};
        domain.teamOnly = true;
        domain.words = {u"caisse"_s};
        m_cards += {attack, domain};
        Organisation firm;
        firm.id = m_ids.make<Organisation>();
        m_plan.table<Organisation>().put(firm);
        const auto keys = [this](Edition edition) {
            const PlanFacts facts(m_plan);
            const Reader reader(m_plan, edition, today);
            QStringList found;
            for (const Playbook &playbook :
                 PlaybookBuilder({reader, facts, m_cards, m_phrases, Language::French}).all())
                found << playbook.key();
            return found;
        };
        QCOMPARE(keys(Edition::Team), (QStringList{attack.id, domain.id}));
        QCOMPARE(keys(Edition::Wall), QStringList(attack.id));
        rename(u"Balance"_s);
        QCOMPARE(keys(Edition::Team), QStringList(attack.id)); // no tool makes the other one of this firm's
        const PlanFacts facts(m_plan);
        const Reader reader(m_plan, Edition::Team, today);
        const PlaybookBuilder builder({reader, facts, m_cards, m_phrases, Language::French});
        m_plan = withStepText(m_plan, builder.of(attack), u"unplug"_s, u"Tirer la prise."_s, Language::French, m_ids);
        const Reader after(m_plan, Edition::Team, today);
        const PlaybookBuilder again({after, facts, m_cards, m_phrases, Language::French});
        QCOMPARE(again.of(attack).steps.constFirst().text, u"Tirer la prise."_s);
        QCOMPARE(again.of(domain).steps.constFirst().text, u"Débrancher."_s);
        QVERIFY(again.orphans().isEmpty());
        m_cards.resize(1);
    }

    void theFallbackThatSaysHowIsTaken()
    {
        Activity sale;
        sale.id = m_ids.make<Activity>();
        m_plan.table<Activity>().put(sale);
        Dependency need;
        need.id = m_ids.make<Dependency>();
        need.from = nodeOf(sale.id);
        need.to = nodeOf(m_tool);
        m_plan.table<Dependency>().put(need);
        QList<Id<Fallback>> ways;
        for (int position = 0; position < 2; ++position) {
            Fallback way;
            way.id = m_ids.make<Fallback>();
            way.position = position;
            way.coversAny = true;
            m_plan.table<Fallback>().put(way);
            m_plan.table<FallbackActivity>().put({m_ids.make<FallbackActivity>(), way.id, sale.id});
            ways << way.id;
        }
        QCOMPARE(PlanFacts(m_plan).of(rowOf(sale.id)).fallback, ways.at(0));
        QCOMPARE(PlanFacts(m_plan).of(rowOf(m_tool)).fallback, ways.at(0));
        FallbackStep how;
        how.id = m_ids.make<FallbackStep>();
        how.fallback = ways.at(1);
        how.text = u"Prendre le carnet."_s;
        m_plan.table<FallbackStep>().put(how);
        QCOMPARE(PlanFacts(m_plan).of(rowOf(sale.id)).fallback, ways.at(1));
        QCOMPARE(PlanFacts(m_plan).of(rowOf(m_tool)).fallback, ways.at(1));
        QCOMPARE(PlanFacts(m_plan).of(rowOf(m_tool)).others, QList<Id<Fallback>>{ways.at(0)});
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
