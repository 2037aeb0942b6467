// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// Somebody to call: who, what for, and the number or that there is none.
Item {
    id: root

    required property string row
    required property string name
    required property string reason
    required property string number
    required property string link
    required property bool known
    readonly property real room: width - words.x
    // A long word in place of a number stands below.
    readonly property bool beside: known && figure.implicitWidth <= room * 0.45

    signal completionWanted()

    height: Math.max(face.height, words.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + reason + ", " + number

    Avatar {
        id: face
        y: Theme.u(4)
        name: root.name
    }
    Column {
        id: words
        x: Theme.u(34)
        width: root.room - (root.beside ? figure.width + Theme.space8 : complete.visible ? complete.width + Theme.space8 : 0)

        Label {
            width: parent.width
            text: root.name
            textStyle: Theme.small
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.reason
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: !root.beside
            text: root.number
            textStyle: Theme.note
            color: root.known ? Theme.ink2 : Theme.attentionInk
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    LinkButton {
        id: figure
        objectName: "call"
        anchors.right: parent.right
        y: Theme.u(5)
        visible: root.beside
        enabled: root.link.length > 0
        text: root.number
        //: Of a link: %1 is somebody, %2 a telephone number
        Accessible.name: qsTr("Call %1, %2").arg(root.name).arg(root.number)
        onClicked: Qt.openUrlExternally(root.link)
    }
    LinkButton {
        id: complete
        anchors.right: parent.right
        y: Theme.u(5)
        visible: !root.known
        text: qsTr("Complete")
        //: Of a link: %1 is somebody whose number is not known
        Accessible.name: qsTr("Complete the number of %1").arg(root.name)
        onClicked: root.completionWanted()
    }
}
