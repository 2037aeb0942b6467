// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

TestCase {
    id: root

    property Main window

    name: "ScanDialog"
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
        TestBench.app.navigation.go(NavigationViewModel.Inventory);
        TestBench.app.inventory.tab = Inventory.Tools;
        TestBench.app.inventory.add("Shop");
        TestBench.app.inventory.askScan();
        tryCompare(find("scanDialog"), "opened", true);
    }

    function find(name) { return findChild(window, name); }

    function type(letters) {
        for (const letter of letters) keyClick(letter);
    }

    function search() {
        type("maison-lenoir.fr");
        const asked = TestBench.questionsAsked();
        verify(find("asked").text.includes("maison-lenoir.fr: NS, MX"));
        compare(TestBench.questionsAsked(), asked);
        find("startScan").clicked();
        compare(TestBench.questionsAsked(), asked + 1);
    }

    function test_whatIsAskedIsShownAndNothingBefore() {
        verify(find("domain").activeFocus);
        verify(!find("startScan").enabled);
        search();
        tryVerify(() => find("outcome").visible);
        compare(find("findings").count, 3);
        compare(TestBench.linksInPlan(), 0);
    }

    function test_confirmingWritesALink() {
        search();
        tryVerify(() => findChild(find("findings").itemAt(0), "confirmFinding").visible);
        findChild(find("findings").itemAt(0), "confirmFinding").clicked();
        compare(TestBench.linksInPlan(), 1);
        tryVerify(() => !findChild(find("findings").itemAt(0), "confirmFinding").visible);
        TestBench.app.plan.undo();
        compare(TestBench.linksInPlan(), 0);
    }

    function test_withoutANetworkItIsSaid() {
        TestBench.cutNetwork();
        search();
        tryVerify(() => TestBench.shows(window, "No network: nothing was asked"));
        compare(find("findings").count, 0);
        verify(find("startScan").visible);
    }
}
