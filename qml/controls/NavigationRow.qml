// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// A page in the navigation, with the count of what is left to do there (hidden at 0). `rail` shows the icon alone; `edged`
// makes of it the one button among the pages.
T.Button {
    id: root

    property int count: 0
    property bool current: false
    property bool rail: false
    property bool edged: false

    implicitWidth: rail ? Theme.u(44) : Theme.u(202)
    implicitHeight: rail || edged ? Theme.u(40) : Math.max(Theme.heightControl, implicitContentHeight)
    leftPadding: Theme.u(11)
    rightPadding: Theme.u(11)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: count > 0 ? text + ", " + count : text
    Accessible.selected: current
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.u(10)

        Icon {
            Layout.alignment: root.rail ? Qt.AlignCenter : Qt.AlignVCenter
            name: root.icon.name
            size: root.rail ? Theme.iconRail : Theme.iconLarge
            color: root.current ? Theme.primary : Theme.ink2
        }
        Label {
            Layout.fillWidth: true
            visible: !root.rail
            text: root.text
            font.weight: root.current ? Font.DemiBold : Font.Medium
            color: root.current || root.edged ? Theme.ink : Theme.ink2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            visible: !root.rail && root.count > 0
            text: root.count
            textStyle: Theme.note
            font.weight: Font.Medium
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.line2 : root.hovered && !root.current ? Theme.pressed
            : root.current ? Theme.dark ? Theme.raised : Theme.surface : root.edged ? Theme.surface : Theme.clear
        border.color: root.edged ? Theme.line2 : root.current ? Theme.line : Theme.clear

        FocusRing { visible: root.visualFocus }
    }

    ToolTip {
        text: root.text
        visible: root.rail && (root.hovered || root.visualFocus)
    }
}
