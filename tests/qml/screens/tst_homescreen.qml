// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench

TestCase {
    id: root

    property HomeScreen screen

    name: "HomeScreen"
    when: windowShown
    width: 1100
    height: 900
    visible: true

    Component {
        id: component
        HomeScreen {
            width: 1100
            height: 900
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openPlan();
        TestBench.addActivity("Vendre");
        const app = TestBench.app;
        screen = createTemporaryObject(component, root, { viewModel: app.home, actions: app.actions, contacts: app.contacts,
            progress: app.questionnaire.progress, nextDrill: app.drills.next });
        app.actions.add("Call the bank");
        app.actions.setDue(keyOfFirst(app.actions.actions), "2025-11-20");
        verify(waitForRendering(screen));
    }

    function keyOfFirst(model) { return model.data(model.index(0, 0), Qt.UserRole + 1); }

    function test_aTickAsksWhatChanged() {
        const tick = findChild(screen, "weekTick");
        verify(tick !== null);
        tick.toggle();
        tick.toggled();
        const dialog = findChild(screen, "closing");
        tryCompare(dialog, "opened", true);
        compare(TestBench.app.actions.openCount, 1);
        verify(!tick.checked);
        dialog.finish();
        compare(TestBench.app.actions.openCount, 0);
        tryCompare(dialog, "visible", false);
    }

    function test_theListOfAllChangesOpens() {
        const app = TestBench.app;
        for (const words of ["Call the insurer", "Call the host"]) app.actions.add(words);
        const link = findChild(screen, "seeAllChanges");
        tryCompare(link, "visible", true);
        link.clicked();
        tryCompare(findChild(screen, "changesDialog"), "opened", true);
        verify(app.home.history.rowCount() > 3);
    }

    function test_oneColumnWhereTheNavigationIsARail() {
        const app = TestBench.app;
        const page = { viewModel: app.home, actions: app.actions, contacts: app.contacts, progress: app.questionnaire.progress,
            nextDrill: app.drills.next, width: 780 };
        const small = createTemporaryObject(windowComponent, root, { width: 890 });
        verify(createTemporaryObject(component, small.contentItem, page).narrow);
        const large = createTemporaryObject(windowComponent, root, { width: 1000 });
        verify(!createTemporaryObject(component, large.contentItem, page).narrow);
    }

    Component {
        id: windowComponent
        Window { height: 600 }
    }
}
