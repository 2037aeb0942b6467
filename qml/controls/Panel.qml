// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// The page's own ground, 8 px from the window's edges. `sunken` for a side panel.
T.Pane {
    id: root

    property bool sunken: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 1
    background: Rectangle {
        radius: root.sunken ? 0 : Theme.radiusPanel
        color: root.sunken ? Theme.sunken : Theme.surface
        border.color: root.sunken ? Theme.clear : Theme.line
    }
}
