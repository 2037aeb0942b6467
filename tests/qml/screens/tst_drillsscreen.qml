// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

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

    function startBesideAnOutage() {
        screen.incidents = TestBench.app.incidents;
        prepare();
        TestBench.app.incidents.entry.begin();
        TestBench.app.incidents.entry.text = "Vendre";
        TestBench.app.incidents.entry.declare(0, 1, "", 1);
        TestBench.app.incidents.stepAside();
        findChild(screen, "start").clicked();
        const dialog = findChild(screen, "drillInOutage");
        tryCompare(dialog, "opened", true);
        return dialog;
    }

    function test_besideAnOutageADrillIsAskedAboutFirst() {
        const dialog = startBesideAnOutage();
        compare(TestBench.app.drill.phase, DrillViewModel.None);
        findChild(dialog.footer, "toTheOutage").clicked();
        tryCompare(dialog, "visible", false);
        compare(TestBench.app.drill.phase, DrillViewModel.None);
        compare(TestBench.app.navigation.focus, NavigationViewModel.Incident);
    }

    function test_besideAnOutageADrillIsStartedAllTheSame() {
        const dialog = startBesideAnOutage();
        findChild(dialog.footer, "startAllTheSame").clicked();
        tryVerify(() => TestBench.app.drill.phase !== DrillViewModel.None);
        compare(TestBench.app.incidents.count, 1);
    }

    function test_nothingIsPlannedYet() {
        verify(findChild(screen, "noDrill").visible);
        verify(findChild(screen, "scenarios").count > 0);
        compare(findChild(screen, "played").count, 0);
    }

    function test_theFirstScenarioHasTheFocus() {
        screen.forceActiveFocus();
        verify(findChild(screen, "chooseScenario").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(screen, "start") !== null);
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

    function scene(row) { return findChild(screen, "scenes").itemAt(row); }
    function head(row) { return findChild(scene(row), "sceneHead"); }

    function test_anEventIsEditedInPlaceByKeyboard() {
        prepare();
        head(1).forceActiveFocus();
        keyClick(Qt.Key_Return);
        const title = findChild(screen, "titleField");
        tryVerify(() => title.activeFocus);
        title.clear();
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(scene(1), "titleField") === null);
        compare(findChild(scene(1), "sceneTitle").text, "a");
        verify(head(1).activeFocus);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => findChild(scene(1), "sceneTitle").text !== "a");
    }

    function test_anEditLeftByEscChangesNothing() {
        prepare();
        const before = findChild(scene(0), "sceneTitle").text;
        head(0).forceActiveFocus();
        keyClick(Qt.Key_F2);
        tryVerify(() => findChild(scene(0), "titleField") !== null);
        keyClick(Qt.Key_B);
        keyClick(Qt.Key_Escape);
        tryVerify(() => findChild(scene(0), "titleField") === null);
        compare(findChild(scene(0), "sceneTitle").text, before);
        verify(!findChild(screen, "undoDraft").visible);
    }

    function test_keysMoveDoubleAndDelete() {
        prepare();
        const first = scene(0).title;
        head(0).forceActiveFocus();
        keyClick(Qt.Key_Down, Qt.AltModifier);
        tryCompare(scene(1), "title", first);
        verify(head(1).activeFocus);
        keyClick(Qt.Key_D, Qt.ControlModifier);
        tryCompare(findChild(screen, "scenes"), "count", 6);
        tryVerify(() => head(2).activeFocus);
        keyClick(Qt.Key_Delete);
        tryCompare(findChild(screen, "scenes"), "count", 5);
        verify(findChild(screen, "undoDraft").visible);
        keyClick(Qt.Key_Up);
        verify(head(1).activeFocus);
    }

    function test_tabComesToOneEvent() {
        prepare();
        verify(head(0).activeFocusOnTab);
        verify(!head(1).activeFocusOnTab);
        head(0).forceActiveFocus();
        keyClick(Qt.Key_Down);
        verify(head(1).activeFocus);
        tryVerify(() => !head(0).activeFocusOnTab);
    }

    function test_anEventIsAddedAndTakesItsMinute() {
        prepare();
        findChild(screen, "addScene").clicked();
        tryVerify(() => findChild(screen, "titleField") !== null);
        const minute = findChild(screen, "minuteField");
        findChild(screen, "titleField").text = "The van breaks down.";
        minute.text = "never";
        findChild(screen, "keepScene").clicked();
        verify(minute.error.length > 0);
        minute.text = "1";
        findChild(screen, "keepScene").clicked();
        tryVerify(() => findChild(screen, "titleField") === null);
        compare(findChild(screen, "scenes").count, 6);
        compare(scene(1).title, "The van breaks down.");
    }

    function test_objectivesAreChangedInPlace() {
        prepare();
        const rows = findChild(screen, "objectives");
        const count = rows.count;
        findChild(rows.itemAt(0), "editObjective").clicked();
        const text = findChild(rows.itemAt(0), "objectiveText");
        tryVerify(() => text.activeFocus);
        text.text = "Two orders on paper";
        findChild(rows.itemAt(0), "keepObjective").clicked();
        tryCompare(rows.itemAt(0), "text", "Two orders on paper");
        compare(rows.count, count);
    }

    function test_theBlankOrderSaysWhatToDo() {
        prepare();
        const own = findChild(screen, "ownRows");
        own.itemAt(own.count - 1).clicked();
        tryCompare(findChild(screen, "scenes"), "count", 0);
        verify(findChild(screen, "noScene").visible);
        verify(!findChild(screen, "start").enabled);
    }

    function test_somebodyAwayIsSaidWithWhoStandsIn() {
        TestBench.openShop();
        TestBench.app.drills.prepare("card-and-internet");
        tryVerify(() => findChild(screen, "participants") !== null);
        const person = findChild(screen, "participants").itemAt(0);
        findChild(person, "editParticipant").clicked();
        findChild(person, "absent").checked = true;
        findChild(person, "absent").clicked();
        tryVerify(() => person.absent);
        findChild(person, "deputy").activated(0);
        tryCompare(person, "deputy", 0);
        findChild(person, "editParticipant").clicked();
        verify(TestBench.shows(root.Window.window, "stands in"));
    }

    function test_theTeamIsInvited() {
        prepare();
        compare(findChild(screen, "invite").visible, TestBench.app.drills.preparation.invitation.available);
    }

    function test_thePapersArePrinted() {
        prepare();
        const papers = TestBench.app.drills.preparation.papers;
        findChild(screen, "printPapers").clicked();
        const dialog = findChild(screen, "papersDialog");
        tryVerify(() => dialog.opened);
        const list = findChild(dialog.contentItem, "papers");
        compare(list.count, 5);
        verify(papers.writable);
        for (let i = 0; i < list.count; ++i)
            findChild(list.itemAt(i), "paper").tick();
        verify(!papers.writable);
        dialog.close();
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
