// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Theme

// One step of a list to follow: its tick or number, its words, who did it and when. The current one is larger, on blue.
// Put what helps to do it inside (shown while it is current).
Rectangle {
    id: root

    property string text
    property string note
    property int number: 0
    property bool current: false
    property bool done: false
    property bool tickable: true
    default property alias helpers: helperRow.data

    signal toggled(bool done)

    implicitWidth: Theme.u(360)
    implicitHeight: rows.implicitHeight + Theme.u(current ? 24 : 12)
    radius: Theme.radiusCard
    color: current ? Theme.primarySoft : Theme.clear

    RowLayout {
        id: rows
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space12
        width: parent.width - 2 * Theme.space12
        spacing: Theme.space12

        CheckBox {
            Layout.alignment: Qt.AlignTop
            visible: root.tickable
            done: true
            checked: root.done
            Accessible.name: root.text
            onToggled: root.toggled(checked)
        }
        Label {
            Layout.alignment: Qt.AlignTop
            visible: root.number > 0
            text: root.number
            textStyle: Theme.note
            font.weight: Font.DemiBold
            color: Theme.ink2
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.u(4)

            Label {
                Layout.fillWidth: true
                text: root.text
                textStyle: root.current ? Theme.large : Theme.body
                font.weight: root.current ? Font.DemiBold : Font.Normal
                color: root.done ? Theme.ink2 : Theme.ink
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.note
                textStyle: Theme.note
                color: Theme.ink3
                wrapMode: Text.Wrap
            }
            RowLayout {
                id: helperRow
                visible: root.current
                spacing: Theme.space8
            }
        }
    }
}
