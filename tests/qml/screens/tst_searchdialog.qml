// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

TestCase {
    id: root

    property Main window

    name: "SearchDialog"
    when: windowShown

    Component {
        id: component
        Main { }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        window = createTemporaryObject(component, null, { app: TestBench.app });
        window.requestActivate();
        tryCompare(window, "active", true);
        TestBench.openPlan();
        TestBench.addActivity("Expédier");
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryCompare(find("search"), "opened", true);
    }

    function find(name) { return findChild(window, name); }

    function type(letters) {
        for (const letter of letters) keyClick(letter);
    }

    function test_enterOpensWhatWasTyped() {
        verify(find("searchField").activeFocus);
        type("expedier");
        compare(find("found").currentIndex, 0);
        keyClick(Qt.Key_Return);
        tryVerify(() => !find("search").visible);
        compare(TestBench.app.navigation.page, NavigationViewModel.Inventory);
    }

    function test_arrowsMoveAndStopAtTheEnds() {
        const pages = find("found").count;
        keyClick(Qt.Key_Up);
        compare(find("found").currentIndex, 0);
        for (let press = 0; press <= pages; ++press) keyClick(Qt.Key_Down);
        compare(find("found").currentIndex, pages - 1);
        keyClick(Qt.Key_Return);
        compare(TestBench.app.navigation.page, NavigationViewModel.Settings);
    }

    function test_whatIsNotFoundIsSaid() {
        type("zzz");
        tryVerify(() => find("nothingFound").visible);
        keyClick(Qt.Key_Return);
        compare(TestBench.app.navigation.page, NavigationViewModel.Home);
    }

    function test_ctrlEnterCopiesAMessage() {
        type("sms");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => find("copiedNote").visible);
        verify(find("search").opened);
    }

    function test_escClosesWhateverWasTyped() {
        type("exp");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("search").visible);
    }
}
