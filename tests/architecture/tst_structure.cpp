// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/structurerules.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais::test;

namespace {

using FileRule = QStringList (*)(const SourceFile &);

SourceFile planted(const char *path, const QString &text)
{
    return {QString::fromLatin1(path), text};
}

} // namespace

class StructureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_tree = readSourceTree(); }

    void everySourceNamesItsLicence() { holdsOverTheTree(missingLicence); }
    void noSourceIsTooLong() { holdsOverTheTree(oversized); }
    void noQmlFunctionHoldsLogic() { holdsOverTheTree(longQmlFunctions); }
    void everyDelegateIsBound() { holdsOverTheTree(unboundDelegates); }

    void everySourceIsBuilt()
    {
        const auto found = unbuiltSources(m_tree);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void noTwoNamesLookAlike()
    {
        const auto found = namesThatLookAlike(m_tree);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void noTwoSourcesOfAFolderShareALocalName()
    {
        const auto found = localNamesTwice(m_tree);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void aSourceWithoutLicenceIsSeen()
    {
        const auto licence = QStringLiteral("SPDX-License-"
                                            "Identifier: GPL-3.0-or-later\n");
        QCOMPARE(missingLicence(planted("qml/X.qml", QStringLiteral("import QtQuick\n"))).size(), 1);
        QCOMPARE(missingLicence(planted("backend/x.h", QStringLiteral("\n// ") + licence)).size(), 1);
        QCOMPARE(missingLicence(planted("backend/x.h", QStringLiteral("// ") + licence)).size(), 0);
        QCOMPARE(missingLicence(planted("installer/run", QStringLiteral("#!/bin/bash\n# ") + licence)).size(), 0);
        QCOMPARE(missingLicence(planted("installer/run", QStringLiteral("#!/bin/bash\n"))).size(), 1);
        QCOMPARE(missingLicence(planted("templates/x.json", QStringLiteral("{}\n"))).size(), 0);
    }

    void aFileOf401LinesIsSeen()
    {
        QCOMPARE(oversized(planted("backend/x.cpp", QStringLiteral("\n").repeated(401))).size(), 1);
        QCOMPARE(oversized(planted("backend/x.cpp", QStringLiteral("\n").repeated(400))).size(), 0);
    }

    void aLongQmlFunctionIsSeen_data()
    {
        QTest::addColumn<QString>("start");
        QTest::newRow("function") << QStringLiteral("function save(name: string): void {");
        QTest::newRow("handler") << QStringLiteral("onClicked: {");
        QTest::newRow("arrow") << QStringLiteral("onClicked: (mouse) => {");
        QTest::newRow("bare arrow") << QStringLiteral("onClicked: mouse => {");
        QTest::newRow("old form") << QStringLiteral("onClicked: function (mouse) {");
    }

    void aLongQmlFunctionIsSeen()
    {
        QFETCH(QString, start);
        const auto withLines = [&](int count) {
            return planted(
                "qml/screens/X.qml",
                QStringLiteral("Item {\n%1\n%2}\n}\n").arg(start, QStringLiteral("a(\"}\")\n").repeated(count)));
        };
        QCOMPARE(longQmlFunctions(withLines(3)), QStringList());
        QCOMPARE(longQmlFunctions(withLines(4)), QStringList(QStringLiteral("qml/screens/X.qml:2: 4 lines")));
    }

    void anUnboundDelegateIsSeen()
    {
        const auto list = QStringLiteral("// SPDX\n%1\nListView {\n    delegate: Row { }\n}\n");
        QCOMPARE(unboundDelegates(planted("qml/X.qml", list.arg(QStringLiteral("import QtQuick")))).size(), 1);
        QCOMPARE(
            unboundDelegates(planted("qml/X.qml", list.arg(QStringLiteral("pragma ComponentBehavior: Bound")))).size(),
            0);
        QCOMPARE(unboundDelegates(planted("qml/X.qml", QStringLiteral("// delegate: a word\nItem { }\n"))).size(), 0);
    }

    void aSourceThatNoListNamesIsSeen()
    {
        const auto list = planted("backend/core/CMakeLists.txt",
                                  QStringLiteral("relais_layer(core\n    a.cpp a.h\n    sub/c.cpp)\n"));
        const auto named = planted("backend/core/a.cpp", {});
        const auto below = planted("backend/core/sub/c.cpp", {});
        const auto forgotten = planted("backend/core/ba.cpp", {});
        QCOMPARE(unbuiltSources({list, named, below, forgotten}), QStringList(forgotten.path));
    }

    void namesThatLookAlikeAreSeen()
    {
        const auto first = planted("backend/core/a.cpp", QStringLiteral("int form1;\n"));
        const auto second = planted("backend/core/b.h", QStringLiteral("\nint forml; int other;\n"));
        QCOMPARE(namesThatLookAlike({first, second}),
                 QStringList(QStringLiteral("backend/core/b.h:2: forml looks like form1")));
        const auto asText = planted("backend/core/c.cpp", QStringLiteral("auto a = \"forml\"; // forml\n"));
        QCOMPARE(namesThatLookAlike({first, asText}), QStringList());
    }

    void aLocalNameOfTwoSourcesIsSeen()
    {
        const auto local = [](const char *path, const char *declaration) {
            return planted(
                path, QStringLiteral("\nnamespace {\n\n%1\n\n} // namespace\n").arg(QLatin1StringView(declaration)));
        };
        const auto first =
            local("backend/core/a.cpp", "QSet<Id> needsOf(const Plan &plan)\n{\n    return {};\n}\n\nstruct Row {\n};");
        QCOMPARE(localNamesTwice({first, local("backend/core/b.cpp", "\nQList<Id> needsOf(int node)")}),
                 QStringList(
                     QStringLiteral("backend/core/b.cpp:5: needsOf is also a name in its folder: backend/core/a.cpp")));
        QCOMPARE(localNamesTwice({first, local("backend/core/b.cpp", "constexpr int Row = 2;")}).size(), 1);
        QCOMPARE(localNamesTwice({first, local("backend/core/b.cpp", "int other = needsOf();")}).size(), 0);
        QCOMPARE(localNamesTwice({first, local("backend/core/b.cpp", "using Row = int;")}).size(), 1);
        const auto alias = local("backend/core/c.cpp", "using Kind = A::Kind;");
        QCOMPARE(localNamesTwice({alias, local("backend/core/d.cpp", "using Kind = B::Kind;")}).size(), 1);
        QCOMPARE(localNamesTwice({alias, local("backend/core/d.cpp", "using Kind = A::Kind;")}).size(), 0);
        QCOMPARE(localNamesTwice({first, local("backend/json/b.cpp", "struct Row {\n};")}).size(), 0);
        const auto test = local("tests/unit/core/tst_a.cpp", "constexpr int few = 2;");
        QCOMPARE(localNamesTwice({test, local("tests/unit/core/tst_b.cpp", "constexpr int few = 3;")}).size(), 1);
        QCOMPARE(localNamesTwice({test, local("tests/unit/json/tst_b.cpp", "constexpr int few = 3;")}).size(), 0);
    }

private:
    void holdsOverTheTree(FileRule rule)
    {
        QVERIFY(m_tree.size() > 20);
        QStringList found;
        for (const auto &file : std::as_const(m_tree))
            found << rule(file);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    QList<SourceFile> m_tree;
};

RELAIS_TEST(StructureTest)
#include "tst_structure.moc"
