// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Quick
import Relais.Theme

// Somebody to call: who, as what, the number large; who cannot be reached now says so.
Item {
    id: root

    required property string key
    required property string name
    required property string role
    required property string number
    required property string otherNumber
    required property string note
    required property string reach

    height: column.height
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([name, role, number, otherNumber, note, reach]).filter(part => part.length > 0).join(", ")

    Avatar {
        id: avatar
        y: Theme.u(2)
        name: root.name
    }
    Column {
        id: column
        anchors.left: avatar.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        spacing: Theme.u(2)

        Label {
            width: parent.width - Theme.heightControl
            text: root.name
            textStyle: Theme.small
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: Array.from([root.role, root.note]).filter(part => part.length > 0).join(" · ")
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            objectName: "callNumber"
            width: parent.width
            text: root.number.length > 0 ? root.number : qsTr("no number in the plan")
            textStyle: root.number.length > 0 ? Theme.section : Theme.note
            color: root.number.length === 0 ? Theme.attentionInk : root.reach.length > 0 ? Theme.ink2 : Theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.otherNumber
            textStyle: Theme.small
            color: Theme.ink2
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.reach
            textStyle: Theme.note
            color: Theme.attentionInk
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    IconButton {
        anchors.right: parent.right
        visible: root.number.length > 0
        size: Theme.heightSmall
        icon.name: "edit-copy"
        //: %1 is a person or a support
        text: qsTr("Copy the number of %1").arg(root.name)
        onClicked: Clipboard.setText(root.number)
    }
}
