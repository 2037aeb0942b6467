// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme

// A scenario in the list, with what it stops in this firm.
T.ItemDelegate {
    id: root

    required property string key
    required property string title
    required property string touches
    required property bool chosen

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Theme.u(6)
    bottomPadding: Theme.u(6)
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: touches.length > 0 ? title + ", " + touches : title
    Accessible.selected: chosen
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.chosen ? Theme.selected : root.hovered ? Theme.hover : Theme.clear

        FocusRing { visible: root.visualFocus }
    }
    contentItem: Column {
        spacing: Theme.u(2)

        Label {
            width: parent.width
            text: root.title
            textStyle: Theme.small
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.touches
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
