// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/nameindex.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestNearNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesOfOneThingAreNear_data()
    {
        QTest::addColumn<bool>("expected");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](bool expected, const char *one, const char *other) {
            QTest::newRow(one) << expected << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row(true, "TPE carte bancaire (terminal)", "Terminaux CB (x4)");
        row(true, "OneDrive cabinet", "SharePoint / OneDrive");
        row(true, "Panetoile", "Panétoile SAS");
        row(true, "Kernetik", "Kernetik (informatique)");
        row(true, "Balance connectée", "Balances connectées");
        row(true, "Penylane", "Pennylane");
        row(false, "Fibre 1 (Orange Pro)", "Fibre 2 (Bouygues Pro)");
        row(false, "Bouygues Telecom Pro", "Bouygues Telecom (réseau mobile)");
        row(false, "Microsoft 365 (Outlook)", "Connexion Microsoft (comptes)");
        row(false, "Banque en ligne", "Site en ligne");
        row(false, "Caisse", "Caissons");
        row(false, "Microsoft", "Microsoft Azure");
    }

    void namesOfOneThingAreNear()
    {
        QFETCH(bool, expected);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(areNear(nameForm(one), nameForm(other)), expected);
        QCOMPARE(areNear(nameForm(other), nameForm(one)), expected);
    }

    void aPersonIsFoundHoweverNamed()
    {
        test::CountingIds ids;
        NameIndex people(NameIndex::Of::People);
        const QUuid sophie = ids.next();
        const QUuid helene = ids.next();
        people.add(sophie, QStringLiteral("Sophie Le Goff"));
        people.add(helene, QStringLiteral("Hélène Cozic"));
        people.add(ids.next(), QStringLiteral("Yann Buhez"));
        people.add(ids.next(), QStringLiteral("Yann Salaün"));
        QCOMPARE(people.find(QStringLiteral("LE GOFF Sophie")).id, sophie);
        QCOMPARE(people.find(QStringLiteral("Mme Cozic")).id, helene);
        QCOMPARE(people.find(QStringLiteral("helene cozic")).id, helene);
        QCOMPARE(people.find(QStringLiteral("Sophie L.")).id, sophie);
        QCOMPARE(people.find(QStringLiteral("Hélène")).id, helene);
        QVERIFY(!people.find(QStringLiteral("Hélène")).same);
        QVERIFY(people.find(QStringLiteral("Yann")).several);
        QVERIFY(people.find(QStringLiteral("Nadège Pennec")).id.isNull());
        QVERIFY(people.find(QStringLiteral("Sophie M.")).id.isNull());
    }

    void aProviderIsFoundWithoutWhatStandsInBrackets()
    {
        test::CountingIds ids;
        NameIndex providers(NameIndex::Of::Things);
        const QUuid grid = ids.next();
        const QUuid firm = ids.next();
        providers.add(grid, QStringLiteral("Réseau électrique (Enedis)"));
        providers.add(firm, QStringLiteral("Cabinet Arvor Conseil"));
        QCOMPARE(providers.find(QStringLiteral("Enedis")).id, grid);
        QCOMPARE(providers.find(QStringLiteral("Cabinet Arvor")).id, firm);
        QVERIFY(providers.find(QStringLiteral("Orange")).id.isNull());
    }

    void familyNamesInCapitalsGoBehind()
    {
        QCOMPARE(personName(QStringLiteral("LE DANTEC Marion")), QStringLiteral("Marion Le Dantec"));
        QCOMPARE(personName(QStringLiteral("NÉDÉLEC  Soazig")), QStringLiteral("Soazig Nédélec"));
        QCOMPARE(personName(QStringLiteral("Jean-Luc D'ARTAGNAN")), QStringLiteral("Jean-Luc D'ARTAGNAN"));
        QCOMPARE(personName(QStringLiteral("M. Rivoal")), QStringLiteral("M. Rivoal"));
    }
};

} // namespace relais

using relais::TestNearNames;
RELAIS_TEST(TestNearNames)
#include "tst_nearnames.moc"
