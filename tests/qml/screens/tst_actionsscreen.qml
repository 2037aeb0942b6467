// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench

TestCase {
    id: root

    property ActionsScreen screen

    name: "ActionsScreen"
    when: windowShown
    width: 1100
    height: 700
    visible: true

    Component {
        id: component
        ActionsScreen {
            width: 1100
            height: 700
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openPlan();
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.actions });
    }

    function list() { return findChild(screen, "actions"); }

    function add(title) {
        const field = findChild(screen, "newAction");
        field.forceActiveFocus();
        field.text = title;
        keyClick(Qt.Key_Return);
    }

    function test_enterAddsAnActionAndEmptiesTheField() {
        add("Call the bank");
        tryCompare(list(), "count", 1);
        compare(findChild(screen, "newAction").text, "");
    }

    function test_aTickClosesTheAction() {
        add("Call the bank");
        tryCompare(list(), "count", 1);
        const tick = findChild(list().itemAtIndex(0), "tick");
        mouseClick(tick);
        const dialog = findChild(screen, "closing");
        tryCompare(dialog, "opened", true);
        verify(!tick.checked); // not before it is said what changed
        dialog.finish();
        compare(TestBench.app.actions.openCount, 0);
        tryCompare(dialog, "visible", false);
        const line = list().itemAtIndex(0);
        verify(findChild(line, "retest").text.startsWith("To be played again on"));
    }

    function test_aWrongDayToPlayAgainClosesNothing() {
        add("Call the bank");
        tryCompare(list(), "count", 1);
        mouseClick(findChild(list().itemAtIndex(0), "tick"));
        const dialog = findChild(screen, "closing");
        tryCompare(dialog, "opened", true);
        const retest = findChild(dialog.contentItem, "retest");
        retest.text = "soon";
        dialog.finish();
        compare(TestBench.app.actions.openCount, 1);
        verify(retest.error.length > 0);
        retest.text = "";
        dialog.finish();
        compare(TestBench.app.actions.openCount, 0);
        tryCompare(dialog, "visible", false);
    }

    function test_theTitleIsEditedInPlace() {
        add("Call the bank");
        tryCompare(list(), "count", 1);
        const title = findChild(list().itemAtIndex(0), "title");
        title.forceActiveFocus();
        keyClick(Qt.Key_F2);
        keyClick(Qt.Key_End);
        keyClick("s");
        keyClick(Qt.Key_Return);
        compare(title.text, "Call the banks");
    }

    function test_aWrongDateSaysHowToWriteIt() {
        add("Call the bank");
        tryCompare(list(), "count", 1);
        const due = findChild(list().itemAtIndex(0), "due");
        due.committed("soon");
        verify(due.error.length > 0);
        due.committed("15/12");
        compare(due.error, "");
        verify(due.text.length > 0);
    }
}
