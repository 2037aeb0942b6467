// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

TestCase {
    id: root

    property WhatIfPage page
    readonly property WhatIfViewModel whatIf: TestBench.app.whatIf

    name: "WhatIfPage"
    when: windowShown
    width: 1300
    height: 800
    visible: true

    Component {
        id: component
        WhatIfPage {
            width: 1300
            height: 800
            focus: true
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openShop();
        TestBench.app.dependencies.tab = DependenciesViewModel.WhatIf;
        TestBench.app.navigation.go(NavigationViewModel.Dependencies);
        page = createTemporaryObject(component, root, { viewModel: whatIf, map: TestBench.app.dependencies.outageMap });
    }

    function part(name) { return findChild(page, name); }

    function chooseTill() {
        keyClick(Qt.Key_Return);
        tryCompare(part("causePicker"), "opened", true);
        tryVerify(() => part("causeSearch").activeFocus);
        for (const letter of "till") keyClick(letter);
        tryVerify(() => part("causes").count === 1);
        keyClick(Qt.Key_Return);
        tryCompare(part("causePicker"), "visible", false);
    }

    function test_theCauseHasTheFocusAndIsChosenFromTheKeyboard() {
        tryVerify(() => part("causeChoice").activeFocus);
        chooseTill();
        compare(whatIf.question.causeText, "Till");
        tryCompare(part("hitFact"), "visible", true);
        verify(part("hitFact").Accessible.name.startsWith("1 "));
        tryVerify(() => part("causeChoice").activeFocus);
    }

    function test_theAnswerFollowsTheSlider() {
        chooseTill();
        mouseClick(part("lengthChoice"));
        tryVerify(() => part("lengthSlider").activeFocus);
        const before = whatIf.lasting;
        keyClick(Qt.Key_Right);
        verify(whatIf.lasting > before);
        verify(part("lengthChoice").text !== "");
        keyClick(Qt.Key_Escape);
        tryCompare(part("lengthPicker"), "visible", false);
    }

    function test_aLengthIsTyped() {
        mouseClick(part("lengthChoice"));
        const field = part("lengthTyped");
        tryVerify(() => part("lengthPicker").opened);
        field.forceActiveFocus();
        field.selectAll();
        for (const letter of "3 h") keyClick(letter);
        keyClick(Qt.Key_Return);
        compare(whatIf.lasting, 180);
        compare(part("lengthChoice").text.replace(/\s/g, " "), "3 h");
    }

    function test_theLanesAreAlsoAList() {
        chooseTill();
        verify(!part("laneSentences").visible);
        mouseClick(part("listed"));
        tryCompare(part("laneSentences"), "visible", true);
        verify(TestBench.shows(page.Window.window, "Sell"));
    }

    function test_anImprovementBecomesAnAction() {
        chooseTill();
        const before = TestBench.actionsInPlan();
        // The panel beside the answer, and the one below it in a narrower window: one of them is shown.
        const panel = part("whatIfBeside");
        tryVerify(() => panel.visible && findChild(panel, "createFirstAction") !== null);
        mouseClick(findChild(panel, "createFirstAction"));
        compare(TestBench.actionsInPlan(), before + 1);
        tryVerify(() => findChild(panel, "openAction").visible);
        mouseClick(findChild(panel, "openAction"));
        compare(TestBench.app.navigation.page, NavigationViewModel.Actions);
    }

    function test_theCostThatNobodyKnowsIsEstimatedInTheInventory() {
        chooseTill();
        tryCompare(part("estimateCost"), "visible", true);
        part("estimateCost").clicked();
        compare(TestBench.app.navigation.page, NavigationViewModel.Inventory);
    }
}
