// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench

TestCase {
    id: root

    property MessagesScreen screen

    name: "MessagesScreen"
    when: windowShown
    width: 1120
    height: 820
    visible: true

    Component {
        id: component
        MessagesScreen {
            width: 1120
            height: 820
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openPlan();
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.messages });
        verify(waitForRendering(screen));
    }

    function test_arrowsMoveInTheGrid() {
        findChild(screen, "grid").forceActiveFocus();
        keyClick(Qt.Key_Down);
        compare(TestBench.app.messages.current, "3");
        keyClick(Qt.Key_Right);
        compare(TestBench.app.messages.current, "4");
    }

    function test_copyWarnsOnceThenSaysCopied() {
        const button = findChild(screen, "copy");
        verify(findChild(screen, "missing").visible);
        mouseClick(button);
        compare(button.text, "Copy all the same");
        mouseClick(button);
        compare(button.text, "Copied");
    }

    function test_anotherGroupHasItsOwnColumns() {
        findChild(screen, "group").activated(4);
        compare(TestBench.app.messages.audiences.length, 3);
        verify(waitForRendering(screen));
        verify(findChild(screen, "fact") !== null);
        findChild(screen, "fact").tick();
        verify(TestBench.app.messages.sheet.text.indexOf("(") > 0);
    }

    function test_aPromiseIsKeptInMindOnceCopied() {
        verify(!TestBench.app.messages.reminder.set);
        verify(!findChild(screen, "promised").visible);
        mouseClick(findChild(screen, "copy"));
        mouseClick(findChild(screen, "copy"));
        verify(TestBench.app.messages.reminder.set);
        verify(findChild(screen, "promised").visible);
    }

    function test_anEditIsKeptAndTakenBack() {
        mouseClick(findChild(screen, "edit"));
        const editor = findChild(screen, "editor");
        verify(editor.visible);
        editor.text = "Tout est ferme.";
        findChild(screen, "keep").clicked();
        compare(TestBench.app.messages.sheet.text, "Tout est ferme.");
        findChild(screen, "restoreMessage").clicked();
        compare(TestBench.editsInPlan(), 0);
    }
}
