// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// A word of a sentence in large type that can be changed: it opens something. `name` says what it chooses; `room` is the
// most that the sentence has for it.
T.Button {
    id: root

    property string name
    property real room: Theme.u(400)

    implicitWidth: Math.min(implicitContentWidth + leftPadding + rightPadding, room)
    implicitHeight: Math.max(Theme.heightLarge, implicitContentHeight + Theme.space8)
    leftPadding: Theme.space12
    rightPadding: Theme.space12 + Theme.icon + Theme.u(6)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonDropDown
    Accessible.name: Spoken.pair(name, text)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Label {
        verticalAlignment: Text.AlignVCenter
        text: root.text
        textStyle: Theme.title
        color: Theme.link
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.color: Theme.control

        FocusRing {
            visible: root.visualFocus
            cornerRadius: parent.radius
        }
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        name: "go-down"
        color: Theme.link
    }
}
