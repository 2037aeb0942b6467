// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Facts that stand in the text once somebody has ticked them, each with the moment of the tick.
Column {
    id: root

    required property MessagesViewModel viewModel

    visible: facts.count > 0
    spacing: Theme.space4

    Label {
        width: root.width
        text: qsTr("Established facts")
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
    }
    Label {
        width: root.width
        bottomPadding: Theme.space4
        text: qsTr("Tick only what is done. It stands in the text with the date.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        id: facts
        model: root.viewModel.statements

        Row {
            id: fact

            required property string key
            required property string text
            required property bool ticked
            required property string when

            width: root.width
            spacing: Theme.space12

            CheckBox {
                objectName: "fact"
                text: fact.text
                checked: fact.ticked
                onToggled: root.viewModel.day.tick(fact.key)
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: fact.when
                textStyle: Theme.note
                color: Theme.ink3
            }
        }
    }
}
