// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// How an objective was met: a filled tick, a tick in a ring, a half disc or a ring with a cross, an empty ring before
// anybody judged it; the words stand beside it.
Item {
    id: root

    property int verdict: 0

    implicitWidth: Theme.u(22)
    implicitHeight: Theme.u(22)
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.verdict === 0 ? Theme.relay : Theme.clear
        border.width: root.verdict === 0 ? 0 : 2
        border.color: root.verdict < 0 ? Theme.ink3 : root.verdict === 3 ? Theme.uncovered : Theme.attention
    }
    Item {
        width: parent.width / 2
        height: parent.height
        visible: root.verdict === 2
        clip: true

        Rectangle {
            width: root.width
            height: root.height
            radius: width / 2
            color: Theme.attention
        }
    }
    Icon {
        anchors.centerIn: parent
        visible: root.verdict >= 0 && root.verdict !== 2
        name: root.verdict === 3 ? "window-close" : "dialog-ok"
        size: Theme.u(14)
        color: root.verdict === 0 ? Theme.relayText : root.verdict === 3 ? Theme.uncovered : Theme.attentionInk
    }
}
