// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.Quick
import Relais.TestBench

TestCase {
    id: root

    property InventoryScreen screen

    name: "InventoryScreen"
    when: windowShown
    width: 1140
    height: 760
    visible: true

    Component {
        id: component
        InventoryScreen {
            width: 1140
            height: 760
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openPlan();
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.inventory });
        add("Odoo");
        add("Stripe");
        tryCompare(list(), "count", 2);
        list().forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(list().currentIndex, 0);
    }

    function list() { return findChild(screen, "inventory"); }
    function model() { return TestBench.app.inventory; }
    function text(row, column) { return list().itemAtIndex(row).texts[column]; }

    function add(name) {
        const field = findChild(screen, "newRow");
        field.forceActiveFocus();
        field.text = name;
        keyClick(Qt.Key_Return);
    }

    function editor() { return findChild(list().currentItem, "editor"); }

    function type(word) {
        editor().text = word;
    }

    function test_enterEditsKeepsAndGoesDown() {
        keyClick(Qt.Key_Return);
        tryVerify(() => editor() !== null);
        compare(editor().text, "Odoo");
        type("Odoo online");
        keyClick(Qt.Key_Return);
        compare(text(0, 0), "Odoo online");
        compare(list().currentIndex, 1);
        tryVerify(() => list().activeFocus);
    }

    function test_escapeRestores() {
        keyClick(Qt.Key_F2);
        tryVerify(() => editor() !== null);
        type("Something else");
        keyClick(Qt.Key_Escape);
        compare(text(0, 0), "Odoo");
        compare(list().currentIndex, 0);
    }

    function test_tabKeepsAndEditsTheNextCell() {
        keyClick(Qt.Key_F2);
        tryVerify(() => editor() !== null);
        type("Odoo 17");
        keyClick(Qt.Key_Tab);
        compare(text(0, 0), "Odoo 17");
        compare(model().column, 1);
        tryVerify(() => editor() !== null && editor().activeFocus);
    }

    function test_aPersonIsMadeOnTheSpot() {
        for (let i = 0; i < 3; ++i) keyClick(Qt.Key_Right);
        compare(model().column, 3);
        keyClick(Qt.Key_Return);
        tryVerify(() => editor() !== null);
        type("Karim");
        keyClick(Qt.Key_Return);
        compare(text(0, 3), "Karim");
        compare(model().counts[3], 1);
    }

    function test_aLetterBeginsToEditWithIt() {
        keyClick(Qt.Key_S);
        tryVerify(() => editor() !== null && editor().activeFocus);
        compare(editor().text, "s");
        keyClick(Qt.Key_A);
        compare(editor().text, "sa");
        keyClick(Qt.Key_Return);
        compare(text(0, 0), "sa");
        compare(list().currentIndex, 1);
        compare(model().column, 0);
    }

    function test_enterOnTheLastRowLeadsToANewOne() {
        keyClick(Qt.Key_Down);
        compare(list().currentIndex, 1);
        keyClick(Qt.Key_Down);
        tryVerify(() => findChild(screen, "newRow").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => list().activeFocus);
    }

    function test_aCellIsCopiedDownAndClearedAndUndone() {
        for (let i = 0; i < 3; ++i) keyClick(Qt.Key_Right);
        keyClick(Qt.Key_K);
        tryVerify(() => editor() !== null);
        keyClick(Qt.Key_Return);
        compare(text(0, 3), "k");
        compare(list().currentIndex, 1);
        keyClick(Qt.Key_D, Qt.ControlModifier);
        compare(text(1, 3), "k");
        keyClick(Qt.Key_Up, Qt.ShiftModifier);
        compare(model().range.height, 2);
        keyClick(Qt.Key_Delete);
        compare(text(0, 3), text(1, 3));
        verify(text(0, 3) !== "k");
        TestBench.app.plan.undo();
        compare(text(0, 3), "k");
        compare(text(1, 3), "k");
    }

    function test_cellsAreCopiedAndOneIsPasted() {
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(Clipboard.text(), "Odoo");
        Clipboard.setText("Caisse\n");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(text(1, 0), "Caisse");
    }

    function test_aShiftClickSelectsTheCellsBetween() {
        mouseClick(list().itemAtIndex(0), 60, 10);
        compare(model().range.height, 1);
        mouseClick(list().itemAtIndex(1), 60, 10, Qt.LeftButton, Qt.ShiftModifier);
        compare(model().range.height, 2);
        compare(model().range.width, 1);
        mouseClick(list().itemAtIndex(1), 60, 10);
        compare(model().range.height, 1);
    }

    function test_tabGoesOnInTheNextRow() {
        for (let i = 0; i < 4; ++i) keyClick(Qt.Key_Right);
        keyClick(Qt.Key_F2);
        tryVerify(() => editor() !== null);
        keyClick(Qt.Key_Tab);
        tryVerify(() => editor() !== null && editor().activeFocus);
        compare(list().currentIndex, 1);
        compare(model().column, 0);
    }

    function test_allRowsAreRemovedAndUndoBringsThemBack() {
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick(Qt.Key_Minus, Qt.ControlModifier);
        tryCompare(list(), "count", 0);
        TestBench.app.plan.undo();
        tryCompare(list(), "count", 2);
    }

    function test_everyTabOfAPlanOpenToReadOnlyIsReachedAndReadByKeys() {
        TestBench.setExampleTool("Till");
        TestBench.app.welcome.openExample("0");
        tryCompare(model(), "editable", false);
        const tabs = findChild(screen, "tabs");
        tabs.currentItem.forceActiveFocus(Qt.TabFocusReason);
        for (const tab of [2, 3, 4]) {
            keyClick(Qt.Key_Right);
            compare(model().tab, tab);
            verify(tabs.itemAt(tab).activeFocus);
        }
        for (const tab of [3, 2, 1]) keyClick(Qt.Key_Left);
        for (let presses = 0; presses < 12 && !list().activeFocus; ++presses) keyClick(Qt.Key_Tab);
        verify(list().activeFocus);
        compare(text(0, 0), "Till");
        keyClick(Qt.Key_F2);
        compare(editor(), null);
    }

    function test_leavingKeepsAndEditsNothingElse() {
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_F2);
        tryVerify(() => editor() !== null && editor().activeFocus);
        type("OVHcloud");
        findChild(screen, "filter").forceActiveFocus();
        compare(text(0, 2), "OVHcloud");
        compare(editor(), null);
        compare(model().column, 2);
        verify(findChild(screen, "filter").activeFocus);
    }

    function test_undoTakesAwayTheRowThatIsEdited() {
        list().forceActiveFocus();
        keyClick(Qt.Key_Down);
        for (let i = 0; i < 3; ++i) keyClick(Qt.Key_Right);
        keyClick(Qt.Key_K);
        tryVerify(() => editor() !== null && editor().activeFocus);
        TestBench.app.plan.undo();
        tryCompare(list(), "count", 1);
        waitForRendering(screen);
        compare(model().counts[3], 0); // what was typed in the row goes with it
        TestBench.app.plan.redo();
        tryCompare(list(), "count", 2);
        compare(text(1, 0), "Stripe");
    }

    function test_theFilterNarrowsTheList() {
        const field = findChild(screen, "filter");
        field.forceActiveFocus();
        keyClick(Qt.Key_S);
        keyClick(Qt.Key_T);
        tryCompare(list(), "count", 1);
        field.text = "zz";
        field.textEdited();
        tryCompare(list(), "count", 0);
        waitForRendering(screen);
        mouseClick(findChild(screen, "clearFilter"));
        tryCompare(list(), "count", 2);
    }

    function test_aMissingThingLeadsToItsCell() {
        const panel = findChild(screen, "panel");
        verify(panel !== null);
        mouseClick(findChild(panel, "fill"));
        tryVerify(() => editor() !== null && editor().activeFocus);
        compare(model().column, 3);
    }

    function test_everyTabOpens() {
        for (const tab of [0, 2, 3, 4, 1]) {
            mouseClick(findChild(screen, "tabs").itemAt(tab));
            compare(model().tab, tab);
            tryCompare(list(), "count", model().counts[tab]);
        }
    }
}
