// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.ViewModels

// The keys that are the same on every page; those of one page stand in its screen.
Item {
    id: root

    required property AppViewModel app
    required property Item pane
    required property WindowPages pages
    readonly property bool framed: app.navigation.focus === NavigationViewModel.None
    // What the digits' keys give without Shift on a French keyboard.
    readonly property list<string> unshifted: ["&", "É", "\"", "'", "(", "-", "È", "_", "Ç"]

    signal searchWanted()
    signal helpWanted()
    signal fileWanted()
    signal fullScreenWanted()

    function holds(region: Item, item: Item): bool {
        return item !== null && (item === region || holds(region, item.parent));
    }

    // A region that has no focus of its own gives it to the first thing in it.
    function enter(region: Item): void {
        region.forceActiveFocus(Qt.ShortcutFocusReason);
        const first = region.nextItemInFocusChain(true);
        if (Window.activeFocusItem === region && holds(region, first)) first.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function turnRegion(step: int): void {
        const all = [pane, ...pages.regions()];
        const now = Math.max(0, all.findIndex(region => holds(region, Window.activeFocusItem)));
        enter(all[(now + step + all.length) % all.length]);
    }

    Instantiator {
        model: NavigationViewModel.Settings
        delegate: Shortcut {
            required property int index

            sequences: ["Ctrl+" + (index + 1), "Ctrl+" + root.unshifted[index]]
            // A key pressed while a plan is being opened chooses the page that it will be shown on.
            enabled: root.framed || root.app.welcome.busy
            onActivated: root.app.navigation.go(index)
        }
    }
    Shortcut {
        sequences: ["Ctrl+,"]
        enabled: root.framed
        onActivated: root.app.navigation.go(NavigationViewModel.Settings)
    }
    Shortcut {
        sequences: ["Ctrl+K", "Ctrl+F"]
        enabled: root.framed
        onActivated: root.searchWanted()
    }
    Shortcut {
        sequences: ["F1"]
        onActivated: root.helpWanted()
    }
    Shortcut {
        sequences: ["Ctrl+O"]
        onActivated: root.fileWanted()
    }
    Shortcut {
        sequences: ["Ctrl+S"]
        enabled: root.framed
        onActivated: root.app.plan.saveNow()
    }
    Shortcut {
        sequences: ["Ctrl+E"]
        enabled: root.framed
        onActivated: root.app.exportPlan()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        enabled: root.framed && root.app.plan.canUndo
        onActivated: root.app.plan.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        enabled: root.framed && root.app.plan.canRedo
        onActivated: root.app.plan.redo()
    }
    Shortcut {
        sequences: ["F6"]
        enabled: root.framed
        onActivated: root.turnRegion(1)
    }
    Shortcut {
        sequences: ["Shift+F6"]
        enabled: root.framed
        onActivated: root.turnRegion(-1)
    }
    Shortcut {
        sequences: ["Ctrl+Shift+I", "F8"]
        enabled: root.framed || root.app.navigation.focus === NavigationViewModel.Incident
        onActivated: root.app.incidents.ask()
    }
    Shortcut {
        sequences: ["F11"]
        onActivated: root.fullScreenWanted()
    }
}
