// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme

// The names that complete what is typed in a field, below it. The focus stays in the field, which moves through them.
Popover {
    id: root

    required property QuestionnaireField cell
    required property Item field
    property int highlighted: -1

    function move(by: int): void { highlighted = Math.max(-1, Math.min(highlighted + by, list.count - 1)); }

    function takeHighlighted(): void {
        root.cell.take((list.itemAt(root.highlighted) as MenuRow).text);
        root.cell.nextWanted();
    }

    objectName: "names"
    parent: field
    y: field.height - (field as TextField).bottomInset + Theme.u(4)
    width: Math.max(field.width, Theme.u(220))
    padding: Theme.u(6)
    focus: false
    margins: -1
    closePolicy: T.Popup.NoAutoClose
    visible: true

    Repeater {
        id: list
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
