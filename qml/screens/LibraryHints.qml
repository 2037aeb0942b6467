// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What is publicly said of a tool, each hint to be confirmed or refused by a person, and the questions that it raises.
// Nothing counts before somebody has answered.
Column {
    id: root

    required property LibraryHintsPanel viewModel

    visible: !viewModel.empty
    spacing: Theme.space12

    Repeater {
        objectName: "hints"
        model: root.viewModel.rows

        Column {
            id: hint

            required property string key
            required property string words
            required property string state
            required property bool asked
            required property bool question
            required property bool idea
            required property int answer
            required property string address

            width: root.width
            spacing: Theme.u(4)

            Label {
                width: parent.width
                text: hint.words
                textStyle: Theme.small
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: hint.state
                textStyle: Theme.note
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            Flow {
                width: parent.width
                visible: hint.asked && root.viewModel.editable
                spacing: Theme.space8

                QuietButton {
                    objectName: "confirmHint"
                    visible: hint.answer !== LibraryHintsPanel.Confirm
                    text: hint.question ? qsTr("Yes") : qsTr("Confirm")
                    Accessible.description: hint.words
                    onClicked: root.viewModel.answer(hint.key, LibraryHintsPanel.Confirm)
                }
                QuietButton {
                    objectName: "refuseHint"
                    visible: hint.answer !== LibraryHintsPanel.Refuse
                    text: hint.question ? qsTr("No") : qsTr("Refuse")
                    Accessible.description: hint.words
                    onClicked: root.viewModel.answer(hint.key, LibraryHintsPanel.Refuse)
                }
                QuietButton {
                    objectName: "askHint"
                    visible: hint.answer < 0
                    text: qsTr("I will ask")
                    Accessible.description: hint.words
                    onClicked: root.viewModel.answer(hint.key, LibraryHintsPanel.Ask)
                }
            }
            QuietButton {
                objectName: "takeIdea"
                visible: hint.idea && root.viewModel.editable
                text: qsTr("Take this idea")
                Accessible.description: hint.words
                onClicked: root.viewModel.take(hint.key)
            }
            LinkButton {
                visible: hint.address.length > 0
                text: qsTr("Open the source")
                Accessible.description: hint.address
                onClicked: Qt.openUrlExternally(hint.address)
            }
        }
    }
}
