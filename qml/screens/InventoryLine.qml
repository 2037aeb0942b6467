// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One row of the inventory. The list says which column is current; its cell has the focus.
TableRow {
    id: root

    required property InventoryViewModel viewModel
    required property int fit // InventoryTable.Fit
    required property int column
    required property int index
    required property string key
    required property string sentence
    required property list<string> texts
    required property list<int> tones
    required property list<string> errors
    required property int coverage
    readonly property bool current: ListView.isCurrentItem

    signal cellPressed(column: int)
    signal ended(way: int)

    function editCell(at: int): void {
        const cell = cells.itemAt(at) as InventoryCell;
        cell.edit();
    }

    function focusCell(): void {
        const cell = cells.itemAt(root.column);
        if (cell && !(cell as InventoryCell).editing) cell.forceActiveFocus(Qt.OtherFocusReason);
    }

    sidePadding: Theme.panelPadding
    selected: current
    focusPolicy: Qt.NoFocus
    ListView.onPooled: visible = false // a row that waits to be used again is none for a screen reader
    ListView.onReused: visible = true
    Accessible.name: sentence
    onActiveFocusChanged: if (activeFocus) focusCell()
    onColumnChanged: if (current && ListView.view.activeFocus) focusCell()
    onClicked: cellPressed(column)

    Repeater {
        id: cells
        model: root.viewModel.columns
        delegate: InventoryCell {
            id: cell

            required property int index
            required property string key
            required property string title
            required property list<real> parts

            width: (root.width - 2 * root.sidePadding) * parts[root.fit]
            height: root.height
            visible: width > 0
            viewModel: root.viewModel
            rowKey: root.key
            column: key
            name: title
            text: root.texts[index] ?? ""
            error: root.errors[index] ?? ""
            tone: root.tones[index] ?? 0
            coverage: root.coverage
            strong: index === 0
            onEnded: way => root.ended(way)

            TapHandler { onTapped: root.cellPressed(cell.index) }
        }
    }
}
