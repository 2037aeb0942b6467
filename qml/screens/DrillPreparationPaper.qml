// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// One paper of a drill: a tick, for whom it is, and what became of it.
Item {
    id: root

    required property string key
    required property string name
    required property string note
    required property string state
    required property string iconName
    required property url file
    required property bool done
    required property bool chosen
    property bool locked: false

    signal picked(bool wanted)

    implicitHeight: Math.max(words.y + words.height, made.height)

    CheckBox {
        id: tick
        objectName: "paper"
        width: Math.max(Theme.u(24), made.x - Theme.space8)
        enabled: !root.locked
        text: root.name
        checked: root.chosen
        Accessible.description: root.note
        onToggled: root.picked(checked)
    }
    Label {
        id: words
        x: Theme.u(28)
        y: tick.height
        width: root.width - x
        text: root.note
        textStyle: Theme.note
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Row {
        id: made
        x: root.width - width
        spacing: Theme.space8

        Icon {
            visible: root.iconName.length > 0
            name: root.iconName
            color: root.done ? Theme.relay : Theme.ink2
        }
        Label {
            objectName: "paperState"
            visible: text.length > 0
            text: root.state
            textStyle: Theme.small
            color: Theme.ink2
        }
        LinkButton {
            visible: root.done
            text: qsTr("Open")
            Accessible.name: qsTr("Open “%1”").arg(root.name)
            onClicked: Qt.openUrlExternally(root.file)
        }
    }
}
