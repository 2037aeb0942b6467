// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import QtQuick.Controls.Basic as Basic
import Relais.Controls
import Relais.Theme

TestCase {
    id: root

    name: "Controls"
    when: windowShown
    visible: true
    width: 700
    height: 500

    function init(): void {
        failOnWarning(/.?/);
        Theme.reduceMotion = true;
    }

    Component {
        id: signalSpy
        SignalSpy { }
    }

    function spy(target: QtObject, signalName: string): SignalSpy {
        return createTemporaryObject(signalSpy, root, { target: target, signalName: signalName });
    }

    Component {
        id: primaryButton
        PrimaryButton { text: "Continue" }
    }

    function test_aButtonAnswersToItsKeys(): void {
        const button = createTemporaryObject(primaryButton, root);
        const clicks = spy(button, "clicked");
        button.forceActiveFocus(Qt.TabFocusReason);
        verify(button.visualFocus);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Enter);
        mouseClick(button);
        compare(clicks.count, 4);
    }

    function test_aBusyButtonTakesNoSecondPress(): void {
        const button = createTemporaryObject(primaryButton, root, { busy: true });
        const clicks = spy(button, "clicked");
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        mouseClick(button);
        compare(clicks.count, 0);
    }

    function test_controlsGrowWithTheText(): void {
        const button = createTemporaryObject(primaryButton, root);
        compare(button.height, 32);
        Theme.scale = 2;
        compare(button.height, 64);
        Theme.scale = 1;
    }

    Component {
        id: textField
        TextField { label: "Name"; width: 200 }
    }

    function test_anErrorStandsUnderItsField(): void {
        const field = createTemporaryObject(textField, root);
        const calm = field.height;
        verify(!field.invalid);
        field.error = "Write 12 min or 2 h";
        verify(field.invalid);
        verify(field.height >= calm + 16);
        compare(field.Accessible.name, "Name");
        compare(field.Accessible.description, "Write 12 min or 2 h");
        field.Accessible.passwordEdit = true; // as Qt does where the text is hidden
        compare(field.Accessible.name, "Name");
    }

    Component {
        id: searchField
        SearchField { placeholderText: "Filter"; width: 200 }
    }

    function test_escapeClearsTheSearch(): void {
        const field = createTemporaryObject(searchField, root);
        field.forceActiveFocus();
        keyClick(Qt.Key_O);
        compare(field.text, "o");
        const edits = spy(field, "textEdited");
        keyClick(Qt.Key_Escape);
        compare(field.text, "");
        compare(edits.count, 1);
    }

    Component {
        id: textArea
        Column {
            property alias area: area
            property alias after: after
            TextArea { id: area; label: "Steps" }
            PrimaryButton { id: after; text: "Next" }
        }
    }

    function test_tabLeavesATextArea(): void {
        const column = createTemporaryObject(textArea, root);
        column.area.forceActiveFocus();
        keyClick(Qt.Key_Tab);
        compare(column.area.text, "");
        verify(column.after.activeFocus);
    }

    Component {
        id: comboBox
        ComboBox { label: "Pace"; model: ["x1", "x4", "x8"] }
    }

    function test_aDropDownIsChosenFromWithTheKeyboard(): void {
        const combo = createTemporaryObject(comboBox, root);
        const choices = spy(combo, "activated");
        combo.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => combo.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => !combo.popup.visible);
        compare(combo.currentIndex, 1);
        compare(choices.count, 1);
    }

    Component {
        id: segmented
        SegmentedControl { segments: ["One", "Two", "Three"]; currentIndex: 1; onActivated: index => currentIndex = index }
    }

    function test_arrowsMoveAlongTheSegments(): void {
        const control = createTemporaryObject(segmented, root);
        control.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(control.currentIndex, 2);
        keyClick(Qt.Key_Right);
        compare(control.currentIndex, 2);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(control.currentIndex, 0);
    }

    // A screen reader says what has the keyboard: the segment that is on, not the frame around it.
    function test_theSegmentThatIsOnHasTheKeyboard(): void {
        const control = createTemporaryObject(segmented, root);
        const segment = index => control.contentItem.children[index];
        control.forceActiveFocus(Qt.TabFocusReason);
        verify(segment(1).activeFocus);
        keyClick(Qt.Key_Right);
        verify(segment(2).activeFocus && segment(2).visualFocus);
        verify(segment(2).Accessible.selected && !segment(1).Accessible.selected);
        mouseClick(segment(0));
        verify(segment(0).activeFocus);
        compare(control.currentIndex, 0);
        verify(!segment(1).checked && !segment(0).checked);
    }

    function test_aNameAndItsValueAreSpokenTogether(): void {
        compare(Spoken.pair("Owner", "Karim"), "Owner: Karim");
        compare(Spoken.pair("Owner", ""), "Owner");
        compare(Spoken.pair("", "Karim"), "Karim");
    }

    Component {
        id: tabs
        TabBar {
            TabButton { text: "Tools"; count: 19 }
            TabButton { text: "People"; count: 24 }
        }
    }

    function test_arrowsMoveAlongTheTabs(): void {
        const bar = createTemporaryObject(tabs, root);
        bar.currentItem.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(bar.currentIndex, 1);
        verify(bar.itemAt(1).activeFocus);
        keyClick(Qt.Key_Left);
        compare(bar.currentIndex, 0);
        compare(bar.itemAt(0).Accessible.name, "Tools 19");
    }

    Component {
        id: chip
        Chip { text: "Critical"; multiple: true }
    }

    function test_aChipTogglesOnceForEachPress(): void {
        const filter = createTemporaryObject(chip, root);
        const clicks = spy(filter, "clicked");
        filter.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(filter.checked);
        keyClick(Qt.Key_Space);
        verify(!filter.checked);
        mouseClick(filter);
        verify(filter.checked);
        compare(clicks.count, 3);
    }

    Component {
        id: editableCell
        EditableCell { width: 120; height: 36; text: "4 h"; name: "Holds without" }
    }

    function test_enterEditsACellAndKeepsWhatIsTyped(): void {
        const cell = createTemporaryObject(editableCell, root);
        const commits = spy(cell, "committed");
        const downs = spy(cell, "moveDown");
        cell.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(cell.editing);
        keyClick(Qt.Key_8);
        keyClick(Qt.Key_Return);
        verify(!cell.editing);
        compare(commits.count, 1);
        compare(commits.signalArguments[0][0], "8");
        compare(downs.count, 1);
        verify(cell.activeFocus);
    }

    function test_escapeRestoresACell(): void {
        const cell = createTemporaryObject(editableCell, root);
        const commits = spy(cell, "committed");
        cell.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_F2);
        keyClick(Qt.Key_8);
        keyClick(Qt.Key_Escape);
        verify(!cell.editing);
        compare(commits.count, 0);
        verify(cell.activeFocus);
    }

    function test_tabKeepsACellAndMovesOn(): void {
        const cell = createTemporaryObject(editableCell, root);
        const commits = spy(cell, "committed");
        const moves = spy(cell, "moveNext");
        cell.edit();
        keyClick(Qt.Key_9);
        keyClick(Qt.Key_Tab);
        compare(commits.count, 1);
        compare(moves.count, 1);
    }

    Component {
        id: toast
        Toast { time: 60 }
    }

    function test_aToastGoesByItself(): void {
        const message = createTemporaryObject(toast, root);
        message.show("Tool deleted", "Undo");
        verify(message.visible);
        tryVerify(() => !message.visible);
    }

    function test_aToastStaysWhileItHasTheFocus(): void {
        const message = createTemporaryObject(toast, root);
        message.show("Tool deleted", "Undo");
        message.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        verify(message.held);
        const later = spy(message, "visibleChanged");
        keyClick(Qt.Key_Escape);
        compare(later.count, 1);
        verify(!message.visible);
    }

    function test_theToastUndoes(): void {
        const message = createTemporaryObject(toast, root, { time: 10000 });
        const undone = spy(message, "undone");
        message.show("Tool deleted", "Undo");
        message.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(undone.count, 1);
        verify(!message.visible);
    }

    Component {
        id: dialogPage
        Basic.ApplicationWindow {
            property alias opener: opener
            property alias dialog: dialog
            property alias field: field
            width: 640
            height: 480
            visible: true
            PrimaryButton { id: opener; text: "Open"; onClicked: dialog.open() }
            AppDialog {
                id: dialog
                title: "A tool is down"
                firstField: field
                TextField { id: field; label: "What happens" }
                footerButtons: [SecondaryButton { text: "Cancel" }, PrimaryButton { text: "Start" }]
            }
        }
    }

    function test_aDialogTakesTheFocusAndGivesItBack(): void {
        const page = createTemporaryObject(dialogPage, root);
        page.requestActivate();
        tryVerify(() => page.active);
        page.opener.forceActiveFocus(Qt.TabFocusReason);
        page.opener.clicked();
        tryVerify(() => page.dialog.opened);
        tryVerify(() => page.field.activeFocus);
        page.dialog.close();
        tryVerify(() => !page.dialog.visible);
        tryVerify(() => page.opener.activeFocus);
    }

    Component {
        id: scrollPage
        ScrollArea {
            id: area
            property alias last: last
            width: 300
            height: 200
            Column {
                width: area.availableWidth
                Item { width: 10; height: 600 }
                PrimaryButton { id: last; text: "Last" }
                Item { width: 10; height: 200 }
            }
        }
    }

    function test_theFocusIsScrolledIntoView(): void {
        const area = createTemporaryObject(scrollPage, root);
        compare(area.flick.contentY, 0);
        area.last.forceActiveFocus(Qt.TabFocusReason);
        const below = area.flick.contentY + area.height - (area.last.y + area.last.height);
        compare(below, 48);
    }

    function test_aPageOpensAtItsTopWhateverHasTheFocus(): void {
        const area = createTemporaryObject(scrollPage, root);
        area.last.forceActiveFocus(Qt.OtherFocusReason);
        compare(area.flick.contentY, 0);
        root.forceActiveFocus(Qt.TabFocusReason);
        area.last.forceActiveFocus(Qt.BacktabFocusReason);
        verify(area.flick.contentY > 0);
    }

    function test_aPageThatSaysSoOpensWithItsFirstFieldWhole(): void {
        const area = createTemporaryObject(scrollPage, root, { revealsFirst: true });
        area.last.forceActiveFocus(Qt.OtherFocusReason);
        verify(area.flick.contentY > 0);
    }

    function test_whatMovesTheFocusedFieldIsFollowed(): void {
        const area = createTemporaryObject(scrollPage, root);
        area.last.forceActiveFocus(Qt.TabFocusReason);
        const before = area.flick.contentY;
        area.last.topPadding += 30; // grows as it takes the focus
        tryVerify(() => area.flick.contentY > before);
    }

    Component {
        id: logLine
        LogLine { time: "05:12"; text: "A note" }
    }

    function test_aLineOfTheLogCanBePointedAt(): void {
        verify(createTemporaryObject(logLine, root, { width: 300 }).implicitHeight >= 24);
    }

    Component {
        id: clock
        Clock { }
    }

    function test_digitsDoNotMoveTheClock(): void {
        const face = createTemporaryObject(clock, root, { text: "00:11:11" });
        const narrow = face.width;
        face.text = "00:48:08";
        compare(face.width, narrow);
    }

    Component {
        id: avatar
        Avatar { }
    }

    function test_aNameAlwaysHasTheSameTint(): void {
        const one = createTemporaryObject(avatar, root, { name: "Nadia Roussel" });
        const two = createTemporaryObject(avatar, root, { name: "Nadia Roussel" });
        compare(one.tint, two.tint);
        compare(one.initials, "NR");
    }
}
