// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The full running order, in place of the activities: each event with what can be done with it, an event that nobody had
// planned, and the way on to a later minute. For the facilitator alone.
Panel {
    id: root

    required property DrillViewModel viewModel
    required property bool singleKeys
    property real room: Theme.u(900) // its width, known before it is laid out
    readonly property DrillOrder order: viewModel.order
    readonly property bool running: viewModel.phase === DrillViewModel.Running

    leftPadding: room >= Theme.u(640) ? Theme.panelPadding : Theme.space16
    rightPadding: leftPadding
    topPadding: Theme.space20
    bottomPadding: Theme.space16

    Item {
        implicitHeight: column.implicitHeight

        // Not a layout: one of Qt 6.4 that is hidden keeps the rows that leave it.
        Column {
            id: column
            width: parent.width
            spacing: Theme.space12

            RowLayout {
                width: column.width
                spacing: Theme.space8

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Full running order")
                    textStyle: Theme.strong
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                IconButton {
                    objectName: "closeOrder"
                    icon.name: "window-close"
                    text: qsTr("Back to the activities")
                    onClicked: root.order.shown = false
                }
            }
            Flow {
                width: column.width
                spacing: Theme.space8

                SecondaryButton {
                    objectName: "addEvent"
                    enabled: root.running
                    icon.name: "list-add"
                    text: qsTr("Add an event")
                    keyHint: root.singleKeys ? "E" : ""
                    onClicked: root.order.ask(DrillOrder.Event)
                }
                SecondaryButton {
                    objectName: "jumpTo"
                    enabled: root.running
                    icon.name: "go-right"
                    text: qsTr("Go on to…")
                    keyHint: root.singleKeys ? "A" : ""
                    onClicked: root.order.ask(DrillOrder.Jump)
                }
            }
            Label {
                width: column.width
                visible: !root.running
                text: qsTr("While the drill is paused, nothing is played, skipped or put off.")
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            Loader {
                width: column.width
                active: root.order.asked === DrillOrder.Event
                visible: active
                Component.onCompleted: setSource("DrillEventForm.qml", { order: root.order })
            }
            Loader {
                width: column.width
                active: root.order.asked === DrillOrder.Jump
                visible: active
                Component.onCompleted: setSource("DrillJumpForm.qml", { order: root.order })
            }
            Repeater {
                model: root.order.rows

                DrillOrderRow {
                    objectName: "orderRow"
                    width: column.width
                    order: root.order
                    running: root.running
                }
            }
        }
    }
}
