// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// An icon alone: `text` is its accessible name and its tooltip.
T.Button {
    id: root

    property real size: Theme.heightControl
    property bool edged: false
    property color ink: Theme.ink2

    implicitWidth: size
    implicitHeight: size
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.icon.name
            color: root.enabled ? root.ink : Qt.alpha(Theme.ink3, 0.6)
            size: root.size < Theme.heightControl ? Theme.icon : Theme.iconLarge
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.hovered && root.enabled ? Theme.hover : root.edged ? Theme.surface : Theme.clear
        border.color: root.edged ? Theme.line2 : Theme.clear

        Behavior on color {
            ColorAnimation {
                duration: Theme.motionColour
                easing.type: Easing.OutCubic
            }
        }
        FocusRing { visible: root.visualFocus }
    }

    ToolTip {
        text: root.text
        visible: (root.hovered || root.visualFocus) && root.text.length > 0 && !root.down
    }
}
