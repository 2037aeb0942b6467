// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The last changes of the plan, newest first.
Card {
    id: root

    required property HomeViewModel viewModel

    signal allWanted()

    Layout.preferredWidth: 1

    ColumnLayout {
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.u(24)

            Label {
                Layout.fillWidth: true
                text: qsTr("What has changed")
                textStyle: Theme.strong
            }
            LinkButton {
                objectName: "seeAllChanges"
                visible: changes.count > 2
                //: Opens the list of all changes
                text: qsTr("See all")
                Accessible.name: qsTr("See all the changes")
                onClicked: root.allWanted()
            }
        }
        Repeater {
            id: changes
            model: root.viewModel.changes

            RowLayout {
                id: line

                required property string day
                required property string text

                Layout.fillWidth: true
                spacing: Theme.space12

                Label {
                    Layout.preferredWidth: Theme.u(84)
                    Layout.alignment: Qt.AlignTop
                    text: line.day
                    textStyle: Theme.small
                    color: Theme.ink2
                }
                Label {
                    Layout.fillWidth: true
                    text: line.text
                    textStyle: Theme.small
                    wrapMode: Text.Wrap
                }
            }
        }
        Item { Layout.fillHeight: true }
    }
}
