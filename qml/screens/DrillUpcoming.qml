// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What comes next, for the facilitator alone.
Panel {
    id: root

    required property DrillViewModel viewModel
    property int most: 3

    leftPadding: Theme.space20
    rightPadding: Theme.space20
    topPadding: Theme.space16
    bottomPadding: Theme.space16

    ColumnLayout {
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            Label {
                Layout.fillWidth: true
                text: qsTr("Up next")
                textStyle: Theme.strong
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            LinkButton {
                objectName: "wholeOrder"
                text: root.viewModel.order.shown ? qsTr("Back to the activities") : qsTr("Full running order")
                onClicked: root.viewModel.order.shown = !root.viewModel.order.shown
            }
        }
        Label {
            objectName: "waiting"
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.viewModel.pace.waiting
            textStyle: Theme.small
            font.weight: Font.Medium
            color: Theme.attentionInk
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            visible: root.viewModel.scene.last
            text: qsTr("Nothing more. End the drill when the team has finished.")
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        DrillAtHand {
            Layout.fillWidth: true
            decisions: root.viewModel.decisions
            twists: root.viewModel.twists
        }
        // Not a layout: one of Qt 6.4 that is hidden keeps the rows that leave it.
        Column {
            id: list
            Layout.fillWidth: true
            spacing: Theme.space8

            Repeater {
                model: root.viewModel.upcoming

                RowLayout {
                    id: line

                    required property int index
                    required property string minute
                    required property string title
                    required property string person

                    width: list.width
                    visible: index < root.most
                    spacing: Theme.space12

                    Label {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: Math.max(implicitWidth, Theme.u(50))
                        text: line.minute
                        textStyle: Theme.small
                        color: Theme.ink2
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Label {
                            Layout.fillWidth: true
                            text: line.title
                            textStyle: Theme.small
                            wrapMode: Text.Wrap
                            maximumLineCount: 2
                            elide: Text.ElideRight
                        }
                        Label {
                            Layout.fillWidth: true
                            visible: text.length > 0
                            text: line.person
                            textStyle: Theme.note
                            color: Theme.ink2
                            elide: Text.ElideRight
                        }
                    }
                }
            }
        }
    }
}
