// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme

// One thing that the search found, under the heading of its group when it is the first.
ColumnLayout {
    id: root

    required property int index
    required property string heading
    required property string iconName
    required property string title
    required property string note
    required property bool canCopy
    readonly property string words: note.length > 0 ? title + ", " + note : title

    signal picked()
    signal copyWanted()

    spacing: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: words
    Accessible.selected: ListView.isCurrentItem

    Label {
        Layout.topMargin: root.index > 0 ? Theme.space12 : 0
        Layout.bottomMargin: Theme.u(2)
        visible: text.length > 0
        text: root.heading
        textStyle: Theme.note
        font.weight: Font.Medium
        color: Theme.ink3
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        MenuRow {
            objectName: "foundRow"
            Layout.fillWidth: true
            focusPolicy: Qt.NoFocus
            highlighted: root.ListView.isCurrentItem
            icon.name: root.iconName
            text: root.title
            note: root.note
            onClicked: root.picked()
        }
        IconButton {
            visible: root.canCopy
            focusPolicy: Qt.NoFocus
            icon.name: "edit-copy"
            text: qsTr("Copy")
            onClicked: root.copyWanted()
        }
    }
}
