// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme

// One document of an export: its state, and what can be done with it once it is there.
RowLayout {
    id: root

    required property string key
    required property string name
    required property string state
    required property string iconName
    required property bool busy
    required property bool done
    required property bool printable

    signal opened()
    signal printWanted()

    spacing: Theme.space8

    Spinner {
        visible: root.busy
    }
    Icon {
        visible: !root.busy
        name: root.iconName
        color: root.done ? Theme.relay : Theme.ink2
    }
    Column {
        Layout.fillWidth: true

        Label {
            width: parent.width
            text: root.name
            textStyle: Theme.small
            font.weight: root.busy ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            text: root.state
            textStyle: Theme.note
            color: Theme.ink3
            elide: Text.ElideRight
        }
    }
    IconButton {
        visible: root.printable
        size: Theme.heightSmall
        icon.name: "document-print"
        text: qsTr("Print")
        Accessible.name: qsTr("Print “%1”").arg(root.name)
        onClicked: root.printWanted()
    }
    LinkButton {
        visible: root.done
        text: qsTr("Open")
        Accessible.name: qsTr("Open “%1”").arg(root.name)
        onClicked: root.opened()
    }
}
