// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openingtext.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace std::chrono_literals;

class OpeningText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatPeopleWriteIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("french");
        const QString week = QStringLiteral("lun–ven 9:00–12:30, 14:00–18:00");
        QTest::newRow("hours") << QStringLiteral("9h-18h") << QStringLiteral("tous les jours 9:00–18:00");
        QTest::newRow("days alone") << QStringLiteral("lundi - vendredi") << QStringLiteral("lun–ven");
        QTest::newRow("with a pause") << QStringLiteral("lun-ven 9h-12h30, 14h-18h") << week;
        QTest::newRow("with words") << QStringLiteral("Lun-ven : de 9 h à 12 h 30 et de 14 h à 18 h") << week;
        QTest::newRow("English") << QStringLiteral("Mon-Fri 9am to 12:30 and 2pm - 6pm") << week;
        QTest::newRow("as shown") << week << week;
        QTest::newRow("two kinds of days") << QStringLiteral("sam, dim 8-13; mar-ven 7h - 19h")
                                           << QStringLiteral("mar–ven 7:00–19:00\u00a0; sam, dim 8:00–13:00");
        QTest::newRow("lines") << QStringLiteral("mar 7h-19h\njeu 7h-19h\n")
                               << QStringLiteral("mar 7:00–19:00\u00a0; jeu 7:00–19:00");
        QTest::newRow("past midnight") << QStringLiteral("ven, sam 18:00-2:00")
                                       << QStringLiteral("ven, sam 18:00–2:00");
    }
    void whatPeopleWriteIsRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, french);
        const auto hours = openingHoursFromText(typed);
        QVERIFY(hours);
        QCOMPARE(openingHoursText(*hours, Language::French), french);
        const auto again = openingHoursFromText(openingHoursText(*hours, Language::English));
        QVERIFY(again);
        QCOMPARE(openingHoursText(*again, Language::French), french);
    }

    void nothingIsGuessed()
    {
        for (const char *typed : {"", " ; ", "24h/24", "sur rendez-vous", "lun-ven 9h", "lun-ven 9h-25h", "9h 18h",
                                  "lun-ven sauf jeudi 9h-18h", "9h-12h, le soir"})
            QVERIFY2(!openingHoursFromText(QString::fromUtf8(typed)), typed);
    }

    void whatStaysTheSameKeepsItsRow()
    {
        test::CountingIds ids;
        Plan plan;
        const auto sell = ids.make<Activity>();
        const auto reply = ids.make<Activity>();
        plan.table<Activity>().put({.id = sell});
        plan.table<Activity>().put({.id = reply});
        const auto put = [&](Id<Activity> activity, const QString &typed) {
            setOpeningHours(plan, activity, openingHoursFromText(typed).value_or(QList<OpeningHours>()), ids);
        };
        put(reply, QStringLiteral("lun-ven 9h-17h"));
        put(sell, QStringLiteral("mar-sam 9h-12h, 14h-19h"));
        const auto morning = openingHoursOf(plan, sell).constFirst();
        QCOMPARE(morning.until, Minutes(12h));
        put(sell, QStringLiteral("mar-sam 9h-12h ; dim 8h-13h"));
        QCOMPARE(openingHoursOf(plan, sell).size(), 2);
        QCOMPARE(openingHoursOf(plan, sell).constFirst(), morning);
        put(sell, QString());
        QVERIFY(openingHoursOf(plan, sell).isEmpty());
        QCOMPARE(openingHoursOf(plan, reply).size(), 1);
    }
};

RELAIS_TEST(OpeningText)
#include "tst_openingtext.moc"
