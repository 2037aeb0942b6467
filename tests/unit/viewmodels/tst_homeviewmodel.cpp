// SPDX-License-Identifier: GPL-3.0-or-later
// What the first page says while the analysis of the plan just opened is still under way.
#include "support/testmain.h"
#include "unit/viewmodels/heldrunner.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/homeviewmodel.h"
#include "viewmodels/preferences.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

class TestHomeViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFigureIsToldBeforeItIsKnown()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        const QTemporaryDir folder;
        test::HeldRunner held;
        test::WindowFixture window;
        const WindowServices services = window.analysedBy(held);
        PlanSession session(services);
        Preferences preferences(folder.filePath(QStringLiteral("relais.ini")));
        const HomeViewModel home(services, session, preferences);
        const QString asked = QStringLiteral("Looking at your tools…");
        const QString none = QStringLiteral("No tool is critical yet");
        session.create(QStringLiteral("/plans/Lenoir.relais"), window.firm(QStringLiteral("Lenoir")));
        QCOMPARE(home.readiness(), asked);
        held.runAll();
        QCOMPARE(home.readiness(), none);
        // The figures of one plan are not told of the next.
        session.create(QStringLiteral("/plans/Autre.relais"), window.firm(QStringLiteral("Autre")));
        QCOMPARE(home.readiness(), asked);
        held.runAll();
        QCOMPARE(home.readiness(), none);
    }
};

RELAIS_TEST(TestHomeViewModel)

} // namespace relais

#include "tst_homeviewmodel.moc"
