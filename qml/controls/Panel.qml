// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// The page's own ground, 8 px from the window's edges. `sunken` for a side panel. What is put inside
// is one item; it fills the panel.
T.Control {
    id: root

    property bool sunken: false
    default property Item content

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 1
    contentItem: content
    background: Rectangle {
        radius: root.sunken ? 0 : Theme.radiusPanel
        color: root.sunken ? Theme.sunken : Theme.surface
        border.color: root.sunken ? Theme.clear : Theme.line
    }
}
