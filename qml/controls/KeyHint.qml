// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// The key that does the same, as « Ctrl K ». Repeats information found elsewhere.
Rectangle {
    id: root

    property string text
    property color ink: Theme.ink2
    property color edge: Theme.line2

    implicitWidth: label.implicitWidth + Theme.u(10)
    implicitHeight: Math.max(Theme.u(18), label.implicitHeight + Theme.u(2))
    radius: Theme.radiusMark
    color: Theme.clear
    border.color: edge

    Label {
        id: label
        anchors.centerIn: parent
        text: root.text
        textStyle: Theme.hint
        color: root.ink
        Accessible.ignored: true
    }
}
