// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// One of the drop-downs in the sentence « Et si… », in large type. `name` says what it chooses.
ActionButton {
    id: root

    property string name
    property real room: Theme.u(400) // the most that the sentence has for it

    implicitWidth: Math.min(words.implicitWidth + arrow.width + Theme.u(30), room)
    implicitHeight: Math.max(Theme.heightLarge, words.implicitHeight + Theme.space8)
    edge: Theme.control
    hasMenu: true
    Accessible.name: name + ": " + text
    contentItem: content

    Item {
        id: content

        Label {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - arrow.width - Theme.u(4)
            text: root.text
            textStyle: Theme.title
            color: Theme.link
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "go-down"
            color: Theme.ink2
        }
    }
}
