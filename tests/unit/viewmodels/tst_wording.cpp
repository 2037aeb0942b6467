// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/durationtext.h"
#include "domain/steprefusal.h"
#include "support/fakeclock.h"
#include "support/testmain.h"
#include "viewmodels/changetext.h"
#include "viewmodels/languageswitch.h"
#include "wording/errortext.h"
#include "wording/formats.h"
#include "wording/issuetext.h"
#include "wording/whatiftext.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyErrorIsToldInBothLanguages_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= static_cast<int>(ErrorCode::OutputCheckFailed); ++code)
            QTest::addRow("%d", code) << code;
    }

    // What happened, what is safe, what to do: two or three sentences, no code and no English in the French ones.
    void everyErrorIsToldInBothLanguages()
    {
        QFETCH(int, code);
        QStringList told;
        for (const Language language : {Language::English, Language::French}) {
            QVERIFY(m_language.use(language));
            told << ErrorText::sentences({static_cast<ErrorCode>(code), QStringLiteral("detail for the log"), {}});
        }
        if (static_cast<ErrorCode>(code) == ErrorCode::Cancelled) {
            QCOMPARE(told, QStringList({QString(), QString()}));
            return;
        }
        QVERIFY(told.at(0) != told.at(1));
        for (const QString &sentences : std::as_const(told)) {
            QVERIFY2(sentences.count(QLatin1Char('.')) >= 2, qPrintable(sentences));
            QVERIFY2(!sentences.contains(QStringLiteral("detail")), qPrintable(sentences));
            QVERIFY2(!sentences.contains(QLatin1Char('!')) && !sentences.contains(QLatin1Char('%')),
                     qPrintable(sentences));
        }
    }

    // What has no name of its own is told by what it belongs to.
    void aChangeOfANamelessRowIsToldByWhatItBelongsTo()
    {
        QVERIFY(m_language.use(Language::English));
        test::CountingIds ids;
        Plan before;
        const Tool till{.id = ids.make<Tool>(), .name = QStringLiteral("Till")};
        const Provider host{.id = ids.make<Provider>(), .name = QStringLiteral("Host")};
        before.table<Tool>().put(till);
        before.table<Provider>().put(host);
        Plan after = before;
        after.table<Dependency>().put({.id = ids.make<Dependency>(), .from = nodeOf(till.id), .to = nodeOf(host.id)});
        Operation operation;
        operation.changes = difference(before, after);
        QCOMPARE(ChangeText::sentence(operation, after), QStringLiteral("Brought up to date: Till"));
        operation.changes = difference(after, before);
        QCOMPARE(ChangeText::sentence(operation, before), QStringLiteral("Brought up to date: Till"));
    }

    // Its words hold slots in braces, and keys that no reader knows.
    void aRewordedTextIsToldByWhatItIsAbout()
    {
        QVERIFY(m_language.use(Language::English));
        test::CountingIds ids;
        const Tool till{.id = ids.make<Tool>(), .name = QStringLiteral("Till")};
        Plan before;
        before.table<Tool>().put(till);
        Plan after = before;
        TextEdit edit{.id = ids.make<TextEdit>(),
                      .templateId = QStringLiteral("card.tool@1"),
                      .object = till.id.value.toString(QUuid::WithoutBraces),
                      .text = QStringLiteral("{tool} is down")};
        after.table<TextEdit>().put(edit);
        Operation operation;
        for (const auto &[from, to] : {std::pair(before, after), std::pair(after, before)}) {
            operation.changes = difference(from, to);
            QCOMPARE(ChangeText::sentence(operation, to), QStringLiteral("Reworded: Till"));
            QVERIFY(ChangeText::lines(operation, to).isEmpty());
        }
        edit.object.clear();
        Plan general = before;
        general.table<TextEdit>().put(edit);
        operation.changes = difference(before, general);
        QCOMPARE(ChangeText::sentence(operation, general), QStringLiteral("A text put in your own words"));
    }

    // Which step, why, what to do.
    void everyRefusedStepIsToldInBothLanguages()
    {
        QSet<QString> told;
        for (size_t step = 0; step < std::size(EnumNames<RunEventKind>::names); ++step) {
            for (size_t reason = 0; reason < std::size(EnumNames<StepReason>::names); ++reason) {
                const StepRefusal refusal{static_cast<RunEventKind>(step), static_cast<StepReason>(reason)};
                const Error error = refusedStep(refusal, QStringLiteral("event/12"));
                QCOMPARE(stepRefusalOf(error), std::optional(refusal));
                QVERIFY(m_language.use(Language::English));
                const QString english = ErrorText::sentences(error);
                QVERIFY2(english.count(QLatin1Char('.')) == 3, qPrintable(english));
                QVERIFY(m_language.use(Language::French));
                QVERIFY2(ErrorText::sentences(error) != english, qPrintable(english));
                told.insert(english);
            }
        }
        // Told alike: six kinds of preparation, two of what works, two of the clock, three of a step.
        QCOMPARE(told.size(),
                 (std::size(EnumNames<RunEventKind>::names) - 9) * std::size(EnumNames<StepReason>::names));
        QVERIFY(!stepRefusalOf({ErrorCode::Conflict, QStringLiteral("something refused: else"), {}}));
    }

    void everyIssueIsToldInBothLanguages()
    {
        for (int code = 0; code <= static_cast<int>(IssueCode::ControlCharacter); ++code) {
            QVERIFY(m_language.use(Language::English));
            const QString english = IssueText::sentence(static_cast<IssueCode>(code));
            QVERIFY(m_language.use(Language::French));
            const QString french = IssueText::sentence(static_cast<IssueCode>(code));
            QVERIFY(english.endsWith(QLatin1Char('.')) && french.endsWith(QLatin1Char('.')));
            QVERIFY(english != french);
        }
    }

    void whoHasThePlanIsNamed()
    {
        QVERIFY(m_language.use(Language::French));
        const QString told =
            ErrorText::sentences({ErrorCode::Locked, {}, {QString(), QStringLiteral("karim@comptoir"), 0}});
        QVERIFY(told.contains(QStringLiteral("karim@comptoir")));
    }

    void durations_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::addRow("none") << 0 << QStringLiteral("0\u00A0min") << QStringLiteral("0 min");
        QTest::addRow("minutes") << 30 << QStringLiteral("30\u00A0min") << QStringLiteral("30 min");
        QTest::addRow("hours") << 120 << QStringLiteral("2\u00A0h") << QStringLiteral("2 h");
        QTest::addRow("both") << 69 << QStringLiteral("1\u00A0h\u00A009") << QStringLiteral("1 h 09");
        QTest::addRow("a day") << 1440 << QStringLiteral("1\u00A0jour") << QStringLiteral("1 day");
        QTest::addRow("days") << 4320 << QStringLiteral("3\u00A0jours") << QStringLiteral("3 days");
    }

    void durations()
    {
        QFETCH(int, minutes);
        QFETCH(QString, french);
        QFETCH(QString, english);
        QVERIFY(m_language.use(Language::French));
        QCOMPARE(Formats::duration(Minutes(minutes)), french);
        QCOMPARE(durationFromText(french), std::optional(Minutes(minutes)));
        QVERIFY(m_language.use(Language::English));
        QCOMPARE(Formats::duration(Minutes(minutes)), english);
        QCOMPARE(durationFromText(english), std::optional(Minutes(minutes)));
    }

    void moneyIsRoundedToTwoFigures()
    {
        QVERIFY(m_language.use(Language::French));
        QCOMPARE(Formats::roundedMoney(466'000), QStringLiteral("environ 4\u202F700\u00A0€"));
        QCOMPARE(Formats::roundedMoney(75'000), QStringLiteral("environ 750\u00A0€"));
        QCOMPARE(Formats::roundedMoney(40), QStringLiteral("environ 1\u00A0€"));
        QCOMPARE(Formats::money(466'000), QStringLiteral("4\u202F660\u00A0€"));
        QVERIFY(m_language.use(Language::English));
        QCOMPARE(Formats::roundedMoney(466'000), QStringLiteral("about €4,700"));
        QCOMPARE(Formats::money(145'050), QStringLiteral("€1,450.50"));
    }

    void aFallbackThatEndsTooEarlyIsToLastLonger()
    {
        Plan plan;
        const Id<Fallback> paper{QUuid::createUuid()};
        plan.table<Fallback>().put({.id = paper, .name = QStringLiteral("Carnet"), .hold = Minutes(120)});
        const WhatIfAnswer answer;
        const WhatIfText text(plan, answer);
        WhatIfFix fix{.kind = FixKind::HoldLonger, .fallback = paper};
        QVERIFY(m_language.use(Language::French));
        QCOMPARE(text.fixTitle(fix), QStringLiteral("Faire durer «\u202FCarnet\u202F» au-delà de 2\u00A0h"));
        QVERIFY(m_language.use(Language::English));
        QCOMPARE(text.fixTitle(fix), QStringLiteral("Have “Carnet” last longer than 2 h"));
        fix.idea = Idea{.task = {QStringLiteral("Racheter des carnets"), QStringLiteral("Buy more pads")}};
        QCOMPARE(text.fixTitle(fix), QStringLiteral("Buy more pads"));
        fix.ideaElsewhere = true;
        QCOMPARE(text.fixTitle(fix), QStringLiteral("Buy more pads, beyond “Carnet”"));
        fix.avoidedPerHour = 59000;
        QCOMPARE(text.fixReason(fix), QStringLiteral("Avoids about €590 per hour"));
    }

    void datesReadAsPeopleSayThem()
    {
        const QDate day(2025, 12, 11);
        QVERIFY(m_language.use(Language::French));
        QCOMPARE(Formats::date(day, QDate(2025, 11, 26)), QStringLiteral("jeu. 11 déc."));
        QCOMPARE(Formats::date(day, QDate(2026, 1, 2)), QStringLiteral("jeu. 11 déc. 2025"));
        QCOMPARE(Formats::nearDate(day, day.addDays(1)), QStringLiteral("hier"));
        QCOMPARE(Formats::longDate(QDate(2025, 11, 26)), QStringLiteral("Mercredi 26 novembre 2025"));
        QVERIFY(m_language.use(Language::English));
        QCOMPARE(Formats::date(day, QDate(2025, 11, 26)), QStringLiteral("Thu 11 Dec"));
    }

    void typedDatesWithoutAYearAreTheNextSuchDay()
    {
        const QDate today(2025, 11, 26);
        QVERIFY(m_language.use(Language::French));
        QCOMPARE(Formats::parseDate(QStringLiteral("5/12"), today), std::optional(QDate(2025, 12, 5)));
        QCOMPARE(Formats::parseDate(QStringLiteral("5/1"), today), std::optional(QDate(2026, 1, 5)));
        QCOMPARE(Formats::parseDate(QStringLiteral("2025-12-05"), today), std::optional(QDate(2025, 12, 5)));
        QCOMPARE(Formats::parseDate(QStringLiteral("5 décembre"), today), std::optional(QDate(2025, 12, 5)));
        QVERIFY(!Formats::parseDate(QStringLiteral("bientôt"), today));
    }

    void phonesAreGrouped()
    {
        QCOMPARE(Formats::phone(QStringLiteral("0353012210")), QStringLiteral("03\u00A053\u00A001\u00A022\u00A010"));
        QCOMPARE(Formats::phone(QStringLiteral("+33 3 53 01 22 10")),
                 QStringLiteral("+33\u00A03\u00A053\u00A001\u00A022\u00A010"));
        QCOMPARE(Formats::phone(QStringLiteral("poste 21")), QStringLiteral("poste 21"));
    }

private:
    LanguageSwitch m_language;
};

} // namespace relais

using relais::TestWording;
RELAIS_TEST(TestWording)

#include "tst_wording.moc"
