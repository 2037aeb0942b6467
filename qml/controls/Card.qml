// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// A group of one subject on the page. What is put inside is one item (a layout); it takes the card's width.
T.Control {
    id: root

    property bool soft: false
    property bool strongEdge: false
    property bool bare: false // without an edge, until it is soft
    default property Item content

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space20
    contentItem: content
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.soft ? Theme.primarySoft : Theme.surface
        border.width: root.bare ? 0 : 1
        border.color: root.strongEdge ? Theme.primary : root.soft ? Theme.primarySoft : Theme.line
    }
}
