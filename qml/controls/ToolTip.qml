// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// A word about the control it stands in. Show it on hover and on focus.
T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - 6
    implicitWidth: Math.min(contentItem.implicitWidth + leftPadding + rightPadding, Theme.u(320))
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: 8
    leftPadding: Theme.u(8)
    rightPadding: Theme.u(8)
    topPadding: Theme.u(4)
    bottomPadding: Theme.u(4)
    delay: Theme.tooltipDelay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Label {
        text: root.text
        textStyle: Theme.note
        font.weight: Font.Medium
        color: Theme.tipText
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        color: Theme.tip
        radius: Theme.radiusBadge
    }
}
