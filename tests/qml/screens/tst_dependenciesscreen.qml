// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

TestCase {
    id: root

    property DependenciesScreen screen

    name: "DependenciesScreen"
    when: windowShown
    width: 1140
    height: 760
    visible: true

    Component {
        id: component
        DependenciesScreen {
            width: 1140
            height: 760
        }
    }

    SignalSpy {
        id: asked
        signalName: "causeWanted"
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openPlan();
        TestBench.app.navigation.go(NavigationViewModel.Dependencies);
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.dependencies, focus: true });
        asked.target = find("dependencyMap");
        asked.clear();
    }

    function find(name) { return findChild(screen, name); }
    function map() { return TestBench.app.dependencies.map; }

    function addTools() {
        for (const name of ["Odoo", "Stripe"]) TestBench.app.inventory.add(name);
        tryCompare(map(), "empty", false);
        find("dependencyMap").forceActiveFocus();
        tryVerify(() => find("dependencyMap").width > 600);
        waitForRendering(screen);
    }

    function node() { return screen.Window.activeFocusItem; }

    function test_anEmptyPlanLeadsToTheInventory() {
        verify(find("mapEmpty").visible);
        mouseClick(find("toInventory"));
        compare(TestBench.app.navigation.page, NavigationViewModel.Inventory);
    }

    function test_theArrowsGoFromNodeToNodeAndEnterAsks() {
        addTools();
        tryCompare(node(), "name", "Odoo");
        keyClick(Qt.Key_Down);
        tryCompare(node(), "name", "Stripe");
        keyClick(Qt.Key_Home);
        tryCompare(node(), "name", "Odoo");
        verify(node().Accessible.name.startsWith("Odoo, tool"));
        keyClick(Qt.Key_Return);
        compare(asked.count, 1);
        compare(asked.signalArguments[0][0], map().current);
    }

    function test_thePanelAddsWhatItRestsOn() {
        addTools();
        tryVerify(() => find("mapPanel") !== null && find("mapPanel").visible);
        const field = find("addNeed");
        field.forceActiveFocus();
        field.text = "OVHcloud";
        keyClick(Qt.Key_Return);
        compare(find("needs").count, 1);
        compare(map().columns, 3);
        TestBench.app.plan.undo();
        compare(find("needs").count, 0);
    }

    function test_theColumnsFitBesideThePanel() {
        TestBench.addActivity("Sell");
        addTools();
        map().select(find("mapNodes").itemAt(1).key);
        for (const name of ["OVHcloud", "Power"]) {
            tryVerify(() => find("addNeed") !== null);
            find("addNeed").forceActiveFocus();
            find("addNeed").text = name;
            keyClick(Qt.Key_Return);
        }
        const canvas = find("dependencyMap");
        tryCompare(map(), "columns", 3);
        verify(canvas.planeWidth + 2 * canvas.padding + canvas.scrollWidth <= canvas.width);
        screen.width = 900;
        waitForRendering(screen);
        verify(canvas.nodeSize.width < 184);
        verify(canvas.planeWidth + 2 * canvas.padding + canvas.scrollWidth <= canvas.width);
    }

    function test_aClickChoosesANode() {
        addTools();
        const second = find("mapNodes").itemAt(1);
        mouseClick(second);
        compare(map().current, second.key);
        compare(TestBench.app.dependencies.panel.title, second.name);
    }

    function test_theListSaysTheSameInWords() {
        addTools();
        mouseClick(find("mapListed"));
        verify(find("mapList").visible);
        compare(find("mapList").count, 2);
        tryVerify(() => find("mapList").itemAtIndex(0) !== null);
        compare(find("mapList").itemAtIndex(0).Accessible.name, find("mapNodes").itemAt(0).sentence);
    }

    function test_theZoomKeepsWithinItsBounds() {
        addTools();
        const shown = find("dependencyMap");
        for (let i = 0; i < 12; ++i) keyClick(Qt.Key_Plus, Qt.ControlModifier);
        compare(shown.zoom, shown.mostZoom);
        for (let i = 0; i < 24; ++i) keyClick(Qt.Key_Minus, Qt.ControlModifier);
        compare(shown.zoom, shown.leastZoom);
        keyClick(Qt.Key_0, Qt.ControlModifier);
        compare(shown.zoom, 1);
    }
}
