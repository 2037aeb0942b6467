// SPDX-License-Identifier: GPL-3.0-or-later
// When the next word is due, what time people mean, and which channels are left.
#include "services/messagechannels.h"
#include "services/newsrhythm.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QTest>
#include <QTimeZone>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

QDateTime inMarch(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute), QTimeZone::utc());
}

} // namespace

class NewsRhythm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFirstWordComesWithinAQuarterOfAnHour()
    {
        QCOMPARE(firstNews(inMarch(6, 12, 20), inMarch(6, 12, 25)), inMarch(6, 12, 35));
        QCOMPARE(firstNews(inMarch(6, 12, 20), inMarch(6, 13, 0)), inMarch(6, 13, 0));
    }

    void thenEveryHalfHourEveryHourOnceStableTwiceADayBeyondADay()
    {
        QCOMPARE(nextNews(inMarch(6, 12, 20), inMarch(6, 12, 31), NewsPace::Blocked), inMarch(6, 13, 5));
        QCOMPARE(nextNews(inMarch(6, 12, 20), inMarch(6, 12, 30), NewsPace::Stable), inMarch(6, 13, 30));
        QCOMPARE(nextNews({}, inMarch(6, 23, 50), NewsPace::Blocked), inMarch(7, 0, 20));
        QCOMPARE(nextNews(inMarch(5, 8, 0), inMarch(6, 9, 30), NewsPace::Blocked), inMarch(6, 16, 0));
        QCOMPARE(nextNews(inMarch(5, 8, 0), inMarch(6, 15, 30), NewsPace::Stable), inMarch(7, 9, 0));
    }

    void aTimeIsUnderstoodAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"13h10", "13 h 10", "13:10", "à 13h10", "13\u202Fh\u202F10"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void aTimeIsUnderstoodAsItIsTyped()
    {
        QFETCH(const QString, typed);
        QCOMPARE(nextTimeSaid(typed, inMarch(6, 12, 0)), inMarch(6, 13, 10));
        QCOMPARE(nextTimeSaid(typed, inMarch(6, 14, 0)), inMarch(7, 13, 10));
        QCOMPARE(lastTimeSaid(typed, inMarch(6, 14, 0)), inMarch(6, 13, 10));
        QCOMPARE(lastTimeSaid(typed, inMarch(6, 12, 0)), inMarch(5, 13, 10));
    }

    void aDayMayStandBesideIt()
    {
        QCOMPARE(lastTimeSaid(u"4/3 8h05"_s, inMarch(6, 12, 0)), inMarch(4, 8, 5));
        QCOMPARE(lastTimeSaid(u"31/12 22h"_s, inMarch(6, 12, 0)),
                 QDateTime(QDate(2025, 12, 31), QTime(22, 0), QTimeZone::utc()));
        QVERIFY(!lastTimeSaid(u"ce matin"_s, inMarch(6, 12, 0)));
        QVERIFY(!lastTimeSaid(u"45/3 8h"_s, inMarch(6, 12, 0)));
        QVERIFY(!nextTimeSaid(u"27h10"_s, inMarch(6, 12, 0)));
    }

    void aChannelFallsWithWhatItStandsOn()
    {
        test::CountingIds ids;
        Plan plan;
        Tool line;
        line.id = ids.make<Tool>();
        plan.table<Tool>().put(line);
        const auto put = [&](ChannelKind kind, NodeId standsOn) {
            Channel channel;
            channel.id = ids.make<Channel>();
            channel.kind = kind;
            channel.standsOn = standsOn;
            plan.table<Channel>().put(channel);
        };
        put(ChannelKind::Phone, nodeOf(line.id));
        const QList<ChannelKind> written{ChannelKind::Sms, ChannelKind::Email, ChannelKind::Phone, ChannelKind::Notice};
        const auto ask = [&](ChannelKind kind, const QString &card = {}) {
            return channelAdvice(plan, {Recipient::Customers, kind, nodeOf(line.id), card, written});
        };
        const ChannelAdvice all = ask(ChannelKind::Phone);
        QVERIFY(all.falls && all.allFall);
        QCOMPARE(all.instead, QList<ChannelKind>({ChannelKind::Notice, ChannelKind::Sms, ChannelKind::Email}));
        QVERIFY(!ask(ChannelKind::Email).falls);
        // A mailbox that the plan does not know falls with the mail all the same.
        QVERIFY(ask(ChannelKind::Email, u"card.tool.mail"_s).falls);
        put(ChannelKind::Phone, {});
        QVERIFY(!ask(ChannelKind::Phone).falls); // there is another one
        QVERIFY(!channelAdvice(plan, {Recipient::Press, ChannelKind::Email, nodeOf(line.id), {}, written}).falls);
    }
};

RELAIS_TEST(NewsRhythm)
#include "tst_newsrhythm.moc"
