// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cellvalues.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

template <class T> std::optional<qint64> numberOf(const std::optional<T> &value)
{
    if constexpr (std::is_same_v<T, Minutes>)
        return value ? std::optional<qint64>(value->count()) : std::nullopt;
    else
        return value ? std::optional<qint64>(*value) : std::nullopt;
}

} // namespace

class TestCellValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aDurationIsReadAsItIsWritten()
    {
        const auto minutes = [](const char *cell) {
            return numberOf(durationInCell(cellText(QString::fromUtf8(cell)).text)).value_or(-1);
        };
        QCOMPARE(minutes("1/2 journée"), 240);
        QCOMPARE(minutes("~2h"), 120);
        QCOMPARE(minutes("2 h 30"), 150);
        QCOMPARE(minutes("02:30:00"), 150);
        QCOMPARE(minutes("half a day"), 240);
        QCOMPARE(minutes("1 day"), 1440);
        QCOMPARE(minutes("environ 30 min"), 30);
        QCOMPARE(minutes("0"), 0);
        QCOMPARE(minutes("oui"), -1);
        QCOMPARE(minutes("2"), -1); // of what?
    }

    void anAmountIsReadInEitherLanguage()
    {
        const auto cents = [](const char *cell) { return amountInCell(QString::fromUtf8(cell)).value_or(-1); };
        QCOMPARE(cents("3 168,00"), 316800);
        QCOMPARE(cents("2550,00"), 255000);
        QCOMPARE(cents("1 234.50 €"), 123450);
        QCOMPARE(cents("1,234.50"), 123450);
        QCOMPARE(cents("1.234,50"), 123450);
        QCOMPARE(cents("12 € HT / mois"), 1200);
        QCOMPARE(cents("31\u202f480,00\u00a0€"), 3148000);
        QCOMPARE(cents("0,00"), 0);
        QCOMPARE(cents("compris box"), -1);
        QCOMPARE(cents("contrat maint."), -1);
        QCOMPARE(cents("-5"), -1);
    }

    void aDateHasADayAMonthAndAYear()
    {
        const auto date = [](const char *cell) { return dateInCell(QString::fromUtf8(cell)).value_or(QDate()); };
        const QDate expected(2026, 6, 30);
        for (const char *cell : {"30/06/2026", "30.06.26", "2026-06-30", "2026-06-30T00:00:00", "30 juin 2026",
                                 "June 30, 2026", "30 June 2026"})
            QCOMPARE(date(cell), expected);
        QCOMPARE(date("1er mars 2026"), QDate(2026, 3, 1));
        for (const char *cell : {"mars ?", "tacite", "—", "sans engagement", "mensuel", "31/02/2026", "juin 2026"})
            QCOMPARE(date(cell), QDate());
    }

    void yesAndNoHaveManyForms()
    {
        const auto answer = [](const char *cell) {
            const auto read = yesOrNoInCell(cellText(QString::fromUtf8(cell)).text);
            return !read ? -1 : read->yes ? 1 : 0;
        };
        for (const char *cell : {"oui", "Oui ~", "x", "X", "✓", "VRAI", "o", "yes", "1", "oui, en partie"})
            QCOMPARE(answer(cell), 1);
        for (const char *cell : {"non", "N", "no", "faux", "0", "✗"})
            QCOMPARE(answer(cell), 0);
        QCOMPARE(answer("parfois"), -1);
        QVERIFY(yesOrNoInCell(QStringLiteral("oui, en partie"))->doubtful);
    }

    void unknownIsNotNone()
    {
        QCOMPARE(cellText(QStringLiteral(" ? ")).state, CellState::Unknown);
        QCOMPARE(cellText(QStringLiteral("—")).state, CellState::Unknown);
        QCOMPARE(cellText(QStringLiteral("#REF!")).state, CellState::Unknown);
        QCOMPARE(cellText(QStringLiteral("Néant")).state, CellState::None);
        QCOMPARE(cellText(QStringLiteral("none")).state, CellState::None);
        QCOMPARE(cellText(QStringLiteral("  ")).state, CellState::Empty);
        const CellText doubtful = cellText(QStringLiteral("Gaëlle Prigent ?"));
        QCOMPARE(doubtful.text, QStringLiteral("Gaëlle Prigent"));
        QVERIFY(doubtful.doubtful);
    }

    void aNumberThatLostItsZeroGetsItBack()
    {
        QCOMPARE(phoneInCell(QStringLiteral("639981023"))->number, QStringLiteral("0639981023"));
        QVERIFY(phoneInCell(QStringLiteral("639981023"))->doubtful);
        QVERIFY(!phoneInCell(QStringLiteral("06.39.98.10.22"))->doubtful);
        QVERIFY(!phoneInCell(QStringLiteral("voir Sophie")));
    }

    void addressesAreToldFromWords()
    {
        QCOMPARE(webAddressInCell(QStringLiteral("status.cloud.microsoft")),
                 QStringLiteral("https://status.cloud.microsoft"));
        QVERIFY(!webAddressInCell(QStringLiteral("espace client")));
        QVERIFY(isEmailAddress(QStringLiteral("pro@orange-pro.example")));
        QVERIFY(!isEmailAddress(QStringLiteral("par mail")));
    }

    void severalNamesStandInOneCell()
    {
        const auto names = [](const char *cell) { return namesInCell(QString::fromUtf8(cell)).join(QLatin1Char('|')); };
        QCOMPARE(names("Sophie, Maëlle"), QStringLiteral("Sophie|Maëlle"));
        QCOMPARE(names("Sophie / Maëlle"), QStringLiteral("Sophie|Maëlle"));
        QCOMPARE(names("Sophie et Maëlle"), QStringLiteral("Sophie|Maëlle"));
        QCOMPARE(names("Sophie and Maëlle"), QStringLiteral("Sophie|Maëlle"));
        QCOMPARE(names("Le Bihan et fils"), QStringLiteral("Le Bihan et fils"));
        QCOMPARE(names("Box (labo, gare) et fixe"), QStringLiteral("Box (labo, gare)|fixe"));
    }

    void daysOfTheMonthAreRead()
    {
        QCOMPARE(daysOfMonthInCell(QStringLiteral("le 5 et le 15")), (QList{5, 15}));
        QCOMPARE(daysOfMonthInCell(QStringLiteral("1er, 20")), (QList{1, 20}));
        QVERIFY(daysOfMonthInCell(QStringLiteral("fin de mois")).isEmpty());
        QCOMPARE(shareInCell(QStringLiteral("40 %")), 4000);
        QCOMPARE(shareInCell(QStringLiteral("0.4")), 4000);
        QVERIFY(!shareInCell(QStringLiteral("140 %")));
    }
};

} // namespace relais

using relais::TestCellValues;
RELAIS_TEST(TestCellValues)
#include "tst_cellvalues.moc"
