// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Before play: the rules, read aloud; who decides, leads and writes; and the start.
Panel {
    id: root

    required property DrillViewModel viewModel

    function settle(): void { if (visible) start.forceActiveFocus(Qt.OtherFocusReason); }

    onVisibleChanged: settle()
    Component.onCompleted: settle()

    ScrollArea {
        id: area

        Item {
            width: area.availableWidth
            implicitHeight: column.implicitHeight + 2 * Theme.space40

            ColumnLayout {
                id: column
                x: (parent.width - width) / 2
                y: Theme.space40
                width: Math.min(parent.width - 2 * Theme.space20, Theme.u(720))
                spacing: Theme.space12

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Read aloud before starting")
                    textStyle: Theme.display
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Label {
                    objectName: "briefingTime"
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.space12
                    //: %1 is how long the briefing has lasted, "02:13", %2 how long it is planned for, "5 min"
                    text: qsTr("%1 so far, about %2 are planned.").arg(root.viewModel.times.briefing).arg(root.viewModel.briefingLength)
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                }
                Column {
                    id: ruleList
                    Layout.fillWidth: true
                    spacing: Theme.space12

                    Repeater {
                        model: root.viewModel.rules

                        RowLayout {
                            id: rule

                            required property int index
                            required property string modelData

                            width: ruleList.width
                            spacing: Theme.space12

                            Label {
                                Layout.alignment: Qt.AlignTop
                                Layout.preferredWidth: Theme.u(20)
                                text: rule.index + 1
                                textStyle: Theme.section
                                color: Theme.ink2
                            }
                            Label {
                                Layout.fillWidth: true
                                text: rule.modelData
                                textStyle: Theme.large
                                wrapMode: Text.Wrap
                            }
                        }
                    }
                }
                InlineNotice {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space8
                    tone: InlineNotice.Uncovered
                    iconName: "dialog-error"
                    text: qsTr("A real outage? Anybody says “STOP, REAL”. The facilitator presses F12 and the drill stands still.")
                }
                Label {
                    Layout.topMargin: Theme.space16
                    visible: people.count > 0
                    text: qsTr("Who does what")
                    textStyle: Theme.strong
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                // Not a layout: one of Qt 6.4 that is hidden keeps the rows that leave it.
                Column {
                    id: roleList
                    Layout.fillWidth: true
                    spacing: Theme.space8

                    Repeater {
                        id: people
                        model: root.viewModel.roles

                        RowLayout {
                            id: person

                            required property string role
                            required property string names

                            width: roleList.width
                            spacing: Theme.space12

                            Label {
                                Layout.alignment: Qt.AlignTop
                                Layout.preferredWidth: Theme.u(160)
                                text: person.role
                                color: Theme.ink2
                                wrapMode: Text.Wrap
                            }
                            Label {
                                Layout.fillWidth: true
                                text: person.names
                                font.weight: Font.Medium
                                wrapMode: Text.Wrap
                            }
                        }
                    }
                }
                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space24
                    spacing: Theme.space12

                    PrimaryButton {
                        id: start
                        objectName: "startPlay"
                        size: Theme.heightDrill
                        icon.name: "media-playback-start"
                        text: qsTr("Start")
                        onClicked: root.viewModel.startPlay()
                    }
                    QuietButton {
                        objectName: "startLater"
                        size: Theme.heightDrill
                        text: qsTr("Continue later")
                        onClicked: root.viewModel.stepAside()
                    }
                }
            }
        }
    }
}
