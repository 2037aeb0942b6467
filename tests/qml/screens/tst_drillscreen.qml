// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

TestCase {
    id: root

    property DrillScreen screen
    readonly property DrillViewModel drill: TestBench.app.drill

    name: "DrillScreen"
    when: windowShown
    width: 1360
    height: 860
    visible: true

    Component {
        id: component
        DrillScreen {
            singleKeys: true
            width: 1360
            height: 860
        }
    }

    SignalSpy {
        id: said
        target: root.screen
        signalName: "said"
    }

    SignalSpy {
        id: incident
        target: root.screen
        signalName: "incidentWanted"
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openShopDrill();
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.drill });
        verify(waitForRendering(screen));
    }

    function start() {
        keyClick(Qt.Key_Return);
        compare(drill.phase, DrillViewModel.Running);
        verify(waitForRendering(screen));
    }

    function test_theDrillTakesTheWindow() {
        compare(TestBench.app.navigation.focus, NavigationViewModel.Drill);
        verify(findChild(screen, "exercise").visible);
        verify(findChild(screen, "startPlay").activeFocus);
        start();
        compare(findChild(screen, "sceneTitle").text, "The card reader says no.");
    }

    function test_lettersMarkAndEnterAcceptsTheLikelyAnswer() {
        start();
        keyClick(Qt.Key_R);
        verify(findChild(screen, "choices").activeFocus);
        TestBench.passTime(5);
        compare(findChild(screen, "elapsed").text, "00:00:05");
        keyClick(Qt.Key_Return);
        compare(drill.log.count, "1 note");
        keyClick(Qt.Key_M);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_S);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(drill.log.count, "2 notes");
    }

    function test_lettersCanBeTurnedOff() {
        start();
        verify(findChild(screen, "markFallback").keyHint.length > 0);
        screen.singleKeys = false;
        for (const key of [Qt.Key_R, Qt.Key_M, Qt.Key_S, Qt.Key_N, Qt.Key_P]) keyClick(key);
        verify(!drill.mark.asking);
        verify(!findChild(screen, "note").activeFocus);
        compare(drill.teamView, DrillViewModel.ReadAloud);
        compare(findChild(screen, "markFallback").keyHint, "");
        keyClick(Qt.Key_Space);
        compare(drill.phase, DrillViewModel.Paused);
    }

    function test_theClockIsToldWhenAsked() {
        start();
        TestBench.passTime(65);
        said.clear();
        keyClick(Qt.Key_T, Qt.ControlModifier);
        compare(said.count, 1);
        const words = said.signalArguments[0][0];
        verify(words.includes("00:01:05"), words);
        verify(words.includes("Next event in 03:55"), words);
        keyClick(Qt.Key_Right);
        compare(said.count, 2);
        compare(said.signalArguments[1][0], "The line is dead.");
    }

    function test_rightPlaysTheNextSceneAndSpacePauses() {
        start();
        keyClick(Qt.Key_Right);
        compare(drill.scene.place, "Event 2 of 3");
        keyClick(Qt.Key_Space);
        compare(drill.phase, DrillViewModel.Paused);
        keyClick(Qt.Key_Right);
        compare(drill.scene.place, "Event 2 of 3");
        verify(!findChild(screen, "markFallback").enabled);
        verify(findChild(screen, "note").enabled);
        keyClick(Qt.Key_Space);
        compare(drill.phase, DrillViewModel.Running);
    }

    function test_lettersAreInertWhileTextHasTheFocus() {
        start();
        keyClick(Qt.Key_N);
        const note = findChild(screen, "note");
        verify(note.activeFocus);
        for (const key of [Qt.Key_R, Qt.Key_Space, Qt.Key_S, Qt.Key_P]) keyClick(key);
        compare(note.text, "r sp");
        verify(!drill.mark.asking);
        compare(drill.phase, DrillViewModel.Running);
        keyClick(Qt.Key_Return);
        compare(note.text, "");
        compare(drill.log.count, "1 note");
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_R);
        verify(drill.mark.asking);
    }

    function test_f12StopsEvenWhileTextHasTheFocus() {
        start();
        keyClick(Qt.Key_N);
        keyClick(Qt.Key_F12);
        compare(drill.phase, DrillViewModel.Stopped);
        verify(findChild(screen, "stopped").visible);
        verify(findChild(screen, "openIncident").activeFocus);
        incident.clear();
        keyClick(Qt.Key_Return);
        compare(incident.count, 1);
        compare(drill.phase, DrillViewModel.Stopped);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        compare(drill.phase, DrillViewModel.Running);
        verify(!findChild(screen, "stopped").visible);
        keyClick(Qt.Key_F12);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        compare(TestBench.app.navigation.page, NavigationViewModel.Playbooks);
        compare(TestBench.app.navigation.focus, NavigationViewModel.None);
    }

    function test_whatIsExpectedAndWhatComesNextHideFromTheTeam() {
        start();
        verify(findChild(screen, "expected").visible);
        verify(findChild(screen, "upcoming").visible);
        drill.teamView = DrillViewModel.ThisScreen;
        verify(!findChild(screen, "expected").visible);
        verify(!findChild(screen, "upcoming").visible);
    }

    function test_theTeamsWindowComesAndGoesWithOneKey() {
        start();
        const team = findChild(screen, "participants");
        verify(!team.visible);
        keyClick(Qt.Key_P);
        tryCompare(team, "visible", true);
        compare(findChild(team, "teamTitle").text, "The card reader says no.");
        verify(!TestBench.shows(team, "paper slips"));
        verify(!TestBench.shows(team, "The line is dead"));
        drill.teamView = DrillViewModel.ReadAloud;
        tryCompare(team, "visible", false);
    }

    function test_endingAsksOnceAndForgetsTheQuestion() {
        start();
        const end = findChild(screen, "end");
        mouseClick(end);
        compare(end.text, "Confirm the end");
        keyClick(Qt.Key_Escape);
        compare(end.text, "End");
        mouseClick(end);
        keyClick(Qt.Key_N);
        compare(end.text, "End");
        mouseClick(end);
        mouseClick(end);
        compare(drill.phase, DrillViewModel.None);
        compare(TestBench.app.navigation.focus, NavigationViewModel.None);
    }

    function test_aNoteIsCorrectedWhereNotesAreWritten() {
        start();
        keyClick(Qt.Key_N);
        const note = findChild(screen, "note");
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        const list = findChild(screen, "log");
        list.forceLayout();
        findChild(list.itemAtIndex(0), "amend").clicked();
        compare(note.text, "a");
        note.text = "";
        keyClick(Qt.Key_Return);
        list.forceLayout();
        verify(list.itemAtIndex(1).takenBack);
        compare(list.itemAtIndex(0).text, "“a” is taken back");
        compare(drill.log.count, "1 note");
    }

    function test_aNotesTypeTurnsWithTheArrows() {
        start();
        keyClick(Qt.Key_N);
        const note = findChild(screen, "note");
        compare(note.placeholderText, "Note a decision");
        verify(!findChild(screen, "noteVerified").visible);
        keyClick(Qt.Key_Down);
        compare(note.placeholderText, "Note a fact");
        keyClick(Qt.Key_A);
        verify(findChild(screen, "noteVerified").visible);
        findChild(screen, "noteVerified").choose(2);
        keyClick(Qt.Key_Return);
        const list = findChild(screen, "log");
        list.forceLayout();
        compare(list.itemAtIndex(0).text, "a (not verified)");
        compare(findChild(screen, "noteVerified").currentIndex, 0);
    }

    function test_theRunningOrderTakesThePlaceOfTheActivities() {
        start();
        keyClick(Qt.Key_D);
        verify(findChild(screen, "runningOrder").visible);
        verify(!findChild(screen, "lanes").visible);
        drill.teamView = DrillViewModel.ThisScreen;
        verify(!findChild(screen, "runningOrder").visible);
        drill.teamView = DrillViewModel.ReadAloud;
        verify(waitForRendering(screen));
        mouseClick(findChild(screen, "closeOrder"));
        verify(findChild(screen, "lanes").visible);
        verify(waitForRendering(screen));
        mouseClick(findChild(screen, "wholeOrder"));
        verify(findChild(screen, "runningOrder").visible);
    }

    function test_aJumpIsAskedAndAnsweredByKeyboard() {
        start();
        keyClick(Qt.Key_A);
        tryVerify(() => findChild(screen, "jumpMinute") !== null);
        const minute = findChild(screen, "jumpMinute");
        verify(minute.activeFocus);
        keyClick(Qt.Key_0);
        keyClick(Qt.Key_Return);
        verify(minute.error.includes("never goes back"), minute.error);
        minute.clear();
        keyClick(Qt.Key_7);
        keyClick(Qt.Key_Return);
        compare(findChild(screen, "jumpSummary").text, "1 event jumped over. What becomes of each?");
        keyClick(Qt.Key_Return);
        compare(drill.times.elapsed, "00:07:00");
        compare(drill.scene.title, "The line is dead.");
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Escape);
        compare(drill.order.asked, DrillOrder.Nothing);
    }

    function test_anEventIsSkippedWithAReasonInPlace() {
        start();
        keyClick(Qt.Key_D);
        const rows = findChild(screen, "runningOrder");
        verify(waitForRendering(screen));
        drill.order.ask(DrillOrder.Skip, "scene1");
        tryVerify(() => findChild(rows, "reason") !== null);
        verify(findChild(rows, "reason").activeFocus);
        keyClick(Qt.Key_Return);
        verify(findChild(rows, "orderProblem").text.length > 0);
        keyClick(Qt.Key_X);
        keyClick(Qt.Key_Return);
        compare(drill.order.asked, DrillOrder.Nothing);
        keyClick(Qt.Key_Right);
        compare(drill.scene.title, "Everything works again.");
    }

    function test_anEventIsAddedByKeyboard() {
        start();
        keyClick(Qt.Key_E);
        tryVerify(() => findChild(screen, "eventTitle") !== null);
        verify(findChild(screen, "eventTitle").activeFocus);
        keyClick(Qt.Key_X);
        keyClick(Qt.Key_Return);
        compare(drill.scene.title, "x");
    }

    function test_anotherSpeedIsTyped() {
        start();
        const speed = findChild(screen, "speed");
        speed.choose(1);
        compare(drill.pace.speed, "×4");
        verify(findChild(screen, "paceNote").visible);
        const typed = findChild(screen, "typedSpeed");
        verify(!typed.visible);
        mouseClick(speed, speed.width - 20, speed.height / 2);
        verify(typed.activeFocus); // whoever asked for another speed types it, without looking for the field
        for (const key of [Qt.Key_2, Qt.Key_1, Qt.Key_Return]) keyClick(key);
        compare(typed.text, "21"); // refused, and left to be mended
        verify(typed.activeFocus);
        for (const key of [Qt.Key_Backspace, Qt.Key_0, Qt.Key_Return]) keyClick(key);
        compare(drill.pace.speed, "×20");
        keyClick(Qt.Key_R); // a key of the drill again
        verify(drill.mark.asking);
        keyClick(Qt.Key_Escape);
        verify(waitForRendering(screen));
        mouseClick(findChild(screen, "slower"));
        compare(drill.pace.speed, "×16");
    }

    function test_anotherSpeedIsChosenByKeyboard() {
        start();
        const speed = findChild(screen, "speed");
        speed.forceActiveFocus(Qt.TabFocusReason);
        for (const key of [Qt.Key_Right, Qt.Key_Right, Qt.Key_Right]) keyClick(key);
        compare(drill.pace.speed, "×8");
        verify(findChild(screen, "typedSpeed").activeFocus);
        for (const key of [Qt.Key_2, Qt.Key_0, Qt.Key_Return]) keyClick(key);
        compare(drill.pace.speed, "×20");
    }

    function test_aDrillTakenUpAtAnotherSpeedCanBeSlowed() {
        start();
        drill.pace.type("20");
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.drill });
        verify(waitForRendering(screen));
        verify(findChild(screen, "typedSpeed").visible);
    }

    function test_aMessagePromisesItsNextWord() {
        start();
        keyClick(Qt.Key_M);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Return);
        compare(findChild(screen, "nextWord").text, "Next word promised in 30:00");
        TestBench.passTime(1801);
        verify(findChild(screen, "nextWord").text.includes("is due"), findChild(screen, "nextWord").text);
    }

    function test_whatIsCopiedSaysThatItIsAnExercise() {
        start();
        mouseClick(findChild(screen, "copyScene"));
        verify(drill.copiedScene().startsWith("EXERCISE"));
    }

    function test_aNarrowWindowKeepsTheLogBehindATab() {
        start();
        screen.width = 700;
        verify(waitForRendering(screen));
        verify(findChild(screen, "parts").visible);
        verify(!findChild(screen, "log").visible);
        keyClick(Qt.Key_N);
        verify(findChild(screen, "log").visible);
    }
}
