// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// The door of the search, drawn as the field that it opens. `rail` leaves the icon alone.
T.Button {
    id: root

    property string keyHint
    property bool rail: false

    implicitWidth: rail ? Theme.u(44) : Theme.u(202)
    implicitHeight: Math.max(rail ? Theme.u(40) : Theme.heightControl, implicitContentHeight)
    leftPadding: Theme.u(10)
    rightPadding: Theme.u(rail ? 10 : 6)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space8

        Icon {
            Layout.alignment: root.rail ? Qt.AlignCenter : Qt.AlignVCenter
            name: "edit-find"
            size: root.rail ? Theme.iconRail : Theme.icon
            color: root.rail ? Theme.ink2 : Theme.ink3
        }
        Label {
            Layout.fillWidth: true
            visible: !root.rail
            text: root.text
            textStyle: Theme.small
            color: Theme.ink3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        KeyHint {
            visible: !root.rail && root.keyHint.length > 0
            text: root.keyHint
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.rail ? root.hovered ? Theme.pressed : Theme.clear : Theme.surface
        border.color: root.rail ? Theme.clear : root.hovered ? Theme.ink2 : Theme.line2

        FocusRing { visible: root.visualFocus }
    }

    ToolTip {
        text: root.text
        visible: root.rail && (root.hovered || root.visualFocus)
    }
}
