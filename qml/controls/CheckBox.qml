// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// A tick. Blue means chosen; with `done` it is teal and means done.
T.CheckBox {
    id: root

    property bool done: false
    property TextStyle textStyle: Theme.small
    readonly property color fill: done ? Theme.relay : Theme.primary

    function tick(): void {
        root.toggle();
        root.toggled();
    }

    implicitWidth: Math.max(Theme.u(24), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.u(24), implicitContentHeight)
    spacing: Theme.space8
    padding: 0
    hoverEnabled: true
    Accessible.name: text
    // Of itself Qt 6.4 would set `checked` and tell nobody.
    Accessible.onPressAction: root.tick()
    Accessible.onToggleAction: root.tick()

    indicator: Rectangle {
        x: 0
        y: (root.height - height) / 2
        width: Theme.iconLarge
        height: Theme.iconLarge
        radius: Theme.radiusMark
        color: root.checkState === Qt.Unchecked ? root.hovered ? Theme.hover : Theme.surface : root.enabled ? root.fill : Theme.ink3
        border.width: root.checkState === Qt.Unchecked ? 1.5 : 0
        border.color: root.enabled ? Theme.control : Theme.line2

        Icon {
            anchors.centerIn: parent
            visible: root.checkState === Qt.Checked
            name: "dialog-ok"
            size: Theme.u(14)
            color: Theme.relayText
        }
        Rectangle {
            anchors.centerIn: parent
            visible: root.checkState === Qt.PartiallyChecked
            width: Theme.u(10)
            height: Theme.u(2)
            radius: 1
            color: Theme.relayText
        }
        FocusRing {
            visible: root.visualFocus
            cornerRadius: Theme.radiusMark
        }
    }
    contentItem: Label {
        leftPadding: root.text.length > 0 ? root.indicator.width + root.spacing : root.indicator.width
        text: root.text
        textStyle: root.textStyle
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        color: root.enabled ? Theme.ink : Theme.ink3
        Accessible.ignored: true
    }
}
