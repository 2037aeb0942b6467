// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

// Text of 200 % in a window of 1024 x 700: what a person reads or presses lies inside the window or is scrolled to.
TestCase {
    id: root

    property Main window

    name: "LargeText"
    when: windowShown

    Component {
        id: component
        Main {
            width: 1024
            height: 700
        }
    }

    function initTestCase() { failOnWarning(/.?/); }

    function init() {
        TestBench.begin();
        TestBench.app.settings.chooseTextPercent(200);
        window = createTemporaryObject(component, null, { app: TestBench.app });
        window.requestActivate();
        tryCompare(window, "active", true);
    }

    function find(name) { return findChild(window, name); }

    function go(page) {
        TestBench.app.navigation.go(page);
        verify(waitForRendering(window.contentItem));
    }

    function scrollsAcross(item) { return item instanceof Flickable && item.contentWidth > item.width + 1; }

    function squeezed(item) { return item.lineCount > 3 && item.width < 120; }

    // What stands outside, or has no room to be read, among all that is shown of `item`.
    function lost(item) {
        if (!item.visible || item.opacity === 0 || scrollsAcross(item)) return [];
        const right = item.mapToItem(null, item.width, 0).x;
        const outside = item.text && item.width > 0 && right > window.width + 1;
        const found = outside || squeezed(item) ? [item.text + " ends at " + right + ", " + item.width + " wide"] : [];
        return Array.from(item.children).reduce((all, child) => all.concat(lost(child)), found);
    }

    function nothingIsLost() { tryVerify(() => lost(window.contentItem).length === 0, 2000, lost(window.contentItem).join("\n")); }

    function test_pages_data() {
        return ["Home", "Inventory", "Dependencies", "Playbooks", "Messages", "Drills", "Actions", "Library", "Documents", "Settings"]
            .map(name => ({ tag: name, page: NavigationViewModel[name] }));
    }

    function test_pages(row) {
        TestBench.openShop();
        go(row.page);
        nothingIsLost();
    }

    function test_inventoryShowsItsRows() {
        TestBench.openShop();
        go(NavigationViewModel.Inventory);
        verify(find("inventory").height > 2 * find("inventory").currentItem.height);
        verify(!find("newRow").visible);
        find("add").clicked();
        verify(find("newRow").activeFocus);
        nothingIsLost();
        keyClick(Qt.Key_Escape);
        verify(!find("newRow").visible);
    }

    function test_inventoryIsFilteredFromAList() {
        TestBench.openShop();
        go(NavigationViewModel.Inventory);
        find("shownRows").activated(1);
        compare(TestBench.app.inventory.shown, 1);
        compare(find("shownRows").currentIndex, 1);
    }

    function test_aMessageHasThePageToItself() {
        TestBench.openShop();
        go(NavigationViewModel.Messages);
        verify(!find("messageTitle").visible);
        find("messageParts").activated(1);
        tryCompare(find("messageTitle"), "visible", true);
        verify(!find("grid").visible);
        nothingIsLost();
        tryVerify(() => find("messageTitle").width > 600);
    }

    function test_whatIf() {
        TestBench.openShop();
        go(NavigationViewModel.Dependencies);
        find("dependenciesTabs").activated(1);
        tryCompare(find("makeDrill"), "visible", true);
        nothingIsLost();
    }

    function test_drill() {
        TestBench.openShopDrill();
        nothingIsLost();
        TestBench.app.drill.startPlay();
        nothingIsLost();
        find("end").clicked(); // asks for its confirmation, in more words
        nothingIsLost();
    }

    function test_outage() {
        TestBench.openShop();
        for (const tool of ["zzzz", "Till"]) {
            TestBench.app.incidents.entry.begin();
            TestBench.app.incidents.entry.text = tool;
            TestBench.app.incidents.entry.declare(0, 1, "", 1);
        }
        tryCompare(TestBench.app.navigation, "focus", NavigationViewModel.Incident);
        nothingIsLost();
        verify(find("incidentHeader").height < 0.65 * window.height);
        find("incidentRestored").clicked();
        tryCompare(find("incidentEnd"), "visible", true);
        nothingIsLost();
    }
}
