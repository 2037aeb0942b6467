// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sameroot.h"
#include "casegraph.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace relais;
using test::CaseGraph;
using Ids = std::vector<std::string>;

class SameRoots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theTrapsOfTheCasesAreFound_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("fallback");
        QTest::addColumn<QByteArray>("root");
        QTest::addColumn<QList<QByteArray>>("chain");
        const auto row = [](const char *firm, const char *fallback, const QList<QByteArray> &chain) {
            QTest::newRow(fallback) << QByteArray(firm) << QByteArray(fallback) << chain.back() << chain;
        };
        row("fournil", "tpe-4g", {"puce4g", "lpm", "sfr"});
        row("fournil", "tel-gerante", {"tel", "box", "sfr"});
        row("arvor", "paie-tableur", {"sharepoint", "m365", "microsoft"});
        row("arvor", "renvoi-mobiles", {"coffre", "bitwarden_inc", "azure", "microsoft"});
        row("arvor", "telephone", {"standard", "keyyo", "bouygues", "gaine"});
    }
    void theTrapsOfTheCasesAreFound()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, fallback);
        QFETCH(QByteArray, root);
        QFETCH(QList<QByteArray>, chain);
        const CaseGraph firm(name.constData());
        Ids expected;
        for (const QByteArray &id : chain)
            expected.push_back(id.toStdString());
        const auto found = fallbackRoots(firm.graph());
        QVERIFY(std::ranges::any_of(found, [&](const FallbackRoot &candidate) {
            return firm.fallbackId(candidate.fallback) == fallback.toStdString()
                && firm.id(candidate.shared.root) == root.toStdString()
                && firm.ids(candidate.shared.chains.front()) == expected;
        }));
    }

    void aFallbackThatNeedsNothingHasNoRoot()
    {
        const CaseGraph firm("fournil");
        for (const FallbackRoot &found : fallbackRoots(firm.graph()))
            QVERIFY(!firm.graph().fallbacks()[found.fallback].needs.empty());
    }

    void twoLinesInOneTrenchAreFound()
    {
        const CaseGraph firm("arvor");
        std::vector<std::pair<Ids, std::string>> found;
        for (const GroupRoot &group : groupRoots(firm.graph()))
            found.emplace_back(firm.ids(group.members), firm.id(group.shared.root));
        const Ids lines{"fibre1", "fibre2"};
        QVERIFY(std::ranges::find(found, std::pair(lines, std::string("gaine"))) != found.end());
        QVERIFY(std::ranges::find(found, std::pair(lines, std::string("courant"))) != found.end());
    }

    void theFurthestRootIsNamedWithBothChains()
    {
        const CaseGraph firm("fournil");
        RootFinder finder(firm.graph());
        const auto roots = finder.sharedRoots({firm.node("commandes_pro"), firm.node("mail")});
        const auto google = std::ranges::find(roots, firm.node("google"), &SharedRoot::root);
        QVERIFY(google != roots.end());
        QCOMPARE(firm.ids(google->chains.front()), (Ids{"commandes_pro", "mail", "google"}));
        QCOMPARE(firm.ids(google->chains.back()), (Ids{"mail", "google"}));
        // The mailbox itself takes both down, but only stands between.
        QVERIFY(std::ranges::find(roots, firm.node("mail"), &SharedRoot::root) == roots.end());
    }

    void aBufferAsLongAsTheOutageSeparates()
    {
        const CaseGraph firm("arvor");
        QVERIFY(!RootFinder(firm.graph(), Minutes(240)).shareARoot(firm.node("bureau"), firm.node("nas")));
        QVERIFY(RootFinder(firm.graph(), Minutes(241)).shareARoot(firm.node("bureau"), firm.node("nas")));
    }

    void nodesThatBringEachOtherDownStillHaveARoot()
    {
        GraphBuilder builder;
        const NodeIndex a = builder.addNode(NodeKind::Tool);
        const NodeIndex b = builder.addNode(NodeKind::Tool);
        builder.addNeed(a, b);
        builder.addNeed(b, a);
        const Graph graph = std::move(builder).build();
        const auto roots = RootFinder(graph).sharedRoots({a, b});
        QCOMPARE(roots.size(), std::size_t(1));
        QCOMPARE(roots.front().root, a);
    }
};

RELAIS_TEST(SameRoots)
#include "tst_sameroot.moc"
