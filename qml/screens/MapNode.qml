// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Quick
import Relais.Theme

// One activity, tool or provider of the map. A bar at its left edge marks a critical tool; what is down has a copper edge
// and the stop icon, so that neither is said by colour alone.
Rectangle {
    id: root

    required property string key
    required property string name
    required property string sentence
    required property int column
    required property int look
    required property int coverage
    required property bool critical
    required property bool unsure
    required property bool cause
    required property bool current
    readonly property bool hit: look === MapLinks.Hit
    readonly property bool lit: look === MapLinks.Lit
    readonly property bool stopped: hit && column > 0

    signal picked()

    focus: current
    radius: Theme.radiusControl
    color: cause ? Theme.uncoveredSoft : lit && current ? Theme.selected : hover.hovered ? Theme.hover : Theme.surface
    border.color: hit ? Theme.uncovered : lit ? Theme.primary : look === MapLinks.Faded ? Theme.line2 : Theme.control
    border.width: lit ? 2 : 1
    Accessible.role: Accessible.Button
    Accessible.name: sentence
    Accessible.focusable: true
    Accessible.focused: activeFocus
    Accessible.selected: current
    Accessible.onPressAction: root.picked()

    Rectangle {
        x: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.u(3)
        height: parent.height - Theme.u(10)
        radius: width / 2
        visible: root.critical
        color: root.hit ? Theme.uncovered : Theme.ink2
    }
    Label {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.u(11)
        anchors.right: marks.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        textStyle: Theme.small
        font.weight: Font.Medium
        color: root.look === MapLinks.Faded ? Theme.ink3 : Theme.ink
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Row {
        id: marks
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(9)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.u(6)

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.unsure
            text: qsTr("to confirm")
            textStyle: Theme.note
            color: Theme.attentionInk
            Accessible.ignored: true
        }
        RelayMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.coverage >= 0 && !root.stopped
            coverage: Math.max(root.coverage, 0)
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.stopped
            name: "prohibited"
            color: Theme.uncovered
        }
    }
    FocusRing { visible: root.activeFocus }
    HoverHandler { id: hover }
    TapHandler {
        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.picked();
        }
    }
    ToolTip {
        text: root.name
        visible: words.truncated && (hover.hovered || root.activeFocus)
    }
}
