// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// How one activity stands, on the team's screen: a mark and words.
Column {
    id: root

    required property string name
    required property int laneState
    required property string stateText
    property TextStyle textStyle: Theme.body
    readonly property bool normal: laneState === DrillLanes.Normal

    spacing: Theme.space4

    Label {
        width: parent.width
        text: root.name
        textStyle: root.textStyle
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    Row {
        width: parent.width
        spacing: Theme.space12

        RelayMark {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.normal
            large: true
            coverage: root.laneState === DrillLanes.OnFallback ? 0 : 2
        }
        Icon {
            id: tick
            anchors.verticalCenter: parent.verticalCenter
            visible: root.normal
            size: root.textStyle.size
            name: "dialog-ok"
        }
        Label {
            width: parent.width - Theme.space12 - (root.normal ? tick.width : mark.width)
            text: root.stateText
            textStyle: root.textStyle
            color: root.normal ? Theme.ink2 : root.laneState === DrillLanes.OnFallback ? Theme.relayInk : Theme.uncoveredInk
            wrapMode: Text.Wrap
        }
    }
}
