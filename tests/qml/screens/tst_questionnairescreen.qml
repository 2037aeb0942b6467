// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench

TestCase {
    id: root

    property QuestionnaireScreen screen

    name: "QuestionnaireScreen"
    when: windowShown
    width: 1100
    height: 800
    visible: true

    Component {
        id: component
        QuestionnaireScreen {
            width: 1100
            height: 800
        }
    }

    function init() {
        failOnWarning(/.?/);
        TestBench.begin(true);
        TestBench.openPlan();
        const app = TestBench.app;
        screen = createTemporaryObject(component, root, { viewModel: app.questionnaire, plan: app.plan });
        app.questionnaire.goTo("activities");
        verify(waitForRendering(screen));
        tryVerify(() => field("activities/1/name") && field("activities/1/name").activeFocus);
    }

    function field(key) {
        const cell = findChild(screen, "cell:" + key);
        return cell ? cell.item : null;
    }

    function type(word) { for (const letter of word) keyClick(letter); }

    function test_whatIsTypedIsSavedAndTheFieldStaysAsItIs() {
        const name = field("activities/1/name");
        type("Vendre en");
        verify(TestBench.app.questionnaire.unsaved);
        compare(findChild(screen, "saveNote").text, "Saving…");
        tryVerify(() => !TestBench.app.questionnaire.unsaved);
        compare(TestBench.activitiesInPlan(), ["Vendre en"]);
        verify(name.activeFocus);
        compare(name.cursorPosition, 9);
        type("x");
        keyClick(Qt.Key_Backspace);
        type(" ligne");
        compare(name.text, "Vendre en ligne");
        tryVerify(() => !TestBench.app.questionnaire.unsaved);
        compare(TestBench.activitiesInPlan(), ["Vendre en ligne"]);
        verify(findChild(screen, "saveNote").text.startsWith("Saved"));
    }

    function test_aLongListIsPastedWhole() {
        const name = field("activities/1/name");
        const lines = [];
        for (let line = 1; line <= 60; ++line) lines.push("Activity number " + line + ", " + "of a long name ".repeat(6).trim());
        verify(lines.join("\n").length > 4000);
        name.insert(0, lines.join("\n"));
        name.textEdited();
        tryVerify(() => !TestBench.app.questionnaire.unsaved);
        compare(TestBench.activitiesInPlan(), lines);
    }

    function test_aListPastedShowsTheFirstLineInTheFirstField() {
        const name = field("activities/1/name");
        name.insert(0, "Vendre\nLivrer\n");
        name.textEdited();
        compare(name.text, "Vendre");
        tryVerify(() => field("activities/2/name") && field("activities/2/name").text === "Livrer");
        name.insert(0, "Vendre\nLivrer\nRépondre\n");
        name.textEdited();
        tryVerify(() => field("activities/3/name") && field("activities/3/name").text.length > 0);
        verify(!name.text.includes("\n"));
    }
}
