// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// Thin, over the content, there only when there is something to scroll.
T.ScrollBar {
    id: root

    implicitWidth: Theme.u(10)
    implicitHeight: Theme.u(10)
    padding: 2
    visible: policy === T.ScrollBar.AlwaysOn || (policy === T.ScrollBar.AsNeeded && size < 1)
    minimumSize: 0.06
    hoverEnabled: true

    contentItem: Rectangle {
        implicitWidth: Theme.u(6)
        implicitHeight: Theme.u(6)
        radius: Math.min(width, height) / 2
        color: root.pressed || root.hovered ? Theme.control : Theme.line2
    }
}
