// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personmentions.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestPersonMentions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNameIsFoundWholeOrByItsParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("whole") << QStringLiteral("Appeler Élodie Le Goff, tout de suite") << true;
        QTest::newRow("whole, other case, no accents") << QStringLiteral("voir elodie le goff") << true;
        QTest::newRow("first name") << QStringLiteral("Élodie a la clé.") << true;
        QTest::newRow("family name") << QStringLiteral("Mme Goff") << true;
        QTest::newRow("a part that is everybody's") << QStringLiteral("Le carnet rouge") << false;
        QTest::newRow("a part in another word") << QStringLiteral("Goffart SA") << false;
        QTest::newRow("a part that is no name here") << QStringLiteral("une goff") << false;
        QTest::newRow("nobody") << QStringLiteral("Sortir le carnet") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void aNameIsFoundWholeOrByItsParts()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(isMentioned(QStringLiteral("Élodie Le Goff"), text), found);
        QVERIFY(!isMentioned(QString(), text));
    }

    void everyTextOfThePlanIsLookedAtSaveThePersonsOwn()
    {
        test::CountingIds ids;
        Plan plan;
        plan.table<Person>().put({.id = ids.make<Person>(), .name = QStringLiteral("Anna Roux")});
        const auto tool = ids.make<Tool>();
        plan.table<Tool>().put({.id = tool, .name = QStringLiteral("Caisse"), .remarks = QStringLiteral("Voir Anna.")});
        const auto fallback = ids.make<Fallback>();
        plan.table<Fallback>().put({.id = fallback, .name = QStringLiteral("Carnet d’Anna Roux")});
        const QList<PersonMention> expected{
            {"tool", tool.value, "remarks", QStringLiteral("Voir Anna.")},
            {"fallback", fallback.value, "name", QStringLiteral("Carnet d’Anna Roux")},
        };
        QCOMPARE(mentionsOf(QStringLiteral("Anna Roux"), plan), expected);
        QVERIFY(mentionsOf(QStringLiteral("Zoé Blanc"), plan).isEmpty());
    }

    void aDrillsLogIsReadToo()
    {
        test::CountingIds ids;
        RunRecord record;
        record.run = {.id = ids.make<Run>(), .title = QStringLiteral("La carte et Internet")};
        const auto event = ids.make<RunEvent>();
        record.events = {{.id = ids.make<RunEvent>(), .text = QStringLiteral("Personne ne répond")},
                         {.id = event, .text = QStringLiteral("Anna sort le carnet")}};
        const QList<PersonMention> expected{{"run_event", event.value, "text", QStringLiteral("Anna sort le carnet")}};
        QCOMPARE(mentionsOf(QStringLiteral("Anna Roux"), record), expected);
    }
};

} // namespace relais

using relais::TestPersonMentions;
RELAIS_TEST(TestPersonMentions)
#include "tst_personmentions.moc"
