// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/id.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace relais;

namespace {

// Stands still until it is set.
class StandingClock final : public Clock {
public:
    qint64 milliseconds = 1'792'000'000'000;

    [[nodiscard]] Instant now() const override
    {
        Instant instant;
        instant.utcMilliseconds = milliseconds;
        return instant;
    }
};

qint64 millisecondsIn(const QUuid &id)
{
    const QByteArray bytes = id.toRfc4122();
    qint64 result = 0;
    for (int i = 0; i < 6; ++i)
        result = result << 8 | static_cast<quint8>(bytes[i]);
    return result;
}

// Takes count ids; true when each comes after the one before it and none comes twice.
bool ascending(SystemIdSource &source, QUuid last, int count)
{
    for (int i = 0; i < count; ++i) {
        const QUuid next = source.next();
        if (!(last < next))
            return false;
        last = next;
    }
    return true;
}

} // namespace

class IdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anIdIsAVersion7UuidOfItsMillisecond()
    {
        StandingClock clock;
        SystemIdSource source(clock);
        for (int i = 0; i < 100; ++i) {
            const QUuid id = source.next();
            QCOMPARE(id.variant(), QUuid::DCE);
            QCOMPARE(id.toRfc4122()[6] & 0xF0, 0x70); // RFC 9562, 4.2
            QCOMPARE(millisecondsIn(id), clock.milliseconds);
        }
    }

    void aLaterIdSortsAfterAnEarlierOne()
    {
        StandingClock clock;
        SystemIdSource source(clock);
        const QUuid first = source.next();
        clock.milliseconds += 1;
        const QUuid second = source.next();
        QVERIFY(first < second);
        QVERIFY(Id<int>{first} < Id<int>{second});
        QVERIFY(first.toRfc4122() < second.toRfc4122());
    }

    // 10,000 is more than the 12 bits of the counter hold: the source borrows from the next milliseconds.
    void idsOfOneMillisecondStayInOrder()
    {
        StandingClock clock;
        SystemIdSource source(clock);
        QVERIFY(ascending(source, source.next(), 10'000));
    }

    void aClockSetBackDoesNotDisturbTheOrder()
    {
        StandingClock clock;
        SystemIdSource source(clock);
        const QUuid before = source.next();
        clock.milliseconds -= 3'600'000;
        QVERIFY(ascending(source, before, 10'000));
    }

    void twoSourcesOfOneMillisecondDoNotMeet()
    {
        StandingClock clock;
        SystemIdSource here(clock);
        SystemIdSource there(clock);
        QSet<QUuid> all;
        for (int i = 0; i < 1'000; ++i)
            all << here.next() << there.next();
        QCOMPARE(all.size(), 2'000);
    }

    void randomBytesAreAsManyAsAskedAndDiffer()
    {
        StandingClock clock;
        SystemIdSource source(clock);
        QCOMPARE(source.randomBytes(0).size(), 0);
        QCOMPARE(source.randomBytes(16).size(), 16);
        QVERIFY(source.randomBytes(16) != source.randomBytes(16));
    }

    void idsOfTwoKindsAreTwoTypes()
    {
        QVERIFY((!std::is_same_v<Id<int>, Id<char>>));
        QVERIFY((!std::is_convertible_v<Id<int>, Id<char>>));
        QVERIFY(Id<int>().isNull());
    }
};

RELAIS_TEST(IdTest)
#include "tst_id.moc"
