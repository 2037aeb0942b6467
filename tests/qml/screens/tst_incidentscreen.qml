// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

TestCase {
    id: root

    property IncidentScreen screen
    readonly property IncidentViewModel incidents: TestBench.app.incidents

    name: "IncidentScreen"
    when: windowShown
    width: 1360
    height: 860
    visible: true

    Component {
        id: component
        IncidentScreen {
            singleKeys: true
            width: 1360
            height: 860
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openShop();
        incidents.entry.begin();
        incidents.entry.text = "Till";
        incidents.entry.declare(0, 1, "", 1);
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.incidents });
        verify(waitForRendering(screen));
    }

    function test_theOutageTakesTheWindow() {
        compare(TestBench.app.navigation.focus, NavigationViewModel.Incident);
        compare(findChild(screen, "incidentElapsed").text, "10 min");
        verify(findChild(screen, "incidentSteps").count > 0);
        verify(findChild(screen, "incidentSteps").activeFocus);
    }

    function test_spaceTicksAndCtrlZTakesTheTickBack() {
        const before = incidents.board.stepsDone;
        keyClick(Qt.Key_Space);
        verify(incidents.board.stepsDone !== before);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(incidents.board.stepsDone, before);
    }

    function test_cCopiesTheMessageThatHasTheFocus() {
        const list = findChild(screen, "incidentMessages");
        verify(list.count > 0);
        keyClick(Qt.Key_C);
        compare(list.itemAtIndex(0).sent, "");
        list.itemAtIndex(0).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_C);
        verify(list.itemAtIndex(0).sent.length > 0);
    }

    function test_theStartIsCorrected() {
        const dialog = findChild(screen, "incidentStartDialog");
        findChild(screen, "incidentStart").clicked();
        tryCompare(dialog, "opened", true);
        const field = findChild(dialog.contentItem, "startTime");
        compare(field.text, incidents.fallen.start);
        field.text = "soon";
        verify(dialog.wrong);
        field.text = "0:01";
        dialog.restate();
        tryCompare(dialog, "visible", false);
    }

    function test_nWritesANote() {
        const lines = findChild(screen, "incidentLog").count;
        keyClick(Qt.Key_N);
        verify(findChild(screen, "incidentNoteField").activeFocus);
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        compare(findChild(screen, "incidentLog").count, lines + 1);
    }

    function test_aNarrowWindowShowsOnePartAtATime() {
        screen.width = 640;
        verify(waitForRendering(screen));
        verify(findChild(screen, "incidentParts").visible);
        verify(findChild(screen, "incidentStepsPanel").visible);
        verify(!findChild(screen, "incidentJournal").visible);
        screen.writeNote();
        verify(findChild(screen, "incidentJournal").visible);
    }

    function test_restoredAndEndedItIsReviewed() {
        mouseClick(findChild(screen, "incidentRestored"));
        verify(incidents.board.allBack);
        findChild(screen, "incidentEnd").clicked();
        if (incidents.open) findChild(screen, "incidentEnd").clicked();
        compare(TestBench.app.navigation.focus, NavigationViewModel.IncidentReview);
    }
}
