// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// A vertical scroll over one item (a layout as wide as `availableWidth`). Keeps what has the focus in view, 48 px from
// the edges.
T.ScrollView {
    id: root

    readonly property Flickable flick: contentItem as Flickable
    readonly property Item focused: Window.window ? Window.activeFocusItem : null

    // Scrolls so that the item is whole and 48 px inside, when it can.
    function reveal(item: Item): void {
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.space48;
        const least = Math.max(0, top + item.height + 2 * Theme.space48 - flick.height);
        flick.contentY = Math.min(Math.max(flick.contentY, least), Math.max(0, top), Math.max(0, flick.contentHeight - flick.height));
    }

    function holds(item: Item): bool {
        return item !== null && (item.parent === contentChildren[0] || holds(item.parent));
    }

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentWidth: availableWidth
    clip: true
    onFocusedChanged: if (holds(focused)) reveal(focused)

    T.ScrollBar.vertical: ScrollBar {
        parent: root
        x: root.width - width
        height: root.height
    }
}
