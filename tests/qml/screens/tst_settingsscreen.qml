// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench

TestCase {
    id: root

    property SettingsScreen screen

    name: "SettingsScreen"
    when: windowShown
    width: 1100
    height: 700
    visible: true

    Component {
        id: component
        SettingsScreen {
            width: 1100
            height: 700
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.settings, copies: TestBench.app.copies });
    }

    function test_everyChoiceAppliesAtOnce() {
        const theme = findChild(screen, "theme");
        theme.forceActiveFocus();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        verify(TestBench.app.settings.dark);
        mouseClick(findChild(screen, "larger"));
        compare(TestBench.app.settings.textPercent, 110);
        mouseClick(findChild(screen, "reduceMotion"));
        verify(TestBench.app.settings.reduceMotion);
        mouseClick(findChild(screen, "withoutGraphicsCard"));
        verify(TestBench.app.settings.withoutGraphicsCard);
    }

    function test_remindersAndCopiesAreChosenHere() {
        const settings = TestBench.app.settings;
        compare(settings.contactPeriod, 1);
        settings.chooseContactPeriod(0);
        settings.chooseReviewPeriod(1);
        settings.chooseCopiesKept(3);
        compare(findChild(screen, "contactPeriod").chosen, 0);
        compare(findChild(screen, "reviewPeriod").chosen, 1);
        compare(findChild(screen, "copiesKept").chosen, 3);
    }

    function test_theRhythmOfDrillsAndTheFolderOfCopiesAreChosenHere() {
        TestBench.app.settings.chooseDrillPeriod(2);
        compare(findChild(screen, "drillPeriod").chosen, 2);
        const wanted = createTemporaryQmlObject("import QtTest; SignalSpy { signalName: 'copiesFolderWanted' }", root);
        wanted.target = screen;
        findChild(screen, "chooseCopiesFolder").clicked();
        compare(wanted.count, 1);
        verify(findChild(screen, "copiesFolder").text.length > 0);
        verify(!findChild(screen, "usualCopiesFolder").visible);
        TestBench.app.copies.chooseFolder("file:///");
        tryCompare(findChild(screen, "usualCopiesFolder"), "visible", true);
        compare(findChild(screen, "copiesFolder").text, "Kept in /");
        findChild(screen, "usualCopiesFolder").clicked();
        tryCompare(findChild(screen, "usualCopiesFolder"), "visible", false);
    }

    function test_theSmallestTextCannotGetSmaller() {
        verify(!findChild(screen, "smaller").enabled);
    }
}
