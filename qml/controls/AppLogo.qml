// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// The program's sign: the relay mark on blue.
Rectangle {
    id: root

    property real size: Theme.heightControl

    implicitWidth: size
    implicitHeight: size
    radius: size / 4
    color: Theme.logo
    Accessible.ignored: true

    Rectangle {
        x: root.size * 0.19
        y: root.size * 0.28
        width: root.size * 0.41
        height: root.size * 0.17
        radius: height / 2
        color: Theme.logoTool
    }
    Rectangle {
        x: root.size * 0.40
        y: root.size * 0.55
        width: root.size * 0.41
        height: root.size * 0.17
        radius: height / 2
        color: Theme.logoFallback
    }
}
