// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/announcer.h"
#include "quick/fonts.h"
#include "support/testmain.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

class TestAnnouncer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // The alert itself is heard in the tests that read the accessibility tree of the running program.
    void theSameWordsTwiceAreSaidTwice()
    {
        relais::Announcer announcer;
        QSignalSpy said(&announcer, &relais::Announcer::textChanged);
        announcer.announce(QStringLiteral("Saved"));
        announcer.announce(QStringLiteral("Saved"));
        announcer.announce(QString());
        QCOMPARE(said.count(), 2);
        QCOMPARE(announcer.text(), QStringLiteral("Saved"));
    }

    void theThreeWeightsOfTheFontAreCompiledIn()
    {
        QVERIFY(relais::loadFonts());
        QVERIFY(QFontDatabase::families().contains(QStringLiteral("Inter")));
        const QStringList styles = QFontDatabase::styles(QStringLiteral("Inter"));
        QVERIFY2(styles.contains(QStringLiteral("Medium")), qPrintable(styles.join(QLatin1Char(' '))));
        QVERIFY2(styles.contains(QStringLiteral("SemiBold")) || styles.contains(QStringLiteral("Semi Bold")),
                 qPrintable(styles.join(QLatin1Char(' '))));
    }
};

RELAIS_TEST(TestAnnouncer)
#include "tst_announcer.moc"
