// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench

TestCase {
    id: root

    property PlaybooksScreen screen

    name: "PlaybooksScreen"
    when: windowShown
    width: 1120
    height: 820
    visible: true

    Component {
        id: component
        PlaybooksScreen {
            width: 1120
            height: 820
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openPlan();
        TestBench.addActivity("Vendre");
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.playbooks });
        verify(waitForRendering(screen));
    }

    function lines() { return TestBench.app.playbooks.lines; }

    // The first step that is a text and not a gap.
    function editor() {
        return findChild(screen, "stepText");
    }

    function test_theActivityHasItsFiche() {
        verify(findChild(screen, "playbooks").count > 1); // and those of what befalls any firm
        verify(findChild(screen, "sheetTitle").text.length > 0);
        verify(!findChild(screen, "noPlaybook").visible);
    }

    function test_aStepIsEditedWhereItStands() {
        const step = editor();
        step.forceActiveFocus();
        step.clear();
        step.insert(0, "Appeler la banque.");
        findChild(screen, "playbooks").forceActiveFocus();
        compare(TestBench.editsInPlan(), 1);
        compare(step.text, "Appeler la banque.");
        step.forceActiveFocus();
        mouseClick(findChild(findChild(screen, "panel"), "restore"));
        compare(TestBench.editsInPlan(), 0);
        verify(editor().text !== "Appeler la banque.");
    }

    function test_aNarrowWindowShowsTheListThenThePage() {
        const small = createTemporaryObject(windowComponent, root, { width: 860 });
        const page = createTemporaryObject(component, small.contentItem, { viewModel: TestBench.app.playbooks, width: 792 });
        const list = findChild(page, "playbooks");
        const back = findChild(page, "backToPlaybooks");
        verify(list.visible);
        verify(!back.visible);
        tryVerify(() => list.itemAtIndex(0) !== null);
        list.itemAtIndex(0).clicked();
        verify(!list.visible);
        verify(back.visible);
        back.clicked();
        verify(list.visible);
        verify(!findChild(screen, "backToPlaybooks").visible);
    }

    function test_aComparisonHasThreeWaysOut() {
        const step = editor();
        step.forceActiveFocus();
        step.clear();
        step.insert(0, "Appeler la banque.");
        findChild(screen, "playbooks").forceActiveFocus();
        compare(TestBench.editsInPlan(), 1);
        step.forceActiveFocus();
        const dialog = findChild(screen, "comparison");
        dialog.open();
        tryCompare(dialog, "opened", true);
        verify(findChild(dialog, "rewrite") !== null && findChild(dialog, "keepMine") !== null);
        findChild(dialog, "takeOver").clicked();
        compare(TestBench.editsInPlan(), 0);
        tryCompare(dialog, "visible", false);
    }

    Component {
        id: windowComponent
        Window {
            height: 700
            visible: true
        }
    }

    function test_enterOpensALineAndBackspaceClosesIt() {
        const before = lines().rowCount();
        editor().forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(lines().rowCount(), before + 1);
        keyClick(Qt.Key_Backspace);
        compare(lines().rowCount(), before);
        compare(TestBench.editsInPlan(), 0);
    }

    function test_altDownMovesTheStep() {
        const step = editor();
        const text = step.text;
        step.forceActiveFocus();
        keyClick(Qt.Key_Down, Qt.AltModifier);
        compare(TestBench.editsInPlan(), 1);
        verify(step.activeFocus);
        compare(step.text, text);
    }
}
