// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What makes a message a good one: four checks, and the words that it does better without. Advice, never a grade.
Column {
    id: root

    required property MessagesViewModel viewModel

    spacing: Theme.space8

    Label {
        width: root.width
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

    component Line: Item {
        id: line

        property string iconName
        property color ink
        property string words
        property string proposal

        signal followed()

        width: root.width
        implicitHeight: Math.max(sign.height, said.height, link.visible ? link.height : 0)
        Accessible.role: Accessible.ListItem

        Icon {
            id: sign
            name: line.iconName
            color: line.ink
        }
        Label {
            id: said
            x: sign.width + Theme.space8
            width: line.width - x - (link.visible ? link.width + Theme.space8 : 0)
            text: line.words
            textStyle: Theme.small
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        LinkButton {
            id: link
            objectName: "follow"
            anchors.right: parent.right
            width: Math.min(implicitWidth, line.width / 2)
            visible: line.proposal.length > 0
            text: line.proposal
            onClicked: line.followed()
        }
    }
}
