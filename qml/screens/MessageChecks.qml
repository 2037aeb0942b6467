// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What makes a message a good one: four checks, and the words that it does better without. Advice, never a grade.
ColumnLayout {
    id: root

    required property MessagesViewModel viewModel

    spacing: Theme.space8

    Label {
        Layout.fillWidth: true
        text: qsTr("A good message")
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.viewModel.checks

        Line {
            required property bool good
            required property string text

            iconName: good ? "dialog-ok" : "circle"
            ink: good ? Theme.relayInk : Theme.ink3
            words: text
            //: Read aloud: %1 is one of the four checks of a message
            Accessible.name: good ? qsTr("Yes: %1").arg(text) : qsTr("Not yet: %1").arg(text)
        }
    }
    Repeater {
        model: root.viewModel.advice

        Line {
            required property string key
            required property string text
            required property string action

            iconName: "lightbulb"
            ink: Theme.attentionInk
            words: text
            proposal: root.viewModel.editable ? action : ""
            Accessible.name: text
            onFollowed: root.viewModel.follow(key)
        }
    }

    component Line: RowLayout {
        id: line

        property string iconName
        property color ink
        property string words
        property string proposal

        signal followed()

        Layout.fillWidth: true
        spacing: Theme.space8
        Accessible.role: Accessible.ListItem

        Icon {
            Layout.alignment: Qt.AlignTop
            name: line.iconName
            color: line.ink
        }
        Label {
            Layout.fillWidth: true
            text: line.words
            textStyle: Theme.small
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        LinkButton {
            objectName: "follow"
            Layout.alignment: Qt.AlignTop
            Layout.maximumWidth: line.width / 2
            visible: line.proposal.length > 0
            text: line.proposal
            onClicked: line.followed()
        }
    }
}
