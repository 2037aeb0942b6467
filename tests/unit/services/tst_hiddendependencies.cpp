// SPDX-License-Identifier: GPL-3.0-or-later
// Which questions about hidden dependencies a plan raises, and what an answer leaves in it.
#include "services/hiddendependencies.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class HiddenDependenciesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_plan = Plan();
        m_rules.clear();
        m_catalogue = Catalogue({entry(u"Box"_s, u"internet"_s, {}), entry(u"Puce"_s, u"second_way"_s, u"SFR"_s),
                                 entry(u"Terminal"_s, u"card"_s, {}), entry(u"Paie"_s, u"payroll"_s, {}),
                                 entry(u"Canva"_s, u"design"_s, u"Cloudflare"_s, u"protection"_s),
                                 entry(u"ChatGPT"_s, u"assistant"_s, u"Cloudflare"_s, u"protection"_s)});
    }

    void aQuestionIsAskedWhereBothAreThere()
    {
        addRule(u"box"_s, {ToolSelector{{u"card"_s}, {}}, ToolSelector{{u"internet"_s}, {}}, RuleRelation::None, true});
        const auto terminal = addTool(u"Terminal"_s);
        QVERIFY(open().isEmpty());
        const auto box = addTool(u"Box"_s);
        addTool(u"Terminal bis"_s);
        const QList<RuleQuestion> questions = open();
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.constFirst().tool, terminal);
        QCOMPARE(questions.constFirst().beside, box);
        QCOMPARE(questions.constFirst().question.fr, u"Terminal, Box ?"_s);
    }

    void withoutOnceEachToolIsAskedAbout()
    {
        addRule(u"box"_s,
                {ToolSelector{{u"card"_s}, {}}, ToolSelector{{u"internet"_s}, {}}, RuleRelation::None, false});
        addTool(u"Terminal"_s);
        addTool(u"Box"_s);
        addTool(u"Terminal bis"_s);
        QCOMPARE(open().size(), 2);
    }

    // By a public hint about one, and by the plan about the other.
    void aSharedNetworkIsFoundAtAnyRank()
    {
        addRule(
            u"network"_s,
            {ToolSelector{{u"internet"_s}, {}}, ToolSelector{{u"second_way"_s}, {}}, RuleRelation::SameNetwork, false});
        const auto box = addTool(u"Box"_s);
        addTool(u"Puce"_s);
        QVERIFY(open().isEmpty());
        const auto reseller = addProvider(u"Revendeur"_s);
        link(nodeOf(box), nodeOf(reseller), u"hosting"_s);
        QVERIFY(open().isEmpty());
        link(nodeOf(reseller), nodeOf(addProvider(u"sfr"_s)), u"network"_s);
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().constFirst().question.fr, u"Box, Puce sfr?"_s);
    }

    void aPairIsAskedAboutOnce()
    {
        addRule(u"upstream"_s, {ToolSelector(), ToolSelector(), RuleRelation::SameProvider, false});
        addTool(u"Canva"_s);
        addTool(u"ChatGPT"_s);
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().constFirst().provider, u"Cloudflare"_s);
    }

    // Of all that share something with it, whatever it names first.
    void aToolIsAskedAboutBesideTheNearest()
    {
        addRule(u"upstream"_s, {ToolSelector{{u"payroll"_s}, {}}, ToolSelector(), RuleRelation::SameProvider, false});
        const auto near = addTool(u"Agenda"_s);
        const auto payroll = addTool(u"Paie"_s);
        const auto far = addTool(u"Caisse"_s);
        const auto first = addProvider(u"Coaxis"_s);
        const auto second = addProvider(u"Odalys"_s);
        link(nodeOf(payroll), nodeOf(first), u"hosting"_s);
        link(nodeOf(far), nodeOf(first), u"hosting"_s);
        QCOMPARE(open().constFirst().beside, far);
        link(nodeOf(payroll), nodeOf(second), u"hosting"_s);
        link(nodeOf(near), nodeOf(second), u"hosting"_s);
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().constFirst().beside, near);
        QCOMPARE(open().constFirst().provider, u"Odalys"_s);
    }

    void onlyAToolOfWhichNobodySaidWhatIsBehind()
    {
        addRule(u"alone"_s, {ToolSelector{{u"payroll"_s}, {}}, std::nullopt, RuleRelation::NothingBehind, false});
        const auto payroll = addTool(u"Paie"_s);
        QCOMPARE(open().size(), 1);
        Tool tool = *m_plan.find(payroll);
        tool.standsAlone = true;
        m_plan.table<Tool>().put(tool);
        QVERIFY(open().isEmpty());
        tool.standsAlone = std::nullopt;
        m_plan.table<Tool>().put(tool);
        link(nodeOf(payroll), nodeOf(addProvider(u"Coaxis"_s)), u"hosting"_s);
        QVERIFY(open().isEmpty());
    }

    void aCopyAtTheSameHostIsFound()
    {
        addRule(u"copy"_s, {ToolSelector(), std::nullopt, RuleRelation::CopyAtProvider, false});
        const auto payroll = addTool(u"Paie"_s);
        const auto host = addProvider(u"OVHcloud"_s);
        link(nodeOf(payroll), nodeOf(host), u"hosting"_s);
        QVERIFY(open().isEmpty());
        DataCopy copy;
        copy.id = m_ids.make<DataCopy>();
        copy.provider = host;
        m_plan.table<DataCopy>().put(copy);
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().constFirst().provider, u"OVHcloud"_s);
    }

    void aQuestionAboutTheFirmIsAskedOnce()
    {
        addRule(u"firm"_s, {});
        QVERIFY(open().isEmpty());
        addTool(u"Paie"_s);
        addTool(u"Box"_s);
        QCOMPARE(open().size(), 1);
    }

    void everyAnswerIsRemembered_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("done");
        QTest::addColumn<int>("links");
        QTest::newRow("yes") << int(RuleAnswer::Yes) << u"Changer Terminal"_s << false << 1;
        QTest::newRow("ask") << int(RuleAnswer::Ask) << u"Words"_s << false << 0;
        QTest::newRow("no") << int(RuleAnswer::No) << u"Words"_s << true << 0;
    }

    void everyAnswerIsRemembered()
    {
        QFETCH(int, answer);
        QFETCH(QString, title);
        QFETCH(bool, done);
        QFETCH(int, links);
        addRule(u"box"_s,
                {ToolSelector{{u"card"_s}, {}}, ToolSelector{{u"internet"_s}, {}}, RuleRelation::None, false});
        addTool(u"Terminal"_s);
        addTool(u"Box"_s);
        m_plan = withRuleAnswered(m_plan, open().constFirst(), static_cast<RuleAnswer>(answer), u"Words"_s,
                                  QDate(2026, 11, 22), m_ids);
        QVERIFY(open().isEmpty());
        const Action &action = m_plan.table<Action>().rows().constFirst();
        QCOMPARE(action.title, title);
        QCOMPARE(action.doneOn, done ? QDate(2026, 11, 22) : QDate());
        QCOMPARE(m_plan.table<Dependency>().size(), links);
        for (const Dependency &dependency : m_plan.table<Dependency>())
            QVERIFY(isLink(dependency) && dependency.carries == u"network"_s);
        m_plan.table<Action>().remove(action.id);
        QCOMPARE(open().size(), links == 1 ? 0 : 1);
    }

private:
    static CatalogueEntry entry(const QString &name, const QString &kind, const QString &provider,
                                const QString &carries = u"network"_s)
    {
        CatalogueEntry found;
        found.key = name.toLower();
        found.name = {name, name};
        found.kind = kind;
        CatalogueHint hint;
        hint.provider = provider;
        hint.carries = carries;
        if (!provider.isEmpty())
            found.hints = {hint};
        return found;
    }

    void addRule(const QString &key, const RuleWhen &when)
    {
        DependencyRule rule;
        rule.key = key;
        rule.when = when;
        const QString asked =
            when.relation == RuleRelation::SameNetwork ? u"{tool}, {beside} {provider}?"_s : u"{tool}, {beside} ?"_s;
        rule.question = {asked, asked};
        rule.yes = {u"network"_s, {u"Changer {tool}"_s, u"Change {tool}"_s}};
        m_rules.append(rule);
    }

    Id<Tool> addTool(const QString &name)
    {
        Tool tool;
        tool.id = m_ids.make<Tool>();
        tool.name = name;
        tool.position = int(m_plan.table<Tool>().size());
        m_plan.table<Tool>().put(tool);
        return tool.id;
    }

    Id<Provider> addProvider(const QString &name)
    {
        Provider provider;
        provider.id = m_ids.make<Provider>();
        provider.name = name;
        m_plan.table<Provider>().put(provider);
        return provider.id;
    }

    void link(NodeId from, NodeId to, const QString &carries)
    {
        Dependency row;
        row.id = m_ids.make<Dependency>();
        row.from = from;
        row.to = to;
        row.carries = carries;
        m_plan.table<Dependency>().put(row);
    }

    QList<RuleQuestion> open() const { return openQuestions(m_plan, m_catalogue, m_rules); }

    test::CountingIds m_ids;
    Plan m_plan;
    Catalogue m_catalogue;
    QList<DependencyRule> m_rules;
};

RELAIS_TEST(HiddenDependenciesTest)
#include "tst_hiddendependencies.moc"
