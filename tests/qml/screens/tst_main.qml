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
        tryCompare(find("trade"), "activeFocus", true);
        verify(!find("createPlan").enabled);
        keyClick(Qt.Key_Down);
        for (let tabs = 0; tabs < 5 && !find("createPlan").activeFocus; ++tabs) keyClick(Qt.Key_Tab);
        verify(find("createPlan").activeFocus);
        keyClick(Qt.Key_Return);
        tryCompare(TestBench.app.navigation, "focus", NavigationViewModel.None);
        compare(TestBench.app.plan.firm, "Lenoir");
    }

    function test_aSpreadsheetDroppedOnAnyPageIsLookedAt() {
        TestBench.openShop();
        TestBench.app.navigation.go(NavigationViewModel.Messages);
        waitForRendering(window.contentItem);
        verify(TestBench.drop(window, "outils.csv", "Outil;Responsable\nFour;Claire\n"));
        compare(TestBench.app.navigation.page, NavigationViewModel.Inventory);
        tryCompare(TestBench.app.inventory.importing, "active", true);
        tryVerify(() => TestBench.app.inventory.importing.source === "outils.csv");
    }

    function test_aPlanDroppedOnTheWindowIsOpened() {
        TestBench.openShop();
        waitForRendering(window.contentItem);
        verify(TestBench.drop(window, "Other.relais", ""));
        tryVerify(() => TestBench.app.welcome.problem.length > 0); // there is no such plan
        verify(!TestBench.app.inventory.importing.active);
    }

    function test_theTitleSaysThatItIsADrill() {
        TestBench.openShopDrill();
        tryCompare(TestBench.app.navigation, "focus", NavigationViewModel.Drill);
        verify(window.title.includes("Drill"));
        TestBench.app.drill.stepAside();
        verify(!window.title.includes("Drill"));
    }

    // « La même panne ou une autre ? »: nothing but Enter, and it is the same.
    function test_whatFallsDuringAnOutageIsAskedWhetherItIsTheSame() {
        TestBench.openShop();
        const incidents = TestBench.app.incidents;
        incidents.entry.begin();
        incidents.entry.text = "zzzz";
        incidents.entry.declare(0, 1, "", 1);
        tryCompare(TestBench.app.navigation, "focus", NavigationViewModel.Incident);
        incidents.ask();
        const dialog = find("incidentDialog");
        tryCompare(dialog, "opened", true);
        incidents.entry.text = "Till";
        keyClick(Qt.Key_Return);
        verify(dialog.asksWhich);
        tryVerify(() => window.activeFocusItem.text.includes("zzz"));
        keyClick(Qt.Key_Space);
        tryCompare(dialog, "visible", false);
        compare(incidents.count, 1);
        compare(findChild(window, "incidentFallen").count, 1);
    }

    function test_lettersOpenTheDoorsOfTheFirstScreen() {
        TestBench.setExampleTool("Odoo");
        keyClick(Qt.Key_E);
        compare(window.activeFocusItem.objectName, "example");
        TestBench.app.settings.chooseSingleKeys(false);
        find("start").forceActiveFocus();
        keyClick(Qt.Key_E);
        verify(find("start").activeFocus);
    }

    function test_keysGoToPages() {
        TestBench.openPlan();
        keyClick(Qt.Key_1 + NavigationViewModel.Actions, Qt.ControlModifier);
        tryVerify(() => find("newAction") !== null);
        keyClick(Qt.Key_1 + NavigationViewModel.Documents, Qt.ControlModifier);
        tryVerify(() => find("export") !== null);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => find("theme") !== null);
        keyClick(Qt.Key_1, Qt.ControlModifier);
        tryVerify(() => find("theme") === null);
    }

    function test_aPageAskedForWhileAPlanIsOpenedIsShown() {
        TestBench.app.navigation.go(NavigationViewModel.Inventory);
        compare(TestBench.app.navigation.focus, NavigationViewModel.Welcome);
        TestBench.openPlan();
        compare(TestBench.app.navigation.page, NavigationViewModel.Inventory);
        TestBench.app.plan.close();
        TestBench.openShop();
        compare(TestBench.app.navigation.page, NavigationViewModel.Home);
    }

    function test_ctrlNBeginsANewItemWhereThereIsAList() {
        TestBench.openPlan();
        TestBench.app.navigation.go(NavigationViewModel.Inventory);
        tryVerify(() => find("newRow") !== null);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        verify(find("newRow").activeFocus);
        TestBench.app.navigation.go(NavigationViewModel.Actions);
        tryVerify(() => find("newAction") !== null);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        verify(find("newAction").activeFocus);
    }

    function test_ctrlSSaysThatThePlanIsSaved() {
        TestBench.openPlan();
        keyClick(Qt.Key_S, Qt.ControlModifier);
        verify(find("toast").visible);
        verify(find("toast").text.startsWith("Saved"));
    }

    function test_ctrlEExportsFromAnyPage() {
        TestBench.openPlan();
        const before = TestBench.writtenDocuments();
        keyClick(Qt.Key_E, Qt.ControlModifier);
        compare(TestBench.app.navigation.page, NavigationViewModel.Documents);
        tryVerify(() => TestBench.writtenDocuments() > before);
    }

    function test_helpOpensOnF1AndGivesTheFocusBack() {
        keyClick(Qt.Key_F1);
        tryVerify(() => find("help").opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("help").visible);
        tryCompare(find("start"), "activeFocus", true);
    }

    function test_f6GoesThroughThePartsOfThePageAndBack() {
        TestBench.openPlan();
        TestBench.app.navigation.go(NavigationViewModel.Inventory);
        tryVerify(() => find("filter") !== null && find("filter").Window.window !== null);
        find("filter").forceActiveFocus();
        keyClick(Qt.Key_F6, Qt.ShiftModifier);
        verify(!find("filter").activeFocus);
        keyClick(Qt.Key_F6);
        verify(find("filter").activeFocus);
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
