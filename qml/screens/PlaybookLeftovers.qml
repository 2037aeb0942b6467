// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// « À reclasser »: what somebody wrote on a step that is no longer made. Nothing is dropped: each text goes to another
// playbook, or away.
ScrollArea {
    id: root

    required property PlaybooksViewModel viewModel

    Item {
        width: root.availableWidth
        implicitHeight: page.implicitHeight + 2 * Theme.space20

        Column {
            id: page
            x: Math.max(Theme.space20, (parent.width - width) / 2)
            y: Theme.space20
            width: Math.min(Theme.u(640), parent.width - 2 * Theme.space20)
            spacing: Theme.space16

            Label {
                width: page.width
                text: qsTr("To put elsewhere")
                textStyle: Theme.title
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                width: page.width
                text: qsTr("You wrote these on steps that the plan no longer makes. They are kept until you say where they go.")
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.viewModel.leftovers

                Card {
                    id: line

                    required property string key
                    required property string text
                    required property string base
                    required property string from

                    width: page.width

                    ColumnLayout {
                        spacing: Theme.space8

                        Label {
                            Layout.fillWidth: true
                            text: line.text
                            textStyle: Theme.strong
                            wrapMode: Text.Wrap
                        }
                        Label {
                            Layout.fillWidth: true
                            visible: line.base.length > 0
                            //: %1 is the generated text that somebody had changed
                            text: qsTr("Instead of: %1").arg(line.base)
                            textStyle: Theme.small
                            color: Theme.ink2
                            wrapMode: Text.Wrap
                        }
                        Label {
                            Layout.fillWidth: true
                            text: line.from
                            textStyle: Theme.small
                            color: Theme.ink3
                            wrapMode: Text.Wrap
                        }
                        RowLayout {
                            Layout.fillWidth: true
                            Layout.topMargin: Theme.space4
                            visible: root.viewModel.editable
                            spacing: Theme.space8

                            ComboBox {
                                id: target
                                objectName: "target"
                                Layout.fillWidth: true
                                model: root.viewModel.targets
                                Accessible.name: qsTr("Playbook")
                            }
                            SecondaryButton {
                                objectName: "moveThere"
                                text: qsTr("Move there")
                                onClicked: root.viewModel.moveLeftover(line.key, target.currentIndex)
                            }
                            QuietButton {
                                objectName: "removeLeftover"
                                text: qsTr("Delete")
                                onClicked: root.viewModel.removeLeftover(line.key)
                            }
                        }
                    }
                }
            }
        }
    }
}
