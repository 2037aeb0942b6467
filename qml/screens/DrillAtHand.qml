// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme

// What the facilitator keeps at hand, folded: the decisions that the scenario forces, and ways to make it harder.
Column {
    id: root

    required property QtObject decisions // a model: title
    required property QtObject twists // a model: title, text
    property bool open: false

    visible: forced.count > 0
    spacing: Theme.space4

    LinkButton {
        objectName: "atHand"
        text: root.open ? qsTr("Hide the decisions and twists") : qsTr("Decisions to take, ways to make it harder")
        onClicked: root.open = !root.open
    }
    Heading {
        visible: root.open
        text: qsTr("Decisions that the team has to take")
    }
    Repeater {
        id: forced
        model: root.decisions

        Line {
            required property string title

            words: "– " + title
        }
    }
    Heading {
        visible: root.open && harder.count > 0
        text: qsTr("If it goes too smoothly, say:")
    }
    Repeater {
        id: harder
        model: root.twists

        Line {
            required property string title
            required property string text

            //: A way to make a drill harder: %1 is its title, %2 what the facilitator says
            words: qsTr("%1: %2").arg(title).arg(text)
        }
    }

    component Heading: Label {
        width: root.width
        topPadding: Theme.space4
        textStyle: Theme.small
        font.weight: Font.Medium
        wrapMode: Text.Wrap
    }
    component Line: Item {
        property alias words: line.text

        width: root.width
        height: line.height
        visible: root.open

        Label {
            id: line
            width: parent.width
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
