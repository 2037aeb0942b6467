// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

TestCase {
    id: root

    property LibraryScreen screen
    readonly property LibraryViewModel library: TestBench.app.library

    name: "LibraryScreen"
    when: windowShown
    width: 1200
    height: 760
    visible: true

    Component {
        id: component
        LibraryScreen {
            width: 1200
            height: 760
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openPlan();
        TestBench.app.navigation.go(NavigationViewModel.Library);
        screen = createTemporaryObject(component, root, { viewModel: library });
    }

    function list() { return findChild(screen, "libraryRows"); }

    function test_theFirstRowIsShown() {
        tryVerify(() => list().count > 20);
        verify(library.current.length > 0);
        verify(findChild(screen, "libraryTitle").text.length > 0);
        verify(!findChild(screen, "librarySkipped").visible);
    }

    function test_theSearchNarrowsTheListAndEscapeClearsIt() {
        tryVerify(() => list().count > 20);
        const field = findChild(screen, "librarySearch");
        field.forceActiveFocus();
        for (const letter of "fastly") keyClick(letter);
        tryVerify(() => list().count < 5 && list().count > 0);
        compare(findChild(screen, "libraryTitle").text, "Fastly, 8 June 2021");
        for (const letter of "zz") keyClick(letter);
        compare(list().count, 0);
        verify(findChild(screen, "libraryNothing").visible);
        keyClick(Qt.Key_Escape);
        verify(list().count > 20);
    }

    function test_arrowsChooseAnother() {
        tryVerify(() => list().count > 20);
        list().forceActiveFocus(Qt.TabFocusReason);
        const first = library.current;
        keyClick(Qt.Key_Down);
        tryVerify(() => library.current !== first);
    }

    function test_anOutageIsToldMinuteByMinute() {
        library.show("outage/fastly-2021-06-08");
        tryVerify(() => findChild(screen, "libraryInstants").count > 4);
        verify(TestBench.shows(screen.Window.window, "11:47"));
        verify(!findChild(screen, "libraryPrepare").visible);
        verify(findChild(screen, "libraryLinks").count > 0);
    }

    function test_aScenarioLeadsToItsPreparation() {
        library.show("scenario/card-and-internet");
        const button = findChild(screen, "libraryPrepare");
        tryCompare(button, "visible", true);
        mouseClick(button);
        compare(TestBench.app.navigation.page, NavigationViewModel.Drills);
        compare(TestBench.app.drills.view, DrillsViewModel.Preparation);
    }
}
