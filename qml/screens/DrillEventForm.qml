// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// An event that nobody had planned: what happens, for whom, when.
Column {
    id: root

    required property DrillOrder order

    function accept(): void { order.add(title.text, situation.text, recipient.currentIndex, minute.text); }

    spacing: Theme.space12
    Keys.onEscapePressed: order.giveUp()
    Component.onCompleted: title.forceActiveFocus(Qt.TabFocusReason)

    TextField {
        id: title
        objectName: "eventTitle"
        width: root.width
        label: qsTr("What happens, in one sentence")
        maximumLength: 300
        onAccepted: root.accept()
    }
    TextArea {
        id: situation
        objectName: "eventSituation"
        width: root.width
        label: qsTr("What the team hears or sees")
        minimumLines: 2
    }
    Flow {
        width: root.width
        spacing: Theme.space12

        ComboBox {
            id: recipient
            objectName: "eventRecipient"
            width: Theme.u(220)
            label: qsTr("For")
            model: root.order.recipients
            currentIndex: 0
            onActivated: index => currentIndex = index
        }
        TextField {
            id: minute
            objectName: "eventMinute"
            width: Theme.u(180)
            label: qsTr("Minute of play")
            placeholderText: qsTr("Now")
            onAccepted: root.accept()
        }
    }
    Label {
        width: root.width
        visible: text.length > 0
        text: root.order.problem
        textStyle: Theme.small
        color: Theme.uncoveredInk
        wrapMode: Text.Wrap
    }
    Row {
        spacing: Theme.space8

        SecondaryButton {
            objectName: "acceptEvent"
            text: minute.text.length > 0 ? qsTr("Add") : qsTr("Play now")
            onClicked: root.accept()
        }
        QuietButton {
            text: qsTr("Cancel")
            keyHint: "Esc"
            onClicked: root.order.giveUp()
        }
    }
}
