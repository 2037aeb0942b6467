// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One row of an answer: in a table on one line, else its cells one after the other, as many as fit.
FocusScope {
    id: root

    required property QuestionnaireViewModel viewModel
    required property bool table
    required property bool grows
    required property bool items
    required property real columnsWidth
    required property string key
    required property int number
    required property string title
    required property bool example
    required property QtObject cells
    required property int index
    readonly property real room: width - (grows ? Theme.u(22) + more.width + 2 * Theme.space8 : 0) - (framed ? 2 * Theme.space8 : 0)
    property bool framed: table || grows
    property bool last: false

    signal pickWanted(key: string, opener: Item)
    signal nextWanted(cell: int)

    function focusCell(cell: int): void {
        const slot = cellList.itemAt(Math.max(0, cell)) as QuestionnaireField;
        if (slot) slot.forceActiveFocus(Qt.TabFocusReason);
    }

    function focusKey(wanted: string): bool {
        const at = Array.from({ length: cellList.count }, (none, i) => (cellList.itemAt(i) as QuestionnaireField).key).indexOf(wanted);
        if (at >= 0) root.focusCell(at);
        return at >= 0;
    }

    // As the section's.
    function openChip(index: int): int {
        let left = index;
        for (let i = 0; i < cellList.count && left >= 0; ++i) left -= (cellList.itemAt(i) as QuestionnaireField).openChip(left === 0);
        return left;
    }

    objectName: "row:" + key
    implicitHeight: line.implicitHeight + (framed ? Theme.u(12) : 0)
    Accessible.role: Accessible.Row
    Accessible.name: title.length > 0 ? title : String(number)
    Keys.onPressed: event => {
        event.accepted = root.grows && event.modifiers === Qt.AltModifier && [Qt.Key_Up, Qt.Key_Down].includes(event.key);
        if (event.accepted) root.viewModel.moveRow(root.key, event.key === Qt.Key_Up ? -1 : 1);
    }

    RowLayout {
        id: line
        x: root.framed ? Theme.space8 : 0
        y: root.framed ? Theme.u(6) : 0
        width: parent.width - 2 * x
        spacing: root.grows ? Theme.space8 : 0

        Label {
            Layout.preferredWidth: Theme.u(22)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.u(8)
            visible: root.grows
            horizontalAlignment: Text.AlignRight
            text: root.number
            textStyle: Theme.note
            font.weight: Font.Medium
            color: Theme.ink2
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.u(6)
            Layout.alignment: Qt.AlignVCenter
            visible: root.items
            text: root.title
            textStyle: Theme.body
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: !root.items
            Layout.preferredWidth: root.items && root.table ? root.columnsWidth : root.items ? root.room * 0.76 : root.room
            spacing: root.table ? Theme.u(6) : Theme.space8

            Repeater {
                id: cellList

                model: root.cells

                QuestionnaireField {
                    required property int index
                    readonly property real grown: root.table ? root.room * share : (root.room + Theme.space8) * Math.min(1, share) - Theme.space8

                    width: sentence && !root.table ? implicitWidth : room
                    room: sentence && !root.table ? root.room : Math.floor(grown) - (root.table ? Theme.u(6) : 0)
                    viewModel: root.viewModel
                    table: root.table
                    about: root.title.length > 0 ? root.title : root.grows ? String(root.number) : ""
                    onPickWanted: (cell, opener) => root.pickWanted(cell, opener)
                    onNextWanted: root.nextWanted(index)
                }
            }
        }
        IconButton {
            id: more
            objectName: "more:" + root.key
            Layout.alignment: Qt.AlignTop
            visible: root.grows
            size: Theme.heightSmall
            icon.name: "handle"
            text: qsTr("Line %1: move or remove").arg(root.number)
            onClicked: menu.popup(0, height)

            Menu {
                id: menu

                MenuItem {
                    icon.name: "go-up"
                    text: qsTr("Move up")
                    keyHint: qsTr("Alt Up")
                    enabled: root.index > 0
                    onTriggered: root.viewModel.moveRow(root.key, -1)
                }
                MenuItem {
                    icon.name: "go-down"
                    text: qsTr("Move down")
                    keyHint: qsTr("Alt Down")
                    enabled: !root.last
                    onTriggered: root.viewModel.moveRow(root.key, 1)
                }
                MenuItem {
                    icon.name: "dialog-ok"
                    text: qsTr("These words are right")
                    enabled: root.example
                    onTriggered: root.viewModel.confirmExample(root.key)
                }
                MenuItem {
                    icon.name: "edit-delete"
                    deletes: true
                    text: qsTr("Remove")
                    onTriggered: root.viewModel.removeRow(root.key)
                }
            }
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.framed && (!root.last || root.grows)
    }
}
