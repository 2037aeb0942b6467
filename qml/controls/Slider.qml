// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// A value between two ends, dragged or stepped with Left and Right. The owner holds `value` and changes it on `moved`.
// `words` is the value as a person says it.
T.Slider {
    id: root

    property string name
    property string words

    implicitWidth: Theme.u(200)
    implicitHeight: Theme.heightControl
    padding: Theme.u(8)
    live: true
    snapMode: T.Slider.SnapAlways
    stepSize: 1
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: name
    Accessible.description: words

    background: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: root.availableWidth
        height: Theme.u(4)
        radius: height / 2
        color: Theme.line2

        Rectangle {
            width: root.visualPosition * parent.width
            height: parent.height
            radius: height / 2
            color: Theme.primary
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: Theme.u(18)
        height: width
        radius: width / 2
        color: root.pressed ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.width: 2
        border.color: Theme.primary

        FocusRing {
            visible: root.visualFocus
            cornerRadius: parent.radius
        }
    }
}
