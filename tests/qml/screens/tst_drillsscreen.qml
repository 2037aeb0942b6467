// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench

TestCase {
    id: root

    property DrillsScreen screen

    name: "DrillsScreen"
    when: windowShown
    width: 1120
    height: 820
    visible: true

    Component {
        id: component
        DrillsScreen {
            width: 1120
            height: 820
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openPlan();
        TestBench.addActivity("Vendre");
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.drills, drill: TestBench.app.drill });
        verify(waitForRendering(screen));
    }

    function prepare() {
        mouseClick(findChild(screen, "chooseScenario"));
        tryVerify(() => findChild(screen, "start") !== null);
    }

    function test_nothingIsPlannedYet() {
        verify(findChild(screen, "noDrill").visible);
        verify(findChild(screen, "scenarios").count > 0);
        compare(findChild(screen, "played").count, 0);
    }

    function test_aScenarioIsPrepared() {
        prepare();
        compare(findChild(screen, "scenes").count, 5);
        verify(findChild(screen, "scenarioTitle").text.length > 0);
        verify(findChild(screen, "start").enabled);
        verify(!findChild(screen, "problem").visible);
        mouseClick(findChild(screen, "back"));
        tryVerify(() => findChild(screen, "scenarios") !== null);
    }

    function test_anotherScenarioIsChosenInTheList() {
        prepare();
        const rows = findChild(screen, "scenarioRows");
        verify(rows.count > 1);
        verify(rows.itemAt(0).chosen);
        const before = findChild(screen, "scenarioTitle").text;
        tryVerify(() => rows.itemAt(1).y > 0); // laid out
        mouseClick(rows.itemAt(1));
        tryVerify(() => rows.itemAt(1).chosen);
        verify(findChild(screen, "scenarioTitle").text !== before);
        tryVerify(() => findChild(screen, "start").enabled);
    }

    function test_theListIsSearched() {
        prepare();
        const rows = findChild(screen, "scenarioRows");
        const all = rows.count;
        findChild(screen, "searchScenario").forceActiveFocus();
        for (const key of [Qt.Key_T, Qt.Key_P, Qt.Key_E])
            keyClick(key);
        tryVerify(() => rows.count > 0 && rows.count < all);
        keyClick(Qt.Key_X);
        tryVerify(() => findChild(screen, "noScenario").visible);
        keyClick(Qt.Key_Escape);
        tryCompare(rows, "count", all);
    }

    function test_theFullHourHasMoreScenes() {
        prepare();
        findChild(screen, "length").activated(1);
        tryVerify(() => findChild(screen, "scenes").count >= 8);
    }

    function test_aDayPlansTheDrill() {
        prepare();
        const day = findChild(screen, "date");
        day.forceActiveFocus();
        day.clear();
        keyClick(Qt.Key_1);
        keyClick(Qt.Key_5);
        keyClick(Qt.Key_Slash);
        keyClick(Qt.Key_1);
        keyClick(Qt.Key_2);
        keyClick(Qt.Key_Return);
        verify(TestBench.app.drills.next.planned);
        compare(TestBench.app.drills.next.day, "15");
        day.forceActiveFocus();
        day.clear();
        keyClick(Qt.Key_X);
        keyClick(Qt.Key_Return);
        verify(day.error.length > 0);
        compare(TestBench.app.drills.next.day, "15");
    }

    function test_theWordsOfASceneAreEditedInPlace() {
        prepare();
        // Below the cells that a plan this empty lacks.
        findChild(screen, "editScene").clicked();
        const title = findChild(screen, "titleField");
        verify(title.activeFocus);
        title.clear();
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        tryCompare(findChild(screen, "sceneTitle"), "text", "a");
    }

    function test_anExampleIsNotPlayed() {
        TestBench.setExampleTool("Terminal");
        TestBench.app.welcome.openExample("0");
        TestBench.app.drills.prepare("card-and-internet");
        tryVerify(() => findChild(screen, "start") !== null);
        verify(!findChild(screen, "start").enabled);
        verify(!findChild(screen, "tryAlone").enabled);
        verify(findChild(screen, "ownPlan").visible);
    }
}
