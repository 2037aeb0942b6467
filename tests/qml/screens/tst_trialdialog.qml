// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

TestCase {
    id: root

    property Main window

    name: "TrialDialog"
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
        TestBench.app.inventory.tab = Inventory.Fallbacks;
        TestBench.app.inventory.add("Notebook");
        verify(TestBench.app.inventory.triable);
        TestBench.app.inventory.noteTrial();
        tryCompare(find("trialDialog"), "opened", true);
    }

    function find(name) { return findChild(window, name); }

    function type(letters) {
        for (const letter of letters) keyClick(letter);
    }

    function test_minutesAndEnterAreEnough() {
        tryVerify(() => find("trialMinutes").activeFocus);
        type("9");
        keyClick(Qt.Key_Return);
        tryCompare(find("trialDialog"), "opened", false);
        verify(TestBench.app.plan.canUndo);
    }

    function test_whatIsMissingIsAskedInPlace() {
        tryVerify(() => find("trialMinutes").activeFocus);
        keyClick(Qt.Key_Return);
        verify(find("trialDialog").opened);
        verify(find("trialMinutes").error.length > 0);
        compare(find("trialDate").error, "");
        find("trialDate").text = "soon";
        find("keepTrial").clicked();
        verify(find("trialDate").error.length > 0);
        verify(find("trialDialog").opened);
    }

    function test_aTrialThatFailedBecomesAnAction() {
        tryVerify(() => find("trialMinutes").activeFocus);
        type("9");
        mouseClick(find("trialFailed"));
        verify(!find("trialWorked").checked);
        find("keepTrial").clicked();
        tryCompare(find("trialDialog"), "opened", false);
        compare(TestBench.app.actions.openCount, 1);
        compare(TestBench.app.actions.lessonCount, 1);
    }

    function test_askedAgainItIsEmpty() {
        type("9");
        mouseClick(find("trialFailed"));
        find("trialDialog").reject();
        tryCompare(find("trialDialog"), "opened", false);
        TestBench.app.inventory.noteTrial();
        tryCompare(find("trialDialog"), "opened", true);
        compare(find("trialMinutes").text, "");
        verify(find("trialWorked").checked);
        verify(!find("trialFailed").checked);
    }
}
