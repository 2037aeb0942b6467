// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

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
        TestBench.app.navigation.go(NavigationViewModel.Documents);
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.documents });
    }

    function test_exportWritesTheChosenEditions() {
        mouseClick(findChild(screen, "export"));
        compare(TestBench.writtenDocuments(), 2);
        verify(!findChild(screen, "exportProblem").visible);
        verify(!findChild(screen, "cancelExport").visible);
        verify(findChild(screen, "openFolder").visible);
    }

    function test_aNarrowWindowShowsOnePageAtATime() {
        const small = createTemporaryObject(windowComponent, root, { width: 860 });
        const page = createTemporaryObject(component, small.contentItem, { viewModel: TestBench.app.documents, width: 792 });
        const views = findChild(page, "documentViews");
        const exporter = findChild(page, "export");
        verify(views.visible);
        verify(!exporter.visible);
        page.read("plan/0");
        compare(views.currentIndex, 1);
        verify(findChild(page, "pageNumber").visible);
        tryVerify(() => findChild(page, "pageWell").width > 700);
        views.activated(2);
        tryVerify(() => exporter.width > 700);
        verify(exporter.visible);
        verify(!findChild(page, "pageNumber").visible);
    }

    function test_aSmallWindowHasRoomForThePreviewsTitleAndButtons() {
        const small = createTemporaryObject(windowComponent, root, { width: 1024 });
        const page = createTemporaryObject(component, small.contentItem, { viewModel: TestBench.app.documents, width: 804 });
        const title = findChild(page, "pageTitle");
        tryVerify(() => title.text !== "" && title.width > 0);
        verify(!title.truncated, title.text + ": " + title.width);
        let left = 0;
        for (const name of ["previous", "pageNumber", "next", "zoomTight"]) {
            const control = findChild(page, name);
            const x = control.mapToItem(findChild(page, "pageWell"), 0, 0).x;
            verify(control.visible && x >= left, name + ": " + x + " after " + left);
            left = x + control.width;
        }
        verify(left <= findChild(page, "pageWell").width + 1, left);
        const bottom = title.mapToItem(page, 0, title.height).y;
        verify(bottom <= findChild(page, "next").mapToItem(page, 0, 0).y);
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
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(TestBench.app.documents.options.language, 2);
        compare(choice.currentIndex, 2);
    }

    function test_pagesAreTurnedAndZoomedFromTheKeyboard() {
        const preview = TestBench.app.documents.preview;
        findChild(screen, "export").forceActiveFocus();
        keyClick(Qt.Key_PageDown);
        compare(preview.page, 2);
        keyClick(Qt.Key_PageUp);
        compare(preview.page, 1);
        const zoom = findChild(screen, "zoom");
        zoom.forceActiveFocus();
        keyClick(Qt.Key_Down);
        const well = findChild(screen, "pageWell");
        verify(well.contentHeight > well.height);
        well.forceActiveFocus();
        keyClick(Qt.Key_Down);
        verify(well.contentY > 0);
    }

    function test_aPasswordMustBeTypedTwice() {
        TestBench.app.documents.list.choose("plan/2", true);
        const first = findChild(screen, "password");
        verify(first.visible);
        first.forceActiveFocus();
        keyClick("a");
        verify(!findChild(screen, "export").enabled);
        findChild(screen, "passwordAgain").forceActiveFocus();
        keyClick("a");
        verify(findChild(screen, "export").enabled);
        mouseClick(findChild(screen, "export"));
        compare(first.text, "");
    }

    function test_whoHoldsACopyIsNoted() {
        findChild(screen, "noteHandOut").clicked();
        const done = findChild(screen, "handedDone");
        done.clicked();
        verify(findChild(screen, "handedPlace").error.length > 0);
        findChild(screen, "handedPlace").text = "Drawer of the till";
        done.clicked();
        compare(TestBench.app.documents.holders.rows.rowCount(), 1);
        TestBench.addTool("Odoo");
        verify(findChild(screen, "holdersAttention").text.length > 0);
    }
}
