// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The actions that are late or due within a week. Space ticks.
Card {
    id: root

    required property ActionsViewModel viewModel
    required property bool wide

    signal allWanted()
    signal closeWanted(string key)

    ColumnLayout {
        spacing: 0

        RowLayout {
            Layout.bottomMargin: Theme.space8
            spacing: Theme.space8

            Label {
                text: qsTr("Actions of the week")
                textStyle: Theme.strong
            }
            Label {
                //: %1 of %n open actions are due this week
                readonly property string part: qsTr("%1 of %n open", "", root.viewModel.openCount)

                Layout.fillWidth: true
                text: root.viewModel.openCount > 0 ? part.arg(root.viewModel.weekCount) : ""
                textStyle: Theme.small
                color: Theme.ink2
            }
            LinkButton {
                text: qsTr("All actions")
                onClicked: root.allWanted()
            }
        }
        Label {
            Layout.fillWidth: true
            visible: root.viewModel.weekCount === 0
            text: qsTr("Nothing is due this week.")
            textStyle: Theme.small
            color: Theme.ink2
        }
        Repeater {
            model: root.viewModel.thisWeek

            ColumnLayout {
                id: line

                required property int index
                required property string key
                required property string title
                required property string owner
                required property string due
                required property string origin
                required property bool late

                Layout.fillWidth: true
                spacing: 0

                Separator {
                    Layout.fillWidth: true
                    visible: line.index > 0
                }
                RowLayout {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.u(40)
                    spacing: Theme.space12

                    CheckBox {
                        objectName: "weekTick"
                        Layout.fillWidth: true
                        text: line.title
                        textStyle: Theme.body
                        done: true
                        enabled: root.viewModel.editable
                        onToggled: {
                            checked = false; // until it is said what changed
                            root.closeWanted(line.key);
                        }
                    }
                    Avatar {
                        visible: line.owner.length > 0
                        name: line.owner
                    }
                    Label {
                        Layout.preferredWidth: Theme.u(142)
                        text: line.owner
                        textStyle: Theme.small
                        color: Theme.ink2
                        elide: Text.ElideRight
                    }
                    Icon {
                        visible: line.late
                        name: "clock"
                        color: Theme.attentionInk
                    }
                    Label {
                        Layout.preferredWidth: Theme.u(line.late ? 118 : 146)
                        text: line.due
                        textStyle: Theme.small
                        font.weight: line.late ? Font.Medium : Font.Normal
                        color: line.late ? Theme.attentionInk : Theme.ink2
                        elide: Text.ElideRight
                    }
                    Label {
                        Layout.preferredWidth: Theme.u(184)
                        visible: root.wide
                        text: line.origin
                        textStyle: Theme.small
                        color: Theme.ink3
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }
}
