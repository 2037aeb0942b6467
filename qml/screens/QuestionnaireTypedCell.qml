// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A cell that is typed on one line, with names to complete it where it is a name.
TextField {
    id: root

    required property QuestionnaireField cell
    property int highlighted: -1

    focus: true
    text: root.cell.text
    label: root.cell.table ? "" : root.cell.label
    error: root.cell.error
    placeholderText: root.cell.placeholder
    color: root.cell.example ? Theme.attentionInk : root.cell.unknown ? Theme.ink3 : Theme.ink
    rightPadding: mark.visible ? mark.width + Theme.space12 : Theme.u(10)
    maximumLength: 4000
    Accessible.name: root.cell.example ? root.cell.spokenName + ", " + root.cell.note : root.cell.spokenName
    onTextEdited: {
        root.cell.viewModel.type(root.cell.key, text);
        if (root.cell.kind === QuestionnaireCell.Name) root.cell.viewModel.picker.complete(root.cell.key, text);
        root.highlighted = -1;
    }
    onEditingFinished: {
        root.cell.viewModel.finish(root.cell.key);
        root.cell.viewModel.picker.stopCompleting();
    }
    onActiveFocusChanged: if (activeFocus && root.cell.kind === QuestionnaireCell.Name && text.length === 0) root.cell.viewModel.picker.complete(root.cell.key, "")
    Keys.onDownPressed: event => {
        event.accepted = names.visible && event.modifiers === Qt.NoModifier;
        if (event.accepted) root.highlighted = Math.min(root.highlighted + 1, list.count - 1);
    }
    Keys.onUpPressed: event => {
        event.accepted = names.visible && event.modifiers === Qt.NoModifier;
        if (event.accepted) root.highlighted = Math.max(root.highlighted - 1, -1);
    }
    Keys.onEscapePressed: event => {
        event.accepted = names.visible;
        root.cell.viewModel.picker.stopCompleting();
    }
    Keys.onReturnPressed: event => {
        event.accepted = event.modifiers === Qt.NoModifier;
        if (event.accepted && names.visible && root.highlighted >= 0) list.takeHighlighted();
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
    Popover {
        id: names
        objectName: "names"
        y: root.height - root.bottomInset + Theme.u(4)
        width: Math.max(root.width, Theme.u(220))
        padding: Theme.u(6)
        focus: false
        margins: -1
        closePolicy: T.Popup.NoAutoClose
        visible: root.activeFocus && root.cell.kind === QuestionnaireCell.Name && root.cell.viewModel.picker.completing

        Repeater {
            id: list

            function takeHighlighted(): void {
                root.cell.take((itemAt(root.highlighted) as MenuRow).text);
                root.cell.nextWanted();
            }

            model: root.cell.viewModel.picker.completions

            MenuRow {
                required property string label
                required property int index

                Layout.fillWidth: true
                focusPolicy: Qt.NoFocus
                text: label
                icon.name: note.length > 0 ? "list-add" : ""
                highlighted: root.highlighted === index
                onClicked: root.cell.take(label)

                required note
            }
        }
    }
}
