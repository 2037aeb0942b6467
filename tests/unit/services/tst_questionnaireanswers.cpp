// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/durationtext.h"
#include "services/questionnaireanswers.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class QuestionnaireAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void durationsAreReadInBothLanguages_data();
    void durationsAreReadInBothLanguages();
    void timesAndDaysAreRead();
    void aCellReadsChipsByKeyAndLabel();
    void aCellRefusesWhatItCannotHold();
    void theTargetProposedIsHalfTheLimit();
};

void QuestionnaireAnswers::durationsAreReadInBothLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes"); // -1: refused
    const auto row = [](const char *text, int minutes) { QTest::newRow(text) << QString::fromUtf8(text) << minutes; };
    row("30 min", 30);
    row("2h", 120);
    row("2 h", 120);
    row("2\u00a0h", 120);
    row("1 h 30", 90);
    row("1h30", 90);
    row("1/2 journée", 240);
    row("1 j", 1440);
    row("3 days", 4320);
    row("1 day", 1440);
    row("1 sem", 10080);
    row("1 sem.", 10080);
    row("2 weeks", 20160);
    row("0", 0);
    row("", -1);
    row("2", -1);
    row("oui", -1);
    row("1 h 75", -1);
    row("1 j 30", -1);
    row("-2 h", -1);
    row("999999 sem", -1);
}

void QuestionnaireAnswers::durationsAreReadInBothLanguages()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    QCOMPARE(durationFromText(text), minutes < 0 ? std::nullopt : std::optional(Minutes(minutes)));
}

void QuestionnaireAnswers::timesAndDaysAreRead()
{
    QCOMPARE(timeFromText(u"8h30"_s), Minutes(510));
    QCOMPARE(timeFromText(u"18:30"_s), Minutes(1110));
    QCOMPARE(timeFromText(u"12 am"_s), Minutes(0));
    QCOMPARE(timeFromText(u"2 pm"_s), Minutes(840));
    QVERIFY(!timeFromText(u"25h"_s));
    QVERIFY(!timeFromText(u"midi"_s));
    QCOMPARE(weekdaysFromText(u"mardi-dimanche"_s), 0b1111110);
    QCOMPARE(weekdaysFromText(u"lun, mar, jeu"_s), 0b0001011);
    QCOMPARE(weekdaysFromText(u"Sat - Mon"_s), 0b1100001);
    QVERIFY(!weekdaysFromText(u"demain"_s));
    QCOMPARE(dateFromText(u"02/12/2025"_s), QDate(2025, 12, 2));
    QVERIFY(!dateFromText(u"mars ?"_s));
}

void QuestionnaireAnswers::aCellReadsChipsByKeyAndLabel()
{
    Cell choice;
    choice.type = CellType::Choice;
    choice.choices = {{u"half"_s, {u"la moitié"_s, u"half of it"_s}, Value(qint64(5000))}};
    QCOMPARE(*cellValue(choice, u"half"_s), Value(u"half"_s));
    QCOMPARE(*cellValue(choice, u"La moitié"_s), Value(u"half"_s));
    Cell duration;
    duration.type = CellType::Duration;
    duration.choices = {{u"day"_s, {u"une journée"_s, u"a day"_s}, Value(qint64(1440))},
                        {u"always"_s, {u"toujours"_s, u"always"_s}, Value()}};
    QCOMPARE(*cellValue(duration, u"une journée"_s), Value(qint64(1440)));
    QCOMPARE(*cellValue(duration, u"toujours"_s), Value(u"always"_s));
    QCOMPARE(*cellValue(duration, u"1 h 30"_s), Value(qint64(90)));
    Cell money;
    money.type = CellType::Money;
    QCOMPARE(*cellValue(money, u"1\u202f450\u00a0€"_s), Value(qint64(145000)));
}

void QuestionnaireAnswers::aCellRefusesWhatItCannotHold()
{
    Cell cell;
    for (const CellType type : {CellType::Choice, CellType::Duration, CellType::Days, CellType::Time, CellType::Date,
                                CellType::Number, CellType::Money, CellType::DaysOfMonth}) {
        cell.type = type;
        const auto value = cellValue(cell, u"peut-être"_s);
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::InvalidValue);
    }
    cell.type = CellType::Text;
    QVERIFY(cellValue(cell, u"peut-être"_s));
    QVERIFY(!cellValue(cell, u"  "_s));
}

void QuestionnaireAnswers::theTargetProposedIsHalfTheLimit()
{
    QCOMPARE(Questionnaire::proposedTarget(Minutes(60)), Minutes(30));
    QVERIFY(!Questionnaire::proposedTarget(std::nullopt));
    QVERIFY(!Questionnaire::proposedTarget(Minutes(0)));
}

RELAIS_TEST(QuestionnaireAnswers)
#include "tst_questionnaireanswers.moc"
