// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever SQLite or the system answers, a person reads what happened, what is safe and what to do next, in their
// language (R13): over every code that storage knows, and every code of the program.
#include "services/planlock.h"
#include "storage/sqlerror.h"
#include "support/testmain.h"
#include "viewmodels/languageswitch.h"
#include "wording/errortext.h"
#include "wording/recoverytext.h"

#include <QRegularExpression>
#include <QTest>

#include <cerrno>

using namespace relais;

class FailureWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyCodeOfSqliteIsTold_data()
    {
        QTest::addColumn<Error>("error");
        constexpr int codes[] = {1,   3,   5,   6,   7,   8,   9,   10,  11,   13,   14,   18,   19,   23,   26,
                                 264, 266, 267, 520, 522, 526, 776, 778, 1032, 1034, 1290, 1544, 2570, 3338, 4874};
        for (const int code : codes) {
            QTest::addRow("SQLite %d", code)
                << toError({code, EIO, "disk I/O error"}, QStringLiteral("/media/cle/Lenoir.relais"));
            QTest::addRow("SQLite %d, full", code) << toError({code, ENOSPC, "disk I/O error"}, {});
        }
        for (const int number : {ENOSPC, EDQUOT, EACCES, EPERM, EROFS, ENOENT, ENOTDIR, EEXIST, EIO, EFBIG, ESTALE})
            QTest::addRow("system %d", number)
                << systemError(number, QStringLiteral("syncing a file"), QStringLiteral("/media/cle/Lenoir.relais"));
    }

    void everyCodeOfSqliteIsTold() { tell(); }

    void everyCodeOfTheProgramIsTold_data()
    {
        QTest::addColumn<Error>("error");
        for (int code = 1; code <= static_cast<int>(ErrorCode::OutputCheckFailed); ++code) {
            const auto which = static_cast<ErrorCode>(code);
            QTest::addRow("%d", code) << Error{which, QStringLiteral("detail for the log"), {}};
            QTest::addRow("%d, placed", code)
                << Error{which,
                         lockedDetail(LockPlace::OtherComputer, 1764165120000),
                         {QStringLiteral("/media/cle/Lenoir.relais"), QStringLiteral("karim@comptoir"), 3}};
        }
    }

    void everyCodeOfTheProgramIsTold() { tell(); }

    void whoHasThePlanIsToldWithSinceWhen()
    {
        QVERIFY(m_language.use(Language::French));
        const QString told = ErrorText::sentences({ErrorCode::Locked,
                                                   lockedDetail(LockPlace::OtherComputer, 1764165120000),
                                                   {QString(), QStringLiteral("karim@comptoir"), 0}});
        QVERIFY2(told.contains(QStringLiteral("karim@comptoir, depuis")), qPrintable(told));
        QVERIFY2(told.simplified().contains(QStringLiteral("26 novembre 2025")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("13:52")), qPrintable(told));
    }

    void whatWasRecoveredIsToldInBothLanguages()
    {
        RecoveryReport report;
        report.rows = 12;
        report.fromFile = 9;
        report.fromLog = 2;
        report.fromBackup = 1;
        report.backupUtcMilliseconds = 1764165120000;
        for (const RecoveryState state : {RecoveryState::Lost, RecoveryState::Older, RecoveryState::Partial}) {
            for (const char *table :
                 {"activity", "tool", "provider", "person", "site", "fallback", "action", "run", ""})
                report.items.append({table, QUuid(), QStringLiteral("Odoo"), RecoverySource::Backup, state});
        }
        QVERIFY(m_language.use(Language::English));
        const QStringList english = linesOf(report);
        QVERIFY(m_language.use(Language::French));
        const QStringList french = linesOf(report);
        for (qsizetype i = 0; i < english.size(); ++i) {
            QVERIFY(!english.at(i).isEmpty());
            QVERIFY2(english.at(i) != french.at(i), qPrintable(english.at(i)));
            QVERIFY2(!hasEnglish(french.at(i)), qPrintable(french.at(i)));
            QVERIFY2(!french.at(i).contains(QLatin1Char('%')), qPrintable(french.at(i)));
        }
    }

private:
    static QStringList linesOf(const RecoveryReport &report)
    {
        QStringList lines{RecoveryText::summary(report)};
        for (const RecoveredItem &item : report.items)
            lines += RecoveryText::line(item);
        return lines;
    }

    // Words that every English sentence is made with.
    static bool hasEnglish(const QString &text)
    {
        static const QRegularExpression english(
            QStringLiteral("\\b(the|this|was|is|are|your|you|not|file|of|and|or|to|it|open|again|could)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        return english.match(text).hasMatch();
    }

    // The sentence in the middle says what is safe.
    static bool saysWhatIsSafe(const QString &text)
    {
        static const QRegularExpression safe(QStringLiteral("(not changed|Nothing was changed|kept|is safe|as it "
                                                            "was|not opened|pas été modifié|Rien n’a changé|gardé|en "
                                                            "sûreté|resté tel quel|pas été ouvert)"));
        return safe.match(text).hasMatch();
    }

    void tell()
    {
        QFETCH(Error, error);
        QStringList told;
        for (const Language language : {Language::English, Language::French}) {
            QVERIFY(m_language.use(language));
            const QString text = ErrorText::sentences(error);
            static const QRegularExpression ends(QStringLiteral("\\.(\\s|$)"));
            QVERIFY2(text.count(ends) >= 3, qPrintable(text));
            QVERIFY2(saysWhatIsSafe(text), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("SQLite")) && !text.contains(QStringLiteral("detail")),
                     qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("I/O")) && !text.contains(QStringLiteral("errno")),
                     qPrintable(text));
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
            told << text;
        }
        QVERIFY(told.at(0) != told.at(1));
        QVERIFY2(!hasEnglish(told.at(1)), qPrintable(told.at(1)));
        // The control: the English ones are caught.
        QVERIFY2(hasEnglish(told.at(0)), qPrintable(told.at(0)));
    }

    LanguageSwitch m_language;
};

RELAIS_TEST(FailureWordsTest)
#include "tst_failurewords.moc"
