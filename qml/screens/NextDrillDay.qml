// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// A day as a leaf of a calendar.
Rectangle {
    id: root

    property string month
    property string day

    implicitWidth: Math.max(Theme.u(46), leaf.implicitWidth + Theme.space16)
    implicitHeight: leaf.implicitHeight + Theme.space8
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 1
    border.color: Theme.line2
    Accessible.ignored: true

    Column {
        id: leaf
        anchors.centerIn: parent

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.month
            textStyle: Theme.note
            color: Theme.ink2
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.day
            textStyle: Theme.title
        }
    }
}
