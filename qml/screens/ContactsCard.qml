// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The people whose number should be checked.
Card {
    id: root

    required property ContactsViewModel viewModel

    signal contactWanted(string key)

    Layout.preferredWidth: 1

    ColumnLayout {
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.u(24)

            Label {
                Layout.fillWidth: true
                text: qsTr("Contacts to verify")
                textStyle: Theme.strong
            }
            Badge {
                visible: root.viewModel.count > 0
                tone: Badge.Attention
                text: root.viewModel.count
            }
        }
        Label {
            Layout.fillWidth: true
            visible: root.viewModel.count === 0
            text: qsTr("All contacts are up to date.")
            textStyle: Theme.small
            color: Theme.ink2
        }
        Repeater {
            model: root.viewModel.first

            RowLayout {
                id: line

                required property string key
                required property string name
                required property string note

                Layout.fillWidth: true
                spacing: Theme.space12

                Avatar { name: line.name }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: line.name
                        textStyle: Theme.small
                        font.weight: Font.Medium
                        elide: Text.ElideRight
                    }
                    Label {
                        Layout.fillWidth: true
                        text: line.note
                        textStyle: Theme.note
                        color: Theme.ink2
                        elide: Text.ElideRight
                    }
                }
                LinkButton {
                    visible: root.viewModel.editable
                    text: qsTr("Verify")
                    //: %1 is a person
                    Accessible.name: qsTr("Verify %1").arg(line.name)
                    onClicked: root.contactWanted(line.key)
                }
            }
        }
        Item { Layout.fillHeight: true }
    }
}
