// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/structurerules.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais::test;

class LayeringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeFollowsTheTable()
    {
        QStringList found;
        for (const auto &file : readSourceTree())
            found << forbiddenIncludes(file);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void aForbiddenIncludeIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *path, const char *include, const char *found) {
            QTest::addRow("%s %s", path, include)
                << QString::fromLatin1(path) << QString::fromLatin1(include) << QString::fromLatin1(found);
        };
        row("backend/core/a.h", "domain/plan.h", "backend/core/a.h -> domain");
        row("backend/domain/drill.cpp", "storage/database.h", "backend/domain/drill.cpp -> storage");
        row("backend/analysis/a.cpp", "services/ports.h", "backend/analysis/a.cpp -> services");
        row("backend/services/a.cpp", "viewmodels/a.h", "backend/services/a.cpp -> viewmodels");
        row("backend/storage/a.cpp", "exchange/planjson.h", "backend/storage/a.cpp -> exchange");
        row("backend/documents/a.cpp", "library/a.h", "backend/documents/a.cpp -> library");
        row("backend/viewmodels/a.cpp", "storage/a.h", "backend/viewmodels/a.cpp -> storage");
        row("backend/cli/a.cpp", "documents/a.h", "backend/cli/a.cpp -> documents");
        row("backend/quick/a.cpp", "services/a.h", "backend/quick/a.cpp -> services");
        row("backend/viewmodels/aviewmodel.cpp", "viewmodels/bviewmodel.h",
            "backend/viewmodels/aviewmodel.cpp -> viewmodels/bviewmodel.h");
        row("tests/support/a.h", "storage/a.h", "tests/support/a.h -> storage");
        row("backend/domain/a.cpp", "plan.h", "backend/domain/a.cpp -> plan.h");
    }

    void aForbiddenIncludeIsNamed()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(QString, found);
        const SourceFile planted{path, QStringLiteral("#include \"%1\"\n").arg(include)};
        QCOMPARE(forbiddenIncludes(planted), QStringList(found));
    }

    void whatTheTableAllowsIsNotNamed()
    {
        const auto found = [](const char *path, const char *text) {
            return forbiddenIncludes({QString::fromLatin1(path), QString::fromLatin1(text)});
        };
        QCOMPARE(found("backend/domain/plan.cpp", "#include \"domain/plan.h\"\n#include \"core/id.h\"\n"),
                 QStringList());
        QCOMPARE(found("backend/main/composition.cpp", "#include \"storage/database.h\"\n"), QStringList());
        QCOMPARE(found("backend/viewmodels/aviewmodel.cpp", "#include \"viewmodels/aviewmodel.h\"\n"), QStringList());
        QCOMPARE(found("backend/viewmodels/acommands.cpp", "#include \"viewmodels/aviewmodel.h\"\n"), QStringList());
        QCOMPARE(found("backend/viewmodels/aviewmodel.h", "#include \"viewmodels/apickerviewmodel.h\"\n"),
                 QStringList());
        QCOMPARE(found("backend/viewmodels/appviewmodel.h", "#include \"viewmodels/aviewmodel.h\"\n"), QStringList());
        QCOMPARE(found("backend/domain/a.cpp", "// #include \"storage/database.h\"\n"), QStringList());
    }
};

RELAIS_TEST(LayeringTest)
#include "tst_layering.moc"
