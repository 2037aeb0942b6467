// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

TestCase {
    id: root

    property Main window

    name: "Main"
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
    }

    function find(name) { return findChild(window, name); }

    function test_theStartOfAPlanNeedsOnlyTheKeyboard() {
        tryCompare(find("start"), "activeFocus", true);
        keyClick(Qt.Key_Return);
        tryVerify(() => find("firm") !== null && find("firm").activeFocus);
        for (const letter of "Lenoir") keyClick(letter);
        keyClick(Qt.Key_Return);
        tryCompare(TestBench.app.navigation, "focus", NavigationViewModel.None);
        compare(TestBench.app.plan.firm, "Lenoir");
    }

    function test_keysGoToPages() {
        TestBench.openPlan();
        keyClick(Qt.Key_2, Qt.ControlModifier);
        tryVerify(() => find("newAction") !== null);
        keyClick(Qt.Key_3, Qt.ControlModifier);
        tryVerify(() => find("export") !== null);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => find("theme") !== null);
        keyClick(Qt.Key_1, Qt.ControlModifier);
        tryVerify(() => find("theme") === null);
    }

    function test_aFailedSaveShowsTheBannerUntilItWorks() {
        TestBench.openPlan();
        verify(!find("saveBanner").visible);
        TestBench.failNextSave();
        TestBench.app.actions.add("Call the bank");
        verify(find("saveBanner").visible);
        verify(find("saveBanner").text.length > 0);
        TestBench.app.plan.retry();
        verify(!find("saveBanner").visible);
    }

    function test_whatIsUndoneIsSaidAndCtrlZUndoes() {
        TestBench.openPlan();
        TestBench.app.actions.add("Call the bank");
        compare(TestBench.app.actions.openCount, 1);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(TestBench.app.actions.openCount, 0);
        verify(find("toast").visible);
    }

    function test_anExampleSaysThatNothingIsSaved() {
        TestBench.setExampleTool("Odoo");
        TestBench.app.welcome.openExample("0");
        verify(find("exampleBand").visible);
        compare(TestBench.toolsInPlan(), 1);
    }

    function test_narrowWindowsHaveARail() {
        TestBench.openPlan();
        window.width = 880;
        tryCompare(window, "rail", true);
        verify(!find("firmBlock").visible);
    }
}
