// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// The name of a column.
Label {
    height: parent ? parent.height : implicitHeight
    rightPadding: Theme.space8
    textStyle: Theme.note
    font.weight: Font.Medium
    color: Theme.ink2
    verticalAlignment: Text.AlignVCenter
    elide: Text.ElideRight
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: text
}
