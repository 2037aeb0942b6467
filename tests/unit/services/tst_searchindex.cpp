// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchindex.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

SearchEntry searchEntry(SearchKind kind, const QString &title, const QString &words = {})
{
    return {kind, title, title, {}, words, {}};
}

QStringList titles(const QList<SearchHits> &groups)
{
    QStringList all;
    for (const SearchHits &hits : groups) {
        for (const SearchEntry &found : hits.entries)
            all << found.title;
    }
    return all;
}

} // namespace

class TestSearchIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void caseAndAccentsDoNotMatter()
    {
        const SearchIndex index({searchEntry(SearchKind::Tool, QStringLiteral("Étiqueteuses")),
                                 searchEntry(SearchKind::Person, QStringLiteral("Maître d’Œuvre"))});
        QCOMPARE(titles(index.find(QStringLiteral("ETIQ"), 5)), {QStringLiteral("Étiqueteuses")});
        QCOMPARE(titles(index.find(QStringLiteral("d'oeuvre maitre"), 5)), {QStringLiteral("Maître d’Œuvre")});
    }

    void everyWordTypedMustBeThere()
    {
        const SearchIndex index(
            {searchEntry(SearchKind::Person, QStringLiteral("Karim Benali"), QStringLiteral("atelier")),
             searchEntry(SearchKind::Person, QStringLiteral("Karim Petit"))});
        QCOMPARE(titles(index.find(QStringLiteral("karim atel"), 5)), {QStringLiteral("Karim Benali")});
        QVERIFY(index.find(QStringLiteral("karim banque"), 5).isEmpty());
        QVERIFY(index.find(QStringLiteral("  "), 5).isEmpty());
    }

    void aNameThatBeginsSoComesFirst()
    {
        const SearchIndex index({searchEntry(SearchKind::Tool, QStringLiteral("Messagerie"), QStringLiteral("caisse")),
                                 searchEntry(SearchKind::Tool, QStringLiteral("Encaissement")),
                                 searchEntry(SearchKind::Tool, QStringLiteral("Logiciel de caisse")),
                                 searchEntry(SearchKind::Tool, QStringLiteral("Caisse"))});
        QCOMPARE(titles(index.find(QStringLiteral("caisse"), 5)),
                 QStringList({QStringLiteral("Caisse"), QStringLiteral("Logiciel de caisse"),
                              QStringLiteral("Encaissement"), QStringLiteral("Messagerie")}));
    }

    void kindsKeepTheirOrderAndTheirLimit()
    {
        const SearchIndex index({searchEntry(SearchKind::Message, QStringLiteral("a1")),
                                 searchEntry(SearchKind::Tool, QStringLiteral("a2")),
                                 searchEntry(SearchKind::Tool, QStringLiteral("a3")),
                                 searchEntry(SearchKind::Tool, QStringLiteral("a4"))});
        const QList<SearchHits> groups = index.find(QStringLiteral("a"), 2);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.constFirst().kind, SearchKind::Tool);
        QCOMPARE(groups.constFirst().entries.size(), 2);
        QCOMPARE(groups.constFirst().all, 3);
        QCOMPARE(groups.constLast().kind, SearchKind::Message);
    }
};

} // namespace relais

using relais::TestSearchIndex;
RELAIS_TEST(TestSearchIndex)

#include "tst_searchindex.moc"
