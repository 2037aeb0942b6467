// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
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

    contentItem: content
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.highlighted ? Theme.selected : root.hovered ? Theme.dark ? Theme.pressed : Theme.hover : Theme.clear
    }

    // Not a layout: its widths would hang on its own.
    Item {
        id: content
        implicitWidth: words.x + words.implicitWidth + (remark.visible ? remark.implicitWidth + Theme.space8 : 0) + words.after
        implicitHeight: Math.max(words.implicitHeight, remark.implicitHeight)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon.name.length > 0
            name: root.icon.name
        }
        Label {
            id: words
            readonly property real after: root.chosen ? tick.width + Theme.space8 : 0

            anchors.verticalCenter: parent.verticalCenter
            x: root.icon.name.length > 0 ? Theme.icon + Theme.space8 : 0
            width: parent.width - x - after - (remark.visible ? remark.width + Theme.space8 : 0)
            text: root.text
            textStyle: Theme.small
            font.weight: root.chosen ? Font.Medium : Font.Normal
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            id: remark
            anchors.verticalCenter: parent.verticalCenter
            x: parent.width - width - words.after
            width: Math.min(implicitWidth, Math.round(root.availableWidth * 0.55))
            visible: text.length > 0
            text: root.note
            textStyle: Theme.note
            color: Theme.ink3
            elide: Text.ElideRight
        }
        Icon {
            id: tick
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.chosen
            name: "dialog-ok"
            color: Theme.primary
        }
    }
}
