// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Quick
import Relais.Theme

// The ground of what floats: menu, popover, dialog (depth 2).
Rectangle {
    id: root

    radius: Theme.radiusCard
    color: Theme.raised
    border.color: Theme.line2

    SoftShadow {
        z: -1
        anchors.fill: parent
        anchors.margins: -spread
        anchors.topMargin: -spread + 8
        anchors.bottomMargin: -spread - 8
        spread: 24
        radius: root.radius
        color: Theme.shadow
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.color
        border.color: root.border.color
    }
}
