// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The table of the inventory: one cell is current, arrows move it, Enter or F2 edits it, Delete removes its row.
FocusScope {
    id: root

    required property InventoryViewModel viewModel
    required property bool narrow
    // All columns, all but the spare ones, or only the main ones.
    readonly property int fit: narrow ? InventoryTable.Main : width < Theme.u(800) ? InventoryTable.Tight : InventoryTable.All
    readonly property int lastColumn: head.count - 1

    enum Fit { All, Tight, Main }

    function edit(column: int): void {
        list.column = column;
        (list.currentItem as InventoryLine).editCell(column);
    }

    function turn(way: int): void {
        if (way === InventoryEditor.Down) viewModel.select(list.currentIndex + 1);
        else if (way > InventoryEditor.Stay) editBeside(way === InventoryEditor.Next ? 1 : -1);
    }

    // The next cell that can be edited, in this row.
    function editBeside(step: int): void {
        const next = viewModel.editableBeside(list.column, step);
        if (next >= 0) edit(next);
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
                        onClicked: root.viewModel.add(modelData)
                    }
                }
            }
        }
        ListView {
            id: list

            property int column: 0

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
            Keys.onUpPressed: root.viewModel.select(currentIndex - 1)
            Keys.onDownPressed: root.viewModel.select(currentIndex + 1)
            Keys.onLeftPressed: column = Math.max(0, column - 1)
            Keys.onRightPressed: column = Math.min(root.lastColumn, column + 1)
            Keys.onDeletePressed: if (root.viewModel.editable) root.viewModel.remove(currentIndex)
            delegate: InventoryLine {
                width: list.width
                viewModel: root.viewModel
                fit: root.fit
                column: list.column
                onCellPressed: cell => {
                    list.column = cell;
                    root.viewModel.select(index);
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
                onEnded: way => root.turn(way)
            }

            T.ScrollBar.vertical: ScrollBar { }

        }
    }

}
