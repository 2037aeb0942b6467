// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One section of a question: its rows, in a frame where they are a list, and the button that adds one.
FocusScope {
    id: root

    required property QuestionnaireViewModel viewModel
    required property string key
    required property string title
    required property bool table
    required property bool grows
    required property bool items
    required property string addText
    required property QtObject columns
    required property QtObject rows
    readonly property bool framed: table || grows

    signal pickWanted(key: string, opener: Item)

    function focusRow(row: int, cell: int): void {
        const found = rowList.itemAt(row) as QuestionnaireRow;
        if (found) found.focusCell(cell);
    }

    function focusKey(wanted: string): bool {
        return Array.from({ length: rowList.count }, (none, i) => rowList.itemAt(i) as QuestionnaireRow).some(row => row.focusKey(wanted));
    }

    // Opens this chip, counted from 0; else the number of chips left to count, below 0 when it is open.
    function openChip(index: int): int {
        let left = index;
        for (let i = 0; i < rowList.count && left >= 0; ++i) left = (rowList.itemAt(i) as QuestionnaireRow).openChip(left);
        return left;
    }

    // The row below, which is made when there is none.
    function goDown(row: int, cell: int): void {
        if (row + 1 === rowList.count && root.grows) root.viewModel.addRow(root.key);
        root.focusRow(Math.min(row + 1, rowList.count - 1), row + 1 < rowList.count ? cell : cell + 1);
    }

    implicitHeight: inside.implicitHeight

    Column {
        id: inside
        width: parent.width
        spacing: Theme.space8

        Label {
            width: parent.width
            visible: text.length > 0
            text: root.title
            textStyle: Theme.small
            font.weight: Font.Medium
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Rectangle {
            width: parent.width
            height: list.implicitHeight + (root.framed ? 2 : 0)
            radius: Theme.radiusCard
            color: Theme.clear
            border.color: root.framed ? Theme.line2 : Theme.clear

            Column {
                id: list
                x: root.framed ? 1 : 0
                y: x
                width: parent.width - 2 * x

                Rectangle {
                    width: parent.width
                    height: Theme.u(31)
                    visible: root.table
                    radius: Theme.radiusCard
                    color: Theme.sunken

                    Separator {
                        anchors.bottom: parent.bottom
                        width: parent.width
                    }
                    Row {
                        id: heads
                        readonly property real room: parent.width - 2 * Theme.space8 - (root.grows ? Theme.u(22) + Theme.heightSmall + 2 * Theme.space8 : 0)

                        x: parent.width - width - Theme.space8 - (root.grows ? Theme.heightSmall + Theme.space8 : 0)
                        height: parent.height

                        Repeater {
                            model: root.columns

                            HeaderCell {
                                required property string label
                                required property real share

                                width: Math.floor(heads.room * share)
                                height: Theme.u(31)
                                leftPadding: Theme.u(10)
                                text: label
                            }
                        }
                    }
                }
                Repeater {
                    id: rowList
                    model: root.rows

                    QuestionnaireRow {
                        width: list.width
                        viewModel: root.viewModel
                        table: root.table
                        grows: root.grows
                        items: root.items
                        columnsWidth: heads.width
                        last: index + 1 === rowList.count
                        onPickWanted: (cell, opener) => root.pickWanted(cell, opener)
                        onNextWanted: cell => root.goDown(index, cell)
                    }
                }
                QuietButton {
                    objectName: "add:" + root.key
                    visible: root.grows
                    x: Theme.u(28)
                    height: Theme.u(44)
                    icon.name: "list-add"
                    text: root.addText
                    onClicked: root.goDown(rowList.count - 1, 0)
                }
            }
        }
    }
}
