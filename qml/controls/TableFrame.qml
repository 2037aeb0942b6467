// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// The edge around a table that does not fill its page.
Rectangle {
    id: root

    default property alias content: inside.data

    implicitWidth: inside.childrenRect.width + 2
    implicitHeight: inside.childrenRect.height + 2
    radius: Theme.radiusCard
    color: Theme.surface
    border.color: Theme.line2

    Item {
        id: inside
        anchors.fill: parent
        anchors.margins: 1
        clip: true
    }
}
