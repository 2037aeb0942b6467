// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// One line of the log of a drill or an outage, and over its end, once it is reached, what can be done with it: a star for
// the review, a correction.
FocusScope {
    id: root

    required property string key
    required property string time
    required property string strongText
    required property string text
    required property int mark
    required property bool starred
    required property bool corrected
    required property bool takenBack
    required property bool correctable
    required property bool written
    readonly property bool reached: hover.hovered || activeFocus

    signal starWanted(bool on)
    signal correctWanted()
    signal takeBackWanted()

    implicitHeight: Math.max(line.implicitHeight + 2 * line.y, buttons.implicitHeight)

    HoverHandler { id: hover }

    LogLine {
        id: line
        y: Theme.u(2)
        width: root.width - (root.starred ? Theme.heightSmall : 0)
        opacity: root.takenBack ? 0.7 : 1
        time: root.time
        mark: root.mark
        strongText: root.strongText
        //: A note of the log that was taken back, or corrected; %1 is its text
        text: root.takenBack ? qsTr("taken back: %1").arg(root.text) : root.corrected ? qsTr("%1 (corrected)").arg(root.text)
                                                                                      : root.text
    }
    Rectangle {
        anchors.right: parent.right
        width: buttons.width
        height: buttons.height
        visible: root.written && root.reached
        color: Theme.surface
    }
    Row {
        id: buttons
        anchors.right: parent.right
        visible: root.written

        IconButton {
            objectName: "star"
            size: Theme.heightSmall
            visible: !root.takenBack
            opacity: root.starred || root.reached ? 1 : 0
            icon.name: "star"
            ink: root.starred ? Theme.attentionInk : Theme.ink3
            text: root.starred ? qsTr("Do not speak of it in the review") : qsTr("Speak of it in the review")
            onClicked: root.starWanted(!root.starred)
        }
        IconButton {
            objectName: "amend"
            size: Theme.heightSmall
            visible: !root.takenBack
            opacity: root.reached ? 1 : 0
            icon.name: root.correctable ? "document-edit" : "edit-undo"
            ink: Theme.ink3
            text: root.correctable ? qsTr("Correct this note") : qsTr("Take this mark back")
            onClicked: {
                if (root.correctable) root.correctWanted();
                else root.takeBackWanted();
            }
        }
    }
}
