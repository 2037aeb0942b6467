// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Why an event is skipped or put off, and to when. Enter accepts, Esc gives up.
Column {
    id: root

    required property DrillOrder order
    readonly property bool later: order.asked === DrillOrder.Postpone

    function accept(): void {
        if (later) order.postpone(minute.text, reason.text);
        else order.skip(reason.text);
    }

    leftPadding: Theme.u(76)
    bottomPadding: Theme.space8
    spacing: Theme.space8
    Keys.onEscapePressed: order.giveUp()
    Component.onCompleted: {
        minute.text = order.suggested;
        (later ? minute : reason).forceActiveFocus(Qt.TabFocusReason);
    }

    Flow {
        width: root.width - root.leftPadding
        spacing: Theme.space12

        TextField {
            id: minute
            objectName: "newMinute"
            width: Theme.u(120)
            visible: root.later
            label: qsTr("Minute of play")
            onAccepted: root.accept()
        }
        TextField {
            id: reason
            objectName: "reason"
            width: Math.min(parent.width, Theme.u(380))
            label: qsTr("Why")
            maximumLength: 500
            onAccepted: root.accept()
        }
    }
    Label {
        objectName: "orderProblem"
        width: root.width - root.leftPadding
        visible: text.length > 0
        text: root.order.problem
        textStyle: Theme.small
        color: Theme.uncoveredInk
        wrapMode: Text.Wrap
    }
    Row {
        spacing: Theme.space8

        SecondaryButton {
            objectName: "acceptOrder"
            text: root.later ? qsTr("Put off") : qsTr("Skip")
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
