// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench

TestCase {
    id: root

    property DocumentsScreen screen

    name: "DocumentsScreen"
    when: windowShown
    width: 1100
    height: 700
    visible: true

    Component {
        id: component
        DocumentsScreen {
            width: 1100
            height: 700
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openPlan();
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.documents });
    }

    function test_exportWritesTheChosenEditions() {
        mouseClick(findChild(screen, "export"));
        compare(TestBench.writtenDocuments(), 2);
        verify(!findChild(screen, "exportProblem").visible);
    }

    function test_aNarrowWindowShowsTheChoicesThenThePreview() {
        const small = createTemporaryObject(windowComponent, root, { width: 860 });
        const page = createTemporaryObject(component, small.contentItem, { viewModel: TestBench.app.documents, width: 792 });
        const back = findChild(page, "backToEditions");
        const exporter = findChild(page, "export");
        verify(exporter.visible);
        verify(!back.visible);
        page.read("0");
        verify(back.visible);
        verify(!exporter.visible);
        back.clicked();
        verify(exporter.visible);
    }

    Component {
        id: windowComponent
        Window {
            height: 700
            visible: true
        }
    }

    function test_theLanguageOfTheDocumentsIsChosenHere() {
        const choice = findChild(screen, "documentLanguage");
        choice.forceActiveFocus();
        const before = TestBench.app.documents.language;
        keyClick(before === 0 ? Qt.Key_Right : Qt.Key_Left);
        verify(TestBench.app.documents.language !== before);
        compare(choice.currentIndex, TestBench.app.documents.language);
    }
}
