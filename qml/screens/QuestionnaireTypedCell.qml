// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A cell that is typed on one line, with names to complete it where it is a name.
TextField {
    id: root

    required property QuestionnaireField cell
    readonly property bool named: cell.kind === QuestionnaireCell.Name

    // Lines that are pasted go to their rows: this field shows what its own row got.
    function keep(): void {
        const pasted = /[\n\t]/.test(text);
        root.cell.viewModel.type(root.cell.key, text);
        if (pasted) text = Qt.binding(() => root.cell.text);
    }

    focus: true
    text: root.cell.text
    label: root.cell.table ? "" : root.cell.label
    error: root.cell.error
    placeholderText: root.cell.placeholder
    color: root.cell.example ? Theme.attentionInk : root.cell.unknown ? Theme.ink3 : Theme.ink
    rightPadding: mark.visible ? mark.width + Theme.space12 : Theme.u(10) + (invalid ? Theme.icon + Theme.u(4) : 0)
    maximumLength: 400000 // a whole list is pasted into one field; what is too long for a cell is said of that cell
    Accessible.name: root.cell.example ? root.cell.spokenName + ", " + root.cell.note : root.cell.spokenName
    onTextEdited: {
        root.keep();
        if (root.named) root.cell.viewModel.picker.complete(root.cell.key, text);
        if (names.item) (names.item as QuestionnaireNames).highlighted = -1;
    }
    onEditingFinished: {
        root.cell.viewModel.finish(root.cell.key);
        root.cell.viewModel.picker.stopCompleting();
    }
    onTextChanged: if (!activeFocus) cursorPosition = 0 // a long name shows how it begins
    onActiveFocusChanged: {
        if (activeFocus && named) asked.restart();
        if (!activeFocus) cursorPosition = 0;
    }
    Keys.onDownPressed: event => {
        event.accepted = names.item !== null && event.modifiers === Qt.NoModifier;
        if (event.accepted) (names.item as QuestionnaireNames).move(1);
    }
    Keys.onUpPressed: event => {
        event.accepted = names.item !== null && event.modifiers === Qt.NoModifier;
        if (event.accepted) (names.item as QuestionnaireNames).move(-1);
    }
    Keys.onEscapePressed: event => {
        event.accepted = names.item !== null;
        root.cell.viewModel.picker.stopCompleting();
    }
    Keys.onReturnPressed: event => {
        event.accepted = event.modifiers === Qt.NoModifier;
        if (event.accepted && names.item && (names.item as QuestionnaireNames).highlighted >= 0) (names.item as QuestionnaireNames).takeHighlighted();
        else if (event.accepted) root.cell.nextWanted();
    }

    background: FieldFrame {
        active: root.activeFocus
        hovered: root.hovered
        invalid: root.invalid
        color: root.cell.example ? Theme.attentionSoft : Theme.surface
        border.color: active ? Theme.focus : invalid ? Theme.uncovered : root.cell.table && !hovered ? Theme.clear : hovered ? Theme.ink2 : Theme.control
    }

    Label {
        id: mark
        visible: root.cell.example && root.width > Theme.u(150)
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        y: root.topPadding + (root.height - root.topPadding - root.bottomPadding - height) / 2
        text: root.cell.note
        textStyle: Theme.note
        color: Theme.attentionInk
        Accessible.ignored: true
    }
    // Only where names are proposed: a list in each field would be built anew in all of them at each key.
    Loader {
        id: names

        readonly property bool wanted: root.activeFocus && root.named && root.cell.viewModel.picker.completing

        onWantedChanged: setSource(wanted ? "QuestionnaireNames.qml" : "", wanted ? {
            cell: root.cell,
            field: root
        } : {})
    }
    // Not while the focus is on its way: the page may still be changing.
    Timer {
        id: asked
        interval: 0
        onTriggered: if (root.activeFocus && root.text.length === 0) root.cell.viewModel.picker.complete(root.cell.key, "")
    }
}
