// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.Quick
import Relais.TestBench

TestCase {
    id: root

    property InventoryScreen screen

    name: "ImportPage"
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
    }

    function model() { return TestBench.app.inventory.importing; }

    function forty() {
        const lines = ["Outil\tUtilité"];
        for (let i = 0; i < 40; ++i) lines.push(String.fromCharCode(65 + i % 26) + i * 911 + " logiciel\tKarim");
        return lines.join("\n") + "\n";
    }

    function pasteForty() {
        Clipboard.setText(forty());
        mouseClick(findChild(screen, "pasteTable"));
        tryVerify(() => model().active);
        waitForRendering(screen);
    }

    function meaning(column) { return findChild(findChild(screen, "importColumns").itemAt(column), "columnMeaning"); }

    function test_fortyRowsArePastedCorrectedTakenAndUndone() {
        pasteForty();
        compare(findChild(screen, "importLines").count, 40);
        meaning(1).activated(0);
        compare(meaning(1).currentIndex, 0);
        const owner = model().choices.indexOf("Owner");
        meaning(1).activated(owner);
        compare(meaning(1).currentIndex, owner);
        mouseClick(findChild(screen, "acceptImport"));
        tryVerify(() => !model().active);
        compare(TestBench.toolsInPlan(), 40);
        TestBench.app.plan.undo();
        compare(TestBench.toolsInPlan(), 0);
        TestBench.app.plan.redo();
        compare(TestBench.toolsInPlan(), 40);
    }

    function test_theFirstListHasTheFocusAndEnterLeavesNothing() {
        pasteForty();
        tryVerify(() => findChild(screen, "importTable").activeFocus);
        keyClick(Qt.Key_Return);
        verify(model().active);
    }

    function test_escapeLeavesAndTakesNothing() {
        pasteForty();
        keyClick(Qt.Key_Escape);
        tryVerify(() => !model().active);
        compare(TestBench.toolsInPlan(), 0);
        verify(findChild(screen, "inventory").visible);
    }

    function test_severalLinesPastedIntoTheTableAreLookedAt() {
        TestBench.app.inventory.add("Odoo");
        findChild(screen, "inventory").forceActiveFocus();
        Clipboard.setText(forty());
        keyClick(Qt.Key_V, Qt.ControlModifier);
        tryVerify(() => model().active);
        compare(TestBench.toolsInPlan(), 1);
    }

    function test_whatCannotBeReadIsSaid() {
        Clipboard.setText("!");
        mouseClick(findChild(screen, "pasteTable"));
        tryVerify(() => findChild(screen, "importProblem").visible);
        verify(!findChild(screen, "acceptImport").enabled);
    }

    function test_itFitsANarrowWindow() {
        screen.width = 520;
        pasteForty();
        verify(findChild(screen, "acceptImport").visible);
        compare(findChild(screen, "importLines").count, 40);
    }
}
