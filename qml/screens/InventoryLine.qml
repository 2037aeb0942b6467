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
    required property rect range
    required property int index
    required property string key
    required property string sentence
    required property list<string> texts
    required property list<int> tones
    required property list<string> errors
    required property int coverage
    readonly property bool current: ListView.isCurrentItem
    property bool editing: false
    readonly property bool several: range.width > 1 || range.height > 1
    readonly property bool chosen: several && index >= range.y && index < range.y + range.height

    signal cellPressed(column: int, extend: bool)
    signal ended(way: int)
    signal explanationWanted(cell: Item, column: int)

    function editCell(at: int): void {
        const cell = cells.itemAt(at) as InventoryCell;
        cell.edit("");
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
    onClicked: if (!current) cellPressed(column, false)

    Repeater {
        id: cells
        model: root.viewModel.columns
        delegate: InventoryCell {
            id: cell

            required property int index
            required property string key
            required property string title
            required property bool ofFigure
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
            chosen: root.chosen && index >= root.range.x && index < root.range.x + root.range.width
            explained: ofFigure && text.length > 0
            onEditingChanged: root.editing = editing
            onEnded: way => root.ended(way)
            onExplanationWanted: root.explanationWanted(cell, index)

            TapHandler {
                acceptedModifiers: Qt.NoModifier
                onTapped: root.cellPressed(cell.index, false)
            }
            TapHandler {
                acceptedModifiers: Qt.ShiftModifier
                onTapped: root.cellPressed(cell.index, true)
            }
        }
    }
}
