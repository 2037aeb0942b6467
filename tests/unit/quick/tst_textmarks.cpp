// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/textmarks.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

class TestTextMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aMarkIsColouredInEachLineItRunsThrough()
    {
        QTextDocument document(QStringLiteral("Lenoir is\ndown since <b>"));
        relais::TextMarks marks;
        marks.setProperty("filledGround", QColor(Qt::blue));
        marks.setProperty("openGround", QColor(Qt::yellow));
        marks.setDocument(&document);
        marks.setPlaces({7, 7, 0, 21, 3, 1}); // "is\ndown", "<b>"
        QCOMPARE(stretches(document.firstBlock()), QList<QList<int>>({{7, 2}}));
        const QTextBlock second = document.lastBlock();
        QCOMPARE(stretches(second), QList<QList<int>>({{0, 4}, {11, 3}}));
        QCOMPARE(second.layout()->formats().at(0).format.background().color(), QColor(Qt::blue));
        QCOMPARE(second.layout()->formats().at(1).format.background().color(), QColor(Qt::yellow));
        QCOMPARE(document.toPlainText(), QStringLiteral("Lenoir is\ndown since <b>"));
    }

    void aMarkBeyondTheTextColoursNothing()
    {
        QTextDocument document(QStringLiteral("short"));
        relais::TextMarks marks;
        marks.setDocument(&document);
        marks.setPlaces({40, 3, 0, -9, 4, 1, 2});
        QVERIFY(document.firstBlock().layout()->formats().isEmpty());
    }

private:
    static QList<QList<int>> stretches(const QTextBlock &block)
    {
        QList<QList<int>> found;
        const auto formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats)
            found.append({range.start, range.length});
        return found;
    }
};

RELAIS_TEST(TestTextMarks)
#include "tst_textmarks.moc"
