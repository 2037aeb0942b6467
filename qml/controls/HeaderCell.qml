// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// The name of a column, on two lines where it must.
Label {
    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
    rightPadding: Theme.space8
    textStyle: Theme.note
    font.weight: Font.Medium
    color: Theme.ink2
    wrapMode: Text.WordWrap
    maximumLineCount: 2
    verticalAlignment: Text.AlignVCenter
    elide: Text.ElideRight
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: text
}
