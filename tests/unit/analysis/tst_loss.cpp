// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/loss.h"
#include "intervals.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace relais;
using namespace relais::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint8_t saturday = 1U << 5U;
constexpr std::uint8_t everyDay = 0x7f;

std::vector<StateSpan> stopped(qint64 from, qint64 to)
{
    return {{minutes(from, to), ActivityState::Stopped, 0}};
}

// 7 March 2026 is a Saturday.
LocalMinute march(unsigned day, Minutes time)
{
    return std::chrono::local_days(std::chrono::year(2026) / 3 / std::chrono::day(day)) + time;
}

Graph::Activity hourlyEuro()
{
    Graph::Activity activity;
    activity.costPerHour = 6000; // one euro a minute
    return activity;
}

} // namespace

class Loss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onFallbackOnlyTheShareLostCounts()
    {
        const std::vector<StateSpan> spans{{minutes(0, 10), ActivityState::Stopped, 0},
                                           {minutes(10, 30), ActivityState::Degraded, 7500},
                                           {minutes(30, 50), ActivityState::CatchingUp, wholeShare}};
        QCOMPARE(lossOver(hourlyEuro(), spans, std::nullopt).cents(), 1000 + 500);
        QCOMPARE(lossOver(hourlyEuro(), spans, std::nullopt, minutes(5, 14)).cents(), 500 + 100);
    }

    void peaksMultiplyTheMinutesTheyCoverAndEachOther()
    {
        Graph::Activity activity = hourlyEuro();
        activity.peaks = {{{saturday, 10h, 13h}, 20000}, {{everyDay, 12h, 14h}, 15000}};
        // 9:00 to 15:00: 1 h, 2 h x 2, 1 h x 3, 1 h x 1.5, 1 h
        QCOMPARE(lossOver(activity, stopped(0, 360), march(7, 9h)).cents(), 6000 * (2 + 8 + 6 + 3 + 2) / 2);
        // The day before only the second one.
        QCOMPARE(lossOver(activity, stopped(0, 360), march(6, 9h)).cents(), 6000 * 7);
        QCOMPARE(lossOver(activity, stopped(0, 360), std::nullopt).cents(), 6000 * 6);
    }

    void hoursThatRunPastMidnightBelongToTheDayTheyStart()
    {
        Graph::Activity activity = hourlyEuro();
        activity.peaks = {{{saturday, 22h, 2h}, 20000}};
        QCOMPARE(lossOver(activity, stopped(0, 240), march(8, 0h)).cents(), 6000 * 6); // Sunday 0:00 to 4:00
        QCOMPARE(lossOver(activity, stopped(0, 240), march(7, 0h)).cents(), 6000 * 4);
    }

    void onlyMinutesInsideTheOpeningHoursCount()
    {
        Graph::Activity activity = hourlyEuro();
        activity.openingHours = {{everyDay, 9h, 12h}, {everyDay, 11h, 13h}};
        QCOMPARE(lossOver(activity, stopped(0, 48 * 60), march(7, 0h)).cents(), 6000 * 8);
        QCOMPARE(lossOver(activity, stopped(0, 60), std::nullopt).cents(), 6000);
    }

    // « D'où vient ce chiffre » : what the parts come from adds up to the whole, exactly.
    void theTermsOfALossAddUpToIt_data()
    {
        QTest::addColumn<bool>("withClock");
        QTest::newRow("by the clock") << true;
        QTest::newRow("without a clock") << false;
    }
    void theTermsOfALossAddUpToIt()
    {
        QFETCH(bool, withClock);
        std::mt19937 random(7);
        const auto upTo = [&random](int most) { return std::uniform_int_distribution(0, most)(random); };
        for (int round = 0; round < 200; ++round) {
            Graph::Activity activity = hourlyEuro();
            activity.costPerHour = 1 + upTo(100000);
            for (int i = upTo(3); i > 0; --i)
                activity.peaks.push_back({{everyDay, Minutes(upTo(1439)), Minutes(upTo(1439))}, 5000 + upTo(30000)});
            if (upTo(1) == 1)
                activity.openingHours = {{everyDay, Minutes(upTo(700)), Minutes(701 + upTo(700))}};
            const int begin = upTo(300);
            const std::vector<StateSpan> spans{
                {minutes(0, begin), ActivityState::Stopped, 0},
                {minutes(begin, begin + 1 + upTo(2000)), ActivityState::Degraded, upTo(10000)}};
            const auto start = withClock ? std::optional(march(7, Minutes(upTo(1439)))) : std::nullopt;
            ExactAmount sum;
            Minutes time{0};
            for (const LossTerm &term : lossTerms(activity, spans, start)) {
                sum += term.amount;
                time += term.time;
                QVERIFY(term.state != ActivityState::CatchingUp && term.lost > 0 && term.time > Minutes(0));
            }
            QCOMPARE(sum.cents(), lossOver(activity, spans, start).cents());
            QVERIFY(time <= spans.back().interval.to);
        }
    }

    void aTermIsCutWhereAPeakBegins()
    {
        Graph::Activity activity = hourlyEuro();
        activity.peaks = {{{saturday, 10h, 13h}, 15000}};
        const auto terms = lossTerms(activity, stopped(0, 120), march(7, 9h));
        QCOMPARE(terms.size(), std::size_t(2));
        QCOMPARE(terms.front().factor, wholeShare);
        QCOMPARE(terms.back().factor, 15000);
        QCOMPARE(terms.back().time, Minutes(60));
        QCOMPARE(terms.back().amount.cents(), 9000);
    }

    void anUnknownCostIsNoAmount() { QCOMPARE(lossOver({}, stopped(0, 60), std::nullopt).cents(), 0); }

    void aStopAsLongAsTheLimitDoesNotPassIt()
    {
        Graph::Activity activity;
        activity.limit = 60min;
        activity.target = 30min;
        QVERIFY(limitsPassed(activity, stopped(10, 70), std::nullopt).empty());
        QCOMPARE(limitsPassed(activity, stopped(10, 71), std::nullopt), (std::vector<LimitPassed>{{70min, false}}));
        QVERIFY(targetsMissed(activity, stopped(10, 40)).empty());
        QCOMPARE(targetsMissed(activity, stopped(10, 41)), std::vector<Minutes>{40min});
    }

    void degradedBreaksARun()
    {
        Graph::Activity activity;
        activity.limit = 60min;
        const std::vector<StateSpan> spans{{minutes(0, 50), ActivityState::Stopped, 0},
                                           {minutes(50, 60), ActivityState::Degraded, 5000},
                                           {minutes(60, 110), ActivityState::Stopped, 0}};
        QVERIFY(limitsPassed(activity, spans, std::nullopt).empty());
    }

    void theEarlierOfLimitAndDeadlineHolds()
    {
        Graph::Activity activity;
        activity.limit = 24h;
        activity.deadlines = {{.dayOfMonth = 5, .timeOfDay = 12h}, {.dayOfMonth = 15, .timeOfDay = 12h}};
        QCOMPARE(limitMoment(activity, 0min, march(5, 9h)), std::optional(LimitPassed{180min, true}));
        // What has passed does not come back, and the next one is further than the limit.
        QCOMPARE(limitMoment(activity, 0min, march(5, 12h)), std::optional(LimitPassed{24h, false}));
        QCOMPARE(limitMoment(activity, 0min, std::nullopt), std::optional(LimitPassed{24h, false}));
        activity.limit.reset();
        QCOMPARE(limitMoment(activity, 0min, march(5, 12h)), std::optional(LimitPassed{240h, true}));
    }

    void aDeadlineOnThe31stIsTheLastDayOfAShorterMonth()
    {
        Graph::Activity activity;
        activity.deadlines = {{.dayOfMonth = 31}};
        const auto start = std::chrono::local_days(std::chrono::year(2026) / 4 / 30);
        QCOMPARE(limitMoment(activity, 0min, start), std::optional(LimitPassed{24h, true}));
    }

    void aWeeklyDeadlineComesOnItsDay()
    {
        Graph::Activity activity;
        activity.deadlines = {{.weekdays = saturday, .timeOfDay = 8h}};
        QCOMPARE(limitMoment(activity, 0min, march(2, 0h)), std::optional(LimitPassed{5 * 24h + 8h, true}));
    }
};

RELAIS_TEST(Loss)
#include "tst_loss.moc"
