// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// A row of a list that opens: drop-down, suggestions.
T.ItemDelegate {
    id: root

    property bool chosen: false
    property string note

    implicitHeight: Math.max(Theme.heightControl, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.u(8)
    rightPadding: Theme.u(8)
    topPadding: Theme.u(4)
    bottomPadding: Theme.u(4)
    hoverEnabled: true
    Accessible.name: text
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space8

        Icon {
            visible: root.icon.name.length > 0
            name: root.icon.name
        }
        Label {
            Layout.fillWidth: true
            text: root.text
            textStyle: Theme.small
            font.weight: root.chosen ? Font.Medium : Font.Normal
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            Layout.maximumWidth: Math.round(root.availableWidth * 0.55)
            visible: text.length > 0
            text: root.note
            textStyle: Theme.note
            color: Theme.ink3
            elide: Text.ElideRight
        }
        Icon {
            visible: root.chosen
            name: "dialog-ok"
            color: Theme.primary
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.highlighted || root.hovered ? Theme.dark ? Theme.pressed : Theme.hover : Theme.clear
    }
}
