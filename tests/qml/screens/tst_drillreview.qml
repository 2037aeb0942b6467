// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais
import Relais.TestBench
import Relais.ViewModels

TestCase {
    id: root

    property DrillsScreen screen
    readonly property DrillViewModel drill: TestBench.app.drill

    name: "DrillReview"
    when: windowShown
    width: 1120
    height: 820
    visible: true

    Component {
        id: component
        DrillsScreen {
            width: 1120
            height: 820
        }
    }

    // A drill of eight minutes; its fallback is started after three.
    function init() {
        failOnWarning(/.?/);
        TestBench.begin();
        TestBench.openShopDrill();
        drill.startPlay();
        TestBench.passTime(180);
        drill.mark.ask(DrillMark.Fallback);
        drill.mark.accept();
        TestBench.passTime(300);
        drill.end();
        compare(TestBench.app.drills.view, DrillsViewModel.Review);
        screen = createTemporaryObject(component, root, { viewModel: TestBench.app.drills, drill: drill });
        verify(waitForRendering(screen));
    }

    function part(name) { return findChild(screen, name); }

    function show(item) {
        const area = item.mapToItem(screen, 0, 0);
        verify(area.y >= 0 && area.y + item.height <= screen.height, "out of sight at " + area.y);
    }

    function type(field, words) {
        field.forceActiveFocus();
        field.text = words;
        keyClick(Qt.Key_Return);
    }

    function test_oneClickSaysThatItWasDoneForReal() {
        const tick = part("forReal");
        show(tick);
        verify(!tick.checked);
        verify(part("proofNote").text.startsWith("Discussed"));
        mouseClick(tick);
        compare(part("proofNote").text, "Tried for real, 3 min");
        verify(tick.checked);
        const who = part("who");
        verify(who.visible);
        type(who, "Claire and Karim");
        compare(who.text, "Claire and Karim");
        mouseClick(tick);
        verify(!tick.checked);
        verify(part("proofNote").text.startsWith("Discussed"));
        tick.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(part("proofNote").text, "Tried for real, 3 min");
    }

    function test_whatAssistiveTechnologyTicksIsKept() {
        const tick = part("forReal");
        tick.Accessible.toggleAction();
        verify(tick.checked);
        compare(part("proofNote").text, "Tried for real, 3 min");
    }

    function test_closingSaysWhatChangedAndReads() {
        mouseClick(part("forReal"));
        mouseClick(part("closeReview"));
        tryCompare(part("closedWords"), "visible", true);
        verify(part("closedWords").text.includes("Till"), part("closedWords").text);
        verify(part("closedNotice").visible);
        verify(!part("forReal").visible);
        verify(!part("newLesson").visible);
        verify(!part("answer").visible);
        mouseClick(part("completeReview"));
        verify(part("newLesson").visible);
        mouseClick(part("completeReview"));
        verify(!part("newLesson").visible);
    }

    function test_closingWithoutATrialSaysThatNothingChanged() {
        mouseClick(part("closeReview"));
        tryCompare(part("closedWords"), "visible", true);
        verify(part("closedWords").text.includes("No mark changed"), part("closedWords").text);
    }

    function test_anAnswerIsKeptWhereItWasTyped() {
        const field = part("answer");
        type(field, "The till");
        compare(field.text, "The till");
        compare(part("lessons").count, TestBench.app.drills.review.learnt.lessons.rowCount());
        mouseClick(part("closeReview"));
        tryCompare(part("answered"), "visible", true);
        compare(part("answered").text, "The till");
    }

    function test_aLessonIsWrittenAndItsActionAdded() {
        const before = part("lessons").count;
        type(part("newLesson"), "Print more slips");
        compare(part("lessons").count, before + 1);
        compare(part("newLesson").text, "");
        const row = part("lessons").itemAt(before);
        row.begin();
        type(findChild(row, "newAction"), "Order slips");
        compare(part("lessons").count, before + 2);
    }

    function test_theNextDrillIsPlannedFromTheReview() {
        mouseClick(part("closeReview"));
        tryCompare(part("planAgain"), "visible", true);
        part("planAgain").clicked();
        tryVerify(() => part("start") !== null);
        verify(part("date").text.length > 0);
        verify(TestBench.app.drills.next.planned);
    }

    function test_f6GoesThroughTheColumns() {
        compare(screen.regions.length, 3);
        TestBench.app.drills.prepare("card-and-internet");
        tryVerify(() => part("start") !== null);
        compare(screen.regions.length, 4);
        TestBench.app.drills.back();
        tryVerify(() => screen.regions.length === 0);
    }
}
