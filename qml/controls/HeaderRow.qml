// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// The head of a table: HeaderCells in a Row whose widths the rows below share.
Rectangle {
    id: root

    default property alias cells: row.data
    property real sidePadding: Theme.space16

    implicitWidth: row.implicitWidth + 2 * sidePadding
    implicitHeight: Math.max(Theme.u(31), row.implicitHeight + Theme.space8)
    color: Theme.sunken

    Row {
        id: row
        x: root.sidePadding
        anchors.verticalCenter: parent.verticalCenter
    }
    Separator {
        anchors.top: parent.top
        width: parent.width
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
