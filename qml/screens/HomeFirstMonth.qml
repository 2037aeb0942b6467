// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// « Cette semaine »: what makes a new plan worth having, each with its minutes and one button, ticked by the plan itself.
Column {
    id: root

    required property HomeViewModel viewModel
    required property bool editable

    Label {
        bottomPadding: Theme.u(4)
        text: qsTr("This week")
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.viewModel.firstSteps

        Item {
            id: line

            required property int index
            required property string key
            required property string title
            required property string minutes
            required property string button
            required property bool done

            width: root.width
            height: Math.max(Theme.u(41), words.implicitHeight + Theme.u(14))
            Accessible.role: Accessible.ListItem
            //: An item of a list that is done: %1 is the item
            Accessible.name: done ? qsTr("%1, done").arg(title) : title + ", " + minutes

            Separator {
                width: parent.width
                visible: line.index > 0
            }
            Icon {
                id: tick
                anchors.verticalCenter: parent.verticalCenter
                name: line.done ? "dialog-ok" : "circle"
                size: Theme.iconLarge
                color: line.done ? Theme.relay : Theme.control
            }
            Label {
                id: words
                anchors.left: tick.right
                anchors.leftMargin: Theme.space12
                anchors.right: aside.left
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                text: line.title
                color: line.done ? Theme.ink2 : Theme.ink
                wrapMode: Text.Wrap
            }
            Row {
                id: aside
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space12

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !line.done
                    text: line.minutes
                    textStyle: Theme.small
                    color: Theme.ink3
                }
                SecondaryButton {
                    objectName: "firstStep"
                    visible: !line.done && root.editable
                    width: Math.max(implicitWidth, Theme.u(116))
                    size: Theme.heightSmall
                    text: line.button
                    Accessible.description: line.title
                    onClicked: root.viewModel.takeFirstStep(line.key)
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
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
