// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// The ring around what has the keyboard: 2 px wide, 2 px away. It fills its parent; show it on visualFocus.
Rectangle {
    property real cornerRadius: Theme.radiusControl
    property real gap: 2

    anchors.fill: parent
    anchors.margins: -gap - 2
    radius: cornerRadius + gap + 2
    color: Theme.clear
    border.width: 2
    border.color: Theme.focus
}
