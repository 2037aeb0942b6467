// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One event of the running order, what can be done with it, and below it what that asks for.
Column {
    id: root

    required property string key
    required property string minute
    required property string title
    required property string recipient
    required property string stateText
    required property bool open
    required property bool due
    required property DrillOrder order
    required property bool running
    readonly property bool asked: order.askedKey === key
    readonly property string detail: stateText.length > 0 ? recipient + " · " + stateText : recipient

    spacing: Theme.space8
    Accessible.role: Accessible.ListItem
    Accessible.name: minute + ", " + title + ", " + detail

    RowLayout {
        width: root.width
        spacing: Theme.space12

        Label {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.u(6)
            Layout.preferredWidth: Theme.u(64)
            text: root.minute
            textStyle: Theme.small
            font.weight: root.due ? Font.DemiBold : Font.Normal
            color: root.due ? Theme.attentionInk : Theme.ink2
            Accessible.ignored: true
        }
        Column {
            Layout.fillWidth: true
            topPadding: Theme.u(6)

            Label {
                width: parent.width
                text: root.title
                textStyle: Theme.small
                color: root.open ? Theme.ink : Theme.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: root.due ? qsTr("%1 · waiting").arg(root.detail) : root.detail
                textStyle: Theme.note
                color: Theme.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        IconButton {
            objectName: "playNow"
            visible: root.open
            enabled: root.running
            icon.name: "media-playback-start"
            text: qsTr("Play now")
            onClicked: root.order.play(root.key)
        }
        IconButton {
            objectName: "postpone"
            visible: root.open
            enabled: root.running
            icon.name: "clock"
            text: qsTr("Put off")
            onClicked: root.order.ask(DrillOrder.Postpone, root.key)
        }
        IconButton {
            objectName: "skip"
            visible: root.open
            enabled: root.running
            icon.name: "media-skip-forward"
            text: qsTr("Skip")
            onClicked: root.order.ask(DrillOrder.Skip, root.key)
        }
    }
    Loader {
        width: root.width
        active: root.asked
        visible: active
        Component.onCompleted: setSource("DrillOrderForm.qml", { order: root.order })
    }
    Separator { width: root.width }
}
