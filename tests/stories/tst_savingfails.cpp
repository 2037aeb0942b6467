// SPDX-License-Identifier: GPL-3.0-or-later
// The stick is pulled out while the manager writes: what was typed is kept, saved in another folder, and there again
// when that file is opened.
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/appviewmodel.h"
#include "viewmodels/languageswitch.h"
#include "viewmodels/preferences.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

class SavingFailsStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingIsLostWhenTheStickIsPulledOut()
    {
        const QTemporaryDir folder;
        test::WindowFixture window;
        Preferences preferences(folder.filePath(QStringLiteral("relais.ini")));
        LanguageSwitch language;
        QVERIFY(language.use(Language::French));
        AppViewModel app(window.services, preferences);
        app.welcome()->chooseFolder(QUrl::fromLocalFile(folder.path()));
        app.welcome()->start(QStringLiteral("Lenoir"), 0);
        app.actions()->add(QStringLiteral("Imprimer les bons"));
        QVERIFY(!app.plan()->hasSaveFailed());

        window.files.appendErrors = {ErrorCode::FileMoved};
        app.actions()->add(QStringLiteral("Appeler Orange"));
        app.actions()->add(QStringLiteral("Relire la liste"));
        QCOMPARE(app.plan()->saveNote(), QStringLiteral("Non enregistré"));
        QVERIFY(app.plan()->saveProblem().contains(QStringLiteral("Vos changements sont gardés ici.")));
        QCOMPARE(app.actions()->openCount(), 3);

        QSignalSpy said(app.plan(), &PlanViewModel::said);
        app.plan()->saveInFolder(QUrl::fromLocalFile(folder.filePath(QStringLiteral("autre"))));
        QVERIFY(!app.plan()->hasSaveFailed());
        QVERIFY(said.constLast().at(0).toString().contains(QStringLiteral("Lenoir.relais")));
        const QString path = app.session().file().path;
        const Plan kept = app.session().plan();

        app.plan()->close();
        app.welcome()->openRecent(path);
        QVERIFY(app.session().plan() == kept);
        QCOMPARE(app.actions()->openCount(), 3);
        app.plan()->undo();
        QCOMPARE(app.actions()->openCount(), 2);
    }
};

} // namespace relais

using relais::SavingFailsStory;
RELAIS_TEST(SavingFailsStory)

#include "tst_savingfails.moc"
