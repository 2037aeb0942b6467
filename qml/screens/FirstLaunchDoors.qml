// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The three doors: a plan of one's own, an outage to tell, an example.
GridLayout {
    id: root

    required property WelcomeViewModel viewModel
    required property bool narrow

    signal planWanted()
    signal outageWanted()

    function toExamples(): void { examples.itemAt(0).nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason); }

    columns: narrow ? 1 : 3
    columnSpacing: Theme.space16
    rowSpacing: Theme.space16

    FirstLaunchDoor {
        Layout.preferredWidth: 5
        strongEdge: true
        iconName: "checklist"
        iconColor: Theme.primary
        title: qsTr("Start my plan")
        words: qsTr("Your first plan: 22 pages, about 35 minutes. After 10 minutes, a first sheet to print.")

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.space24
        }
        RowLayout {
            spacing: Theme.space24

            PrimaryButton {
                objectName: "start"
                Component.onCompleted: forceActiveFocus(Qt.ShortcutFocusReason)
                focus: true
                size: Theme.heightLarge
                text: qsTr("Start")
                busy: root.viewModel.busy
                busyText: qsTr("One moment…")
                onClicked: if (!busy) root.planWanted()
            }
            Icon {
                Layout.rightMargin: -Theme.space16
                name: "clock"
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("You can stop and come back")
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
    FirstLaunchDoor {
        Layout.preferredWidth: 4
        iconName: "view-history"
        title: qsTr("An outage came yesterday")
        words: qsTr("Tell it: what stopped, what you did. The plan starts from there.")

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.space24
        }
        SecondaryButton {
            objectName: "tell"
            size: Theme.heightLarge
            text: qsTr("Tell it")
            enabled: !root.viewModel.busy
            onClicked: root.outageWanted()
        }
    }
    FirstLaunchDoor {
        Layout.preferredWidth: 4
        iconName: "eye"
        title: qsTr("See an example")

        Repeater {
            id: examples
            model: root.viewModel.examples

            ColumnLayout {
                id: example

                required property int index
                required property string key
                required property string name
                required property string iconName

                Layout.fillWidth: true
                spacing: 0

                Separator {
                    Layout.fillWidth: true
                    visible: example.index > 0
                }
                LinkButton {
                    objectName: "example"
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.u(36)
                    icon.name: example.iconName
                    text: example.name
                    enabled: !root.viewModel.busy
                    onClicked: root.viewModel.openExample(example.key)
                }
            }
        }
        Item { Layout.fillHeight: true }
    }
}
