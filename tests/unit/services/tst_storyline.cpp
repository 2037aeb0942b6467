// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillstops.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

using namespace std::chrono_literals;

class TestStoryLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void withoutARatioTheStoryJumpsAtEachScene()
    {
        StoryLine line;
        QCOMPARE(line.add(0, 0min), Minutes(0));
        QCOMPARE(line.add(5 * minute, 60min), Minutes(60));
        QCOMPARE(line.storyAt(7 * minute), Minutes(62));
        QCOMPARE(line.playAt(62min), 7 * minute);
        QCOMPARE(line.playAt(30min), 5 * minute); // jumped over
        QCOMPARE(line.add(90 * minute + 1, 70min), Minutes(146)); // late: the story does not run back
    }

    // An hour of story in six minutes of play, whatever the scenes say.
    void withARatioASceneIsWhereTheStoryIs()
    {
        StoryLine line(1000);
        QCOMPARE(line.add(0, 0min), Minutes(0));
        QCOMPARE(line.add(6 * minute, 5min), Minutes(60));
        QCOMPARE(line.storyAt(9 * minute), Minutes(90));
        QCOMPARE(line.playAt(30min), 3 * minute);
        QCOMPARE(line.playAt(60min), 6 * minute);
        QCOMPARE(line.playAt(90min), 9 * minute);
        QCOMPARE(line.storyAt(line.playAt(75min)), Minutes(75));
    }

private:
    static constexpr qint64 minute = 60'000;
};

} // namespace relais

using relais::TestStoryLine;
RELAIS_TEST(TestStoryLine)
#include "tst_storyline.moc"
