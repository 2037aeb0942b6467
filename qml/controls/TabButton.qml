// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// One tab, with the number of things it holds (`count`, hidden below 0).
T.TabButton {
    id: root

    property int count: -1

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    width: implicitWidth
    height: parent ? parent.height : implicitHeight
    implicitHeight: Theme.u(42)
    padding: Theme.u(7)
    hoverEnabled: true
    focusPolicy: checked ? Qt.StrongFocus : Qt.ClickFocus
    Accessible.name: count < 0 ? text : text + " " + count
    Accessible.onPressAction: root.toggle()

    contentItem: RowLayout {
        spacing: Theme.u(6)

        Label {
            text: root.text
            textStyle: Theme.body
            font.weight: root.checked ? Font.DemiBold : Font.Medium
            color: root.checked || root.hovered ? Theme.ink : Theme.ink2
            Accessible.ignored: true
        }
        Label {
            visible: root.count >= 0
            text: root.count
            textStyle: Theme.small
            color: root.checked ? Theme.ink2 : Theme.ink3
            Accessible.ignored: true
        }
    }
    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 2
            radius: 1
            color: root.checked ? Theme.primary : root.hovered ? Theme.line2 : Theme.clear
        }
        FocusRing {
            visible: root.visualFocus
            anchors.margins: 2
        }
    }
}
