// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme

// One of the four levels of proof, with its date. Teal only for what was really done.
RowLayout {
    id: root

    required property string name
    required property string date
    required property string note
    required property bool reached
    required property bool real
    readonly property bool done: reached && real

    spacing: Theme.space8

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.u(2)
        implicitWidth: Theme.u(14)
        implicitHeight: Theme.u(14)
        radius: width / 2
        color: root.done ? Theme.relay : root.reached ? Theme.attentionSoft : Theme.clear
        border.width: 1.5
        border.color: root.done ? Theme.relay : root.reached ? Theme.attention : Theme.control

        Icon {
            anchors.centerIn: parent
            visible: root.done
            name: "dialog-ok"
            size: Theme.u(10)
            color: Theme.relayText
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: root.name
            textStyle: Theme.small
            font.weight: root.done ? Font.Medium : Font.Normal
            color: root.done ? Theme.relayInk : root.reached ? Theme.ink2 : Theme.ink3
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: root.date
            textStyle: Theme.note
            color: Theme.ink3
        }
        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.note
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
