// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The table of the inventory, as a spreadsheet: one cell is current, arrows move it, with Shift they select; Enter, F2
// or a letter edits it. What is done to all selected cells has its keys in InventoryKeys.
FocusScope {
    id: root

    required property InventoryViewModel viewModel
    required property bool narrow
    // All columns, all but the spare ones, or only the main ones.
    readonly property int fit: narrow ? InventoryTable.Main : width < Theme.u(viewModel.fullWidth) ? InventoryTable.Tight : InventoryTable.All
    readonly property bool reading: list.activeFocus && list.currentItem !== null && !(list.currentItem as InventoryLine).editing
    readonly property int page: Math.max(1, Math.floor(list.height / Theme.heightRow) - 1)

    enum Fit { All, Tight, Main }

    signal newRowWanted()

    function edit(column: int): void {
        viewModel.moveTo(list.currentIndex, column, false);
        (list.currentItem as InventoryLine).editCell(column);
    }

    function down(extend: bool): void {
        if (!viewModel.move(1, 0, extend) && !extend && list.count > 0) root.newRowWanted();
    }

    function turn(way: int): void {
        if (way === InventoryEditor.Down) down(false);
        else if (way > InventoryEditor.Stay) editBeside(way === InventoryEditor.Next ? 1 : -1);
    }

    // The next cell that can be edited, in this row or the next.
    function editBeside(step: int): void {
        const next = viewModel.editableBeside(viewModel.column, step);
        if (next >= 0) edit(next);
        else if (viewModel.move(step, 0, false)) edit(viewModel.editableBeside(step > 0 ? -1 : head.count, step));
    }

    function explain(cell: Item, row: int, column: int): void {
        viewModel.moveTo(row, column, false);
        explanation.parent = cell;
        explanation.open();
    }

    // PageUp and PageDown, Home and End; with Ctrl of the whole table.
    function leap(event: var): void {
        const keys = [Qt.Key_PageUp, Qt.Key_PageDown, Qt.Key_Home, Qt.Key_End];
        event.accepted = keys.includes(event.key);
        if (event.accepted) leapTo(keys.indexOf(event.key), (event.modifiers & Qt.ShiftModifier) !== 0, (event.modifiers & Qt.ControlModifier) !== 0);
    }

    function leapTo(key: int, extend: bool, whole: bool): void {
        key < 2 ? viewModel.move(key === 0 ? -page : page, 0, extend) : viewModel.moveToEnd(key === 3, whole, extend);
    }

    Binding {
        target: root.viewModel
        property: "fit"
        value: root.fit
    }
    Popover {
        id: explanation
        y: parent ? parent.height : 0
        title: qsTr("Where this figure comes from")

        InventoryFigures {
            Layout.fillWidth: true
            details: root.viewModel.details
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        HeaderRow {
            id: header
            Layout.fillWidth: true
            sidePadding: Theme.panelPadding

            Repeater {
                id: head
                model: root.viewModel.columns
                delegate: HeaderCell {
                    required property string title
                    required property list<real> parts

                    width: (header.width - 2 * header.sidePadding) * parts[root.fit]
                    visible: width > 0
                    text: title
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.margins: Theme.panelPadding
            visible: root.viewModel.nothing.length > 0
            title: root.viewModel.nothing

            SecondaryButton {
                objectName: "clearFilter"
                visible: root.viewModel.filter.length > 0
                text: qsTr("Clear the filter")
                onClicked: root.viewModel.filter = ""
            }
        }
        Column {
            objectName: "ideas"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.panelPadding
            Layout.rightMargin: Theme.panelPadding
            visible: ideas.count > 0 && root.viewModel.editable && root.viewModel.filter.length === 0
            spacing: Theme.space8

            Label {
                width: parent.width
                text: qsTr("Others of your trade often name these. A click adds one.")
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            Flow {
                width: parent.width
                spacing: Theme.space8

                Repeater {
                    id: ideas
                    model: root.viewModel.ideas

                    Chip {
                        required property string modelData

                        objectName: "idea"
                        text: modelData
                        icon.name: "list-add"
                        checkable: false
                        onClicked: root.viewModel.takeIdea(modelData)
                    }
                }
            }
        }
        ListView {
            id: list

            objectName: "inventory"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            reuseItems: true
            keyNavigationEnabled: false
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: root.viewModel.rows
            currentIndex: root.viewModel.selectedRow
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Inventory")
            Keys.onUpPressed: event => root.viewModel.move(-1, 0, event.modifiers & Qt.ShiftModifier)
            Keys.onDownPressed: event => root.down(event.modifiers & Qt.ShiftModifier)
            Keys.onLeftPressed: event => root.viewModel.move(0, -1, event.modifiers & Qt.ShiftModifier)
            Keys.onRightPressed: event => root.viewModel.move(0, 1, event.modifiers & Qt.ShiftModifier)
            Keys.onPressed: event => root.leap(event)
            delegate: InventoryLine {
                width: list.width
                viewModel: root.viewModel
                fit: root.fit
                column: root.viewModel.column
                range: root.viewModel.range
                onCellPressed: (cell, extend) => {
                    root.viewModel.moveTo(index, cell, extend);
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
                onExplanationWanted: (cell, column) => root.explain(cell, index, column)
                onEnded: way => root.turn(way)
            }

            T.ScrollBar.vertical: ScrollBar { }
        }
    }
}
