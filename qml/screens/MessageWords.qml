// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// « Remplis automatiquement »: the words of the message. Those of the plan stand as they are there; those of the day are
// typed here, and stand in every message.
ColumnLayout {
    id: root

    required property MessagesViewModel viewModel

    spacing: Theme.space8

    Label {
        Layout.fillWidth: true
        text: qsTr("Filled automatically")
        textStyle: Theme.strong
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("These words come from your plan, or from the day. They change in all messages at once.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Next word:")
        textStyle: Theme.small
        color: Theme.ink2
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space16

        Repeater {
            model: root.viewModel.day.nextTimes

            LinkButton {
                required property int index
                required property string modelData

                objectName: "nextTime"
                text: modelData
                onClicked: root.viewModel.day.promise(index)
            }
        }
    }
    Repeater {
        model: root.viewModel.words

        RowLayout {
            id: word

            required property string key
            required property string name
            required property string text
            required property bool open
            required property bool ofTheDay

            Layout.fillWidth: true
            Layout.minimumHeight: Theme.heightRow
            spacing: Theme.space12

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: word.name
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            TextField {
                objectName: "word"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: word.ofTheDay
                text: word.text
                placeholderText: qsTr("to fill in")
                maximumLength: 200
                Accessible.name: word.name
                onEditingFinished: root.viewModel.setWord(word.key, text)
            }
            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: !word.ofTheDay && !word.open
                horizontalAlignment: Text.AlignRight
                text: word.text
                textStyle: Theme.small
                font.weight: Font.Medium
                wrapMode: Text.Wrap
            }
            LinkButton {
                objectName: "fillWord"
                visible: !word.ofTheDay && word.open
                text: qsTr("Fill in the plan")
                Accessible.name: qsTr("Fill in the plan: %1").arg(word.name)
                onClicked: root.viewModel.fillWord(word.key)
            }
        }
    }
}
