// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/patternrules.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais::test;

class PatternsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tree = readSourceTree();
        QVERIFY(m_tree.size() > 20);
    }

    void theTreeKeepsTheRule_data() { oneRowARule(); }
    void theTreeKeepsTheRule()
    {
        QFETCH(int, index);
        QStringList found;
        for (const auto &file : std::as_const(m_tree))
            found << violations(patternRules()[index], file);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void theRuleSeesItsPlantedViolation_data() { oneRowARule(); }
    void theRuleSeesItsPlantedViolation()
    {
        QFETCH(int, index);
        const auto &rule = patternRules()[index];
        const SourceFile planted{QString::fromLatin1(rule.plantedPath),
                                 QStringLiteral("\n%1\n").arg(QString::fromLatin1(rule.plantedText))};
        const auto found = violations(rule, planted);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.last().startsWith(planted.path + QLatin1Char(':')));
    }

    void aCommentBreaksNoRuleAboutCode_data() { oneRowARule(); }
    void aCommentBreaksNoRuleAboutCode()
    {
        QFETCH(int, index);
        const auto &rule = patternRules()[index];
        if (rule.view == View::Raw)
            return;
        const SourceFile planted{QString::fromLatin1(rule.plantedPath),
                                 QStringLiteral("// %1\n").arg(QString::fromLatin1(rule.plantedText))};
        QCOMPARE(violations(rule, planted), QStringList());
    }

    void aFileWhereItIsAllowedBreaksNoRule()
    {
        for (const auto &rule : patternRules()) {
            const QString path = QStringLiteral("backend/core/clock.cpp");
            if (QString::fromLatin1(rule.except).contains(QStringLiteral("clock")))
                QCOMPARE(violations(rule, {path, QStringLiteral("clock_gettime(id, &time);")}), QStringList());
        }
    }

    void aViewKeepsTheLinesAndBlanksWhatItLeavesOut()
    {
        const SourceFile file{QStringLiteral("x.cpp"),
                              QStringLiteral("a(\"x // y\"); // z\n/* \"q\n*/ b('\"', 1'000, R\"(c\"d)\");\n")};
        QCOMPARE(file.view(View::Code),
                 QStringLiteral("a(\"x // y\");     \n     \n   b('\"', 1'000, R\"(c\"d)\");\n"));
        QCOMPARE(file.view(View::CodeWithoutStrings),
                 QStringLiteral("a(\"      \");     \n     \n   b(' ', 1'000, R      \");\n"));
    }

private:
    static void oneRowARule()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < patternRules().size(); ++i)
            QTest::newRow(patternRules()[i].name) << i;
    }

    QList<SourceFile> m_tree;
};

RELAIS_TEST(PatternsTest)
#include "tst_patterns.moc"
