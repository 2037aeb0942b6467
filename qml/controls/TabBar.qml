// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// Tabs over a page, filled with TabButton. Left and Right move.
T.TabBar {
    id: root

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: Theme.u(42)
    spacing: Theme.space8
    Keys.onLeftPressed: {
        decrementCurrentIndex();
        currentItem.forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onRightPressed: {
        incrementCurrentIndex();
        currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    contentItem: ListView {
        model: root.contentModel
        currentIndex: root.currentIndex
        spacing: root.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.AutoFlickIfNeeded
        snapMode: ListView.SnapToItem
        highlightMoveDuration: 0
    }
}
