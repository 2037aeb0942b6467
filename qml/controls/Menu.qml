// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// Actions on one thing. Esc closes it and gives the focus back.
T.Menu {
    id: root

    implicitWidth: Math.max(Theme.u(190), contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: 8
    padding: Theme.u(6)
    delegate: MenuItem { }

    contentItem: ListView {
        implicitWidth: Math.max(...Array.from({ length: root.count }, (unused, row) => root.itemAt(row).implicitWidth), 0)
        implicitHeight: contentHeight
        model: root.contentModel
        currentIndex: root.currentIndex
        interactive: Window.window ? contentHeight + root.topPadding + root.bottomPadding > Window.window.height : false
        clip: true
        T.ScrollBar.vertical: ScrollBar { }
    }
    background: RaisedGround { }
}
