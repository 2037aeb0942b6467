// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// A vertical scroll over one item (a layout as wide as `availableWidth`). Keeps what has the focus in view, 48 px from
// the edges: the focus that goes on within it, or comes by Tab. What has the focus as a page opens (Shortcut shows its
// ring) is not scrolled to, so that a page opens at its top; unless `revealsFirst` says that being whole counts more.
T.ScrollView {
    id: root

    readonly property Flickable flick: contentItem as Flickable
    readonly property Item focused: Window.window ? Window.activeFocusItem : null
    property bool revealsFirst: false
    property Item lastFocused // in here; null once the focus has left
    // What comes into view with the focus, such as the words below a field, moves it.
    readonly property Timer settling: Timer {
        interval: 0
        onTriggered: root.keepInView()
    }
    property bool following: false // what has the focus was scrolled to

    // Scrolls so that the item is whole and 48 px inside, when it can.
    function reveal(item: Item): void {
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.space48;
        const least = Math.max(0, top + item.height + 2 * Theme.space48 - flick.height);
        flick.contentY = Math.min(Math.max(flick.contentY, least), Math.max(0, top), Math.max(0, flick.contentHeight - flick.height));
    }

    function keepInView(): void {
        if (following) reveal(lastFocused);
    }

    function holds(item: Item): bool {
        return item !== null && (item.parent === contentChildren[0] || holds(item.parent));
    }

    function follow(): void {
        const item = holds(focused) ? focused : null;
        root.following = item !== null && (root.revealsFirst || root.lastFocused !== null || cameByTab(item as T.Control));
        root.lastFocused = item;
    }

    function cameByTab(control: T.Control): bool {
        const reason = control !== null ? control.focusReason : Qt.OtherFocusReason;
        return reason === Qt.TabFocusReason || reason === Qt.BacktabFocusReason;
    }

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentWidth: availableWidth
    clip: true
    onFocusedChanged: {
        follow();
        keepInView();
        settling.restart();
    }
    onHeightChanged: keepInView()

    T.ScrollBar.vertical: ScrollBar {
        parent: root
        x: root.width - width
        height: root.height
    }
}
