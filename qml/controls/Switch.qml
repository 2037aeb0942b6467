// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// A setting that applies at once.
T.Switch {
    id: root

    function turn(): void {
        root.toggle();
        root.toggled();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.u(24), implicitContentHeight)
    spacing: Theme.space8
    padding: 0
    hoverEnabled: true
    Accessible.name: text
    // Of itself Qt 6.4 would set `checked` and tell nobody.
    Accessible.onPressAction: root.turn()
    Accessible.onToggleAction: root.turn()

    indicator: Rectangle {
        x: 0
        y: (root.height - height) / 2
        width: Theme.u(34)
        height: Theme.u(20)
        radius: height / 2
        color: !root.enabled ? Theme.line2 : root.checked ? Theme.primary : Theme.control

        Rectangle {
            x: root.checked ? parent.width - width - Theme.u(3) : Theme.u(3)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.u(14)
            height: Theme.u(14)
            radius: width / 2
            color: Theme.surface

            Behavior on x {
                NumberAnimation {
                    duration: Theme.motionColour
                    easing.type: Easing.OutCubic
                }
            }
        }
        FocusRing {
            visible: root.visualFocus
            cornerRadius: parent.radius
        }
    }
    contentItem: Label {
        leftPadding: root.indicator.width + (root.text.length > 0 ? root.spacing : 0)
        text: root.text
        textStyle: Theme.small
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        color: root.enabled ? Theme.ink : Theme.ink3
        Accessible.ignored: true
    }
}
