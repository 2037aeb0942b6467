// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Theme

// A state in two words. Never clickable.
Rectangle {
    id: root

    enum Tone { Neutral, Relay, Attention, Uncovered, Exercise }

    property string text
    property string iconName
    property int tone: Badge.Neutral
    readonly property color ink: [Theme.ink2, Theme.relayInk, Theme.attentionInk, Theme.uncoveredInk, Theme.surface][tone]

    implicitWidth: row.implicitWidth + Theme.space16
    implicitHeight: Math.max(Theme.u(22), row.implicitHeight + Theme.u(6))
    radius: Theme.radiusBadge
    color: [Theme.hover, Theme.relaySoft, Theme.attentionSoft, Theme.uncoveredSoft, Theme.ink][tone]

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.space16)
        spacing: Theme.u(5)

        Icon {
            visible: root.iconName.length > 0
            name: root.iconName
            color: root.ink
        }
        Label {
            Layout.fillWidth: true
            text: root.text
            textStyle: Theme.note
            font.weight: root.tone === Badge.Exercise ? Font.DemiBold : Font.Medium
            color: root.ink
            elide: Text.ElideRight
        }
    }
}
