// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Quick
import Relais.ViewModels

// The keys for what is done to all selected cells of the inventory. They hold while the table is read, not while a cell
// is edited.
Item {
    id: root

    required property InventoryViewModel viewModel

    signal tablePasted(text: string)

    function paste(): void {
        const text = Clipboard.text();
        if (text.length > 0 && !root.viewModel.paste(text)) root.tablePasted(text);
    }

    Command {
        sequences: ["Ctrl+D"]
        onActivated: root.viewModel.copyDown()
    }
    Command {
        sequences: ["Del", "Backspace"]
        onActivated: root.viewModel.clearCells()
    }
    Command {
        sequences: ["Ctrl+-"]
        onActivated: root.viewModel.removeRows()
    }
    Command {
        sequences: ["Ctrl+V", "Shift+Ins"]
        onActivated: root.paste()
    }
    Shortcut {
        enabled: root.enabled
        sequences: ["Ctrl+A"]
        onActivated: root.viewModel.selectAll()
    }
    Shortcut {
        enabled: root.enabled
        sequences: ["Ctrl+C", "Ctrl+Ins"]
        onActivated: Clipboard.setText(root.viewModel.copied())
    }
    component Command: Shortcut { enabled: root.enabled && root.viewModel.editable }
}
