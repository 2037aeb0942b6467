// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The editor of one cell, with the names that fit the last one typed. Enter keeps and goes down, Tab keeps and goes on,
// Esc restores; leaving keeps.
CompletedField {
    id: root

    // Not Left: that would be Item.Left, an origin of transformations.
    enum Way { Leave, Stay, Next, Previous, Down }

    required property InventoryViewModel viewModel
    required property string rowKey
    required property string column
    required property string name
    required property string typed
    property bool over: false

    signal ended(way: int)

    function finish(way: int): void {
        if (over) return;
        over = true;
        ended(viewModel.commit(rowKey, column, text) ? way : Math.min(way, InventoryEditor.Stay));
    }

    leftPadding: Theme.space8
    rightPadding: Theme.space4
    names: [...viewModel.suggestions(column, text)]
    Accessible.name: name
    Component.onCompleted: {
        text = typed.length > 0 ? typed : viewModel.editText(rowKey, column);
        forceActiveFocus(Qt.OtherFocusReason);
        typed.length > 0 ? deselect() : selectAll();
    }
    onTaken: taken => text = viewModel.completed(column, text, taken)
    onEntered: finish(InventoryEditor.Down)
    onActiveFocusChanged: if (!activeFocus) finish(InventoryEditor.Leave)
    Keys.onEscapePressed: {
        over = true;
        ended(InventoryEditor.Stay);
    }
    Keys.onTabPressed: finish(InventoryEditor.Next)
    Keys.onBacktabPressed: finish(InventoryEditor.Previous)
}
