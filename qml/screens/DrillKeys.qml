// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.ViewModels

// The keys of a running drill. Letters, the space bar and the arrow are off while a text or an open list has the focus,
// letters also where the settings turn them off; the space bar presses the button that one went to by keyboard. F12
// always works.
Item {
    id: root

    required property Item screen
    required property DrillViewModel viewModel
    required property bool singleKeys // letters act as keys
    readonly property Item focused: Window.window ? Window.activeFocusItem : null
    readonly property bool typing: focused instanceof TextInput || focused instanceof TextEdit
    readonly property T.ComboBox list: focused as T.ComboBox
    readonly property T.AbstractButton button: focused as T.AbstractButton
    readonly property bool elsewhere: focused !== null && !holds(focused)
    readonly property bool running: viewModel.phase === DrillViewModel.Running
    readonly property bool free: !typing && !elsewhere && !(list && list.popup.visible)
    readonly property bool leads: viewModel.teamView !== DrillViewModel.ThisScreen
    readonly property bool marking: free && running && !viewModel.mark.asking

    signal noteWanted()
    signal clockWanted()

    function holds(item: Item): bool {
        return item !== null && (item === screen || item.Window.window !== screen.Window.window || holds(item.parent));
    }

    Shortcut {
        sequences: ["F12"]
        context: Qt.ApplicationShortcut
        onActivated: root.viewModel.stopForReal()
    }
    Shortcut {
        sequences: ["Ctrl+T"]
        onActivated: root.clockWanted()
    }
    Shortcut {
        sequences: ["P"]
        context: Qt.ApplicationShortcut
        enabled: root.singleKeys && root.free
        onActivated: root.viewModel.teamView = root.viewModel.teamView === DrillViewModel.SecondScreen
                     ? DrillViewModel.ReadAloud : DrillViewModel.SecondScreen
    }
    Shortcut {
        sequences: ["R"]
        enabled: root.singleKeys && root.marking
        onActivated: root.viewModel.mark.ask(DrillMark.Fallback)
    }
    Shortcut {
        sequences: ["M"]
        enabled: root.singleKeys && root.marking
        onActivated: root.viewModel.mark.ask(DrillMark.Message)
    }
    Shortcut {
        sequences: ["S"]
        enabled: root.singleKeys && root.marking
        onActivated: root.viewModel.mark.ask(DrillMark.Restored)
    }
    Shortcut {
        sequences: ["Right"]
        enabled: root.marking && !(root.focused instanceof T.TabButton) // of a segmented control
        onActivated: root.viewModel.playNext()
    }
    Shortcut {
        sequences: ["D"]
        enabled: root.singleKeys && root.free && root.leads
        onActivated: root.viewModel.order.shown = !root.viewModel.order.shown
    }
    Shortcut {
        sequences: ["E"]
        enabled: root.singleKeys && root.marking && root.leads
        onActivated: root.viewModel.order.ask(DrillOrder.Event)
    }
    Shortcut {
        sequences: ["A"]
        enabled: root.singleKeys && root.marking && root.leads
        onActivated: root.viewModel.order.ask(DrillOrder.Jump)
    }
    Shortcut {
        sequences: ["N"]
        enabled: root.singleKeys && root.free && (root.running || root.viewModel.phase === DrillViewModel.Paused)
        onActivated: root.noteWanted()
    }
    Shortcut {
        sequences: ["Space"]
        enabled: root.free && !(root.button && root.button.visualFocus) && (root.running || root.viewModel.phase === DrillViewModel.Paused)
        onActivated: root.viewModel.togglePause()
    }
}
