// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// A row of a ListView-based table: put TableCells and EditableCells inside; name it whole for screen readers
// (Accessible.name). `selected` is blue; `dragged` has a 2 px edge.
T.ItemDelegate {
    id: root

    property bool selected: false
    property bool dragged: false
    property bool lastRow: false
    property real sidePadding: Theme.space16
    default property alias cells: row.data

    implicitWidth: row.implicitWidth + 2 * sidePadding
    implicitHeight: Math.max(Theme.heightRow, row.implicitHeight)
    padding: 0
    leftPadding: sidePadding
    rightPadding: sidePadding
    hoverEnabled: true
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.Row
    Accessible.selected: selected
    Accessible.onPressAction: root.clicked()

    contentItem: row
    background: Rectangle {
        color: root.selected ? Theme.selected : root.hovered ? Theme.hover : Theme.clear
        border.width: root.dragged ? 2 : 0
        border.color: Theme.focus

        Separator {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: !root.lastRow
        }
        FocusRing {
            visible: root.visualFocus
            anchors.margins: 0
            cornerRadius: Theme.radiusMark
        }
    }

    Row { id: row }
}
