// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// One line of an outage's log, with what can be done with it: a star for the review, a correction.
FocusScope {
    id: root

    required property string key
    required property string time
    required property string kind
    required property string text
    required property int mark
    required property bool starred
    required property bool corrected
    required property bool takenBack
    required property bool entry
    required property bool correctable
    readonly property bool reached: hover.hovered || activeFocus

    signal starWanted(bool on)
    signal correctWanted()
    signal takeBackWanted()

    implicitHeight: Math.max(line.implicitHeight + Theme.u(4), root.entry ? buttons.implicitHeight : 0)

    HoverHandler { id: hover }

    LogLine {
        id: line
        y: Theme.u(2)
        width: root.width - (root.entry ? buttons.implicitWidth + Theme.space4 : 0)
        opacity: root.takenBack ? 0.7 : 1
        time: root.time
        mark: root.mark
        strongText: root.kind
        //: A note of the log that was taken back, or corrected; %1 is its text
        text: root.takenBack ? qsTr("taken back: %1").arg(root.text) : root.corrected ? qsTr("%1 (corrected)").arg(root.text)
                                                                                      : root.text
    }
    Row {
        id: buttons
        anchors.right: parent.right
        visible: root.entry && !root.takenBack

        IconButton {
            objectName: "star"
            size: Theme.heightSmall
            opacity: root.starred || root.reached ? 1 : 0
            icon.name: "star"
            ink: root.starred ? Theme.attentionInk : Theme.ink3
            text: root.starred ? qsTr("Do not speak of it in the review") : qsTr("Speak of it in the review")
            onClicked: root.starWanted(!root.starred)
        }
        IconButton {
            objectName: "amend"
            size: Theme.heightSmall
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
