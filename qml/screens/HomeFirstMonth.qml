// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// « Cette semaine »: what makes a new plan worth having, each with its minutes and one button, ticked by the plan itself.
ColumnLayout {
    id: root

    required property HomeViewModel viewModel
    required property bool editable

    spacing: 0

    Label {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.u(4)
        text: qsTr("This week")
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.viewModel.firstSteps

        ColumnLayout {
            id: line

            required property int index
            required property string key
            required property string title
            required property string minutes
            required property string button
            required property bool done

            Layout.fillWidth: true
            spacing: 0
            Accessible.role: Accessible.ListItem
            //: An item of a list that is done: %1 is the item
            Accessible.name: done ? qsTr("%1, done").arg(title) : title + ", " + minutes

            Separator {
                Layout.fillWidth: true
                visible: line.index > 0
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.u(40)
                spacing: Theme.space12

                Icon {
                    name: line.done ? "dialog-ok" : "circle"
                    size: Theme.iconLarge
                    color: line.done ? Theme.relay : Theme.control
                }
                Label {
                    Layout.fillWidth: true
                    text: line.title
                    color: line.done ? Theme.ink2 : Theme.ink
                    wrapMode: Text.Wrap
                }
                Label {
                    visible: !line.done
                    text: line.minutes
                    textStyle: Theme.small
                    color: Theme.ink3
                }
                SecondaryButton {
                    objectName: "firstStep"
                    visible: !line.done && root.editable
                    size: Theme.heightSmall
                    text: line.button
                    Accessible.description: line.title
                    onClicked: root.viewModel.takeFirstStep(line.key)
                }
                Label {
                    visible: line.done
                    text: qsTr("Done")
                    textStyle: Theme.small
                    font.weight: Font.Medium
                    color: Theme.relayInk
                }
            }
        }
    }
}
