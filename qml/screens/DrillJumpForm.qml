// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// On to a later minute of play, and what becomes of each event that is jumped over.
Column {
    id: root

    required property DrillOrder order
    readonly property DrillJump jump: order.jump

    function accept(): void {
        if (jump.aimed) order.goOn();
        else jump.aim(minute.text);
    }

    spacing: Theme.space12
    Keys.onEscapePressed: order.giveUp()
    Component.onCompleted: minute.forceActiveFocus(Qt.TabFocusReason)

    TextField {
        id: minute
        objectName: "jumpMinute"
        width: Math.min(root.width, Theme.u(300))
        label: qsTr("Go on to the minute of play")
        placeholderText: root.order.suggested
        error: root.jump.problem
        onTextEdited: root.jump.clear()
        onAccepted: root.accept()
    }
    Label {
        objectName: "jumpSummary"
        width: root.width
        visible: text.length > 0
        text: root.jump.summary
        textStyle: Theme.small
        font.weight: Font.Medium
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.jump.rows

        Column {
            id: line

            required property string key
            required property string minute
            required property string title
            required property int choice
            required property string at
            required property string reason
            required property string problem

            objectName: "jumpRow"
            width: root.width
            spacing: Theme.space8

            Label {
                width: parent.width
                //: An event of a drill: %1 is a minute of play, %2 its title
                text: qsTr("%1: %2").arg(line.minute).arg(line.title)
                textStyle: Theme.small
                wrapMode: Text.Wrap
            }
            Flow {
                width: parent.width
                spacing: Theme.space12

                SegmentedControl {
                    objectName: "jumpChoice"
                    name: line.title
                    segments: [qsTr("Play late"), qsTr("Skip"), qsTr("Put off")]
                    currentIndex: line.choice
                    onActivated: index => root.jump.choose(line.key, index)
                }
                TextField {
                    width: Theme.u(90)
                    visible: line.choice === DrillJump.Postpone
                    Accessible.name: qsTr("Minute of play")
                    text: line.at
                    onEditingFinished: root.jump.setMinute(line.key, text)
                }
                TextField {
                    width: Theme.u(260)
                    visible: line.choice !== DrillJump.PlayLate
                    placeholderText: qsTr("Why")
                    text: line.reason
                    onEditingFinished: root.jump.setReason(line.key, text)
                }
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: line.problem
                textStyle: Theme.small
                color: Theme.uncoveredInk
                wrapMode: Text.Wrap
            }
        }
    }
    Row {
        spacing: Theme.space8

        SecondaryButton {
            objectName: "acceptJump"
            text: root.jump.aimed ? qsTr("Go on") : qsTr("See what is jumped over")
            //: The Enter key, as a key hint
            keyHint: qsTr("Enter")
            onClicked: root.accept()
        }
        QuietButton {
            text: qsTr("Cancel")
            keyHint: "Esc"
            onClicked: root.order.giveUp()
        }
    }
}
