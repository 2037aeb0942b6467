// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// A cell whose chip opens a list.
Column {
    id: root

    required property QuestionnaireField cell

    spacing: Theme.u(6)

    Label {
        width: Math.min(root.cell.room, implicitWidth)
        visible: !root.cell.table && !root.cell.sentence
        text: root.cell.label
        textStyle: Theme.small
        font.weight: Font.Medium
        color: Theme.ink2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Chip {
        id: chip
        focus: true
        width: Math.min(root.cell.room, implicitWidth)
        checkable: false
        checked: root.cell.text.length > 0
        hasMenu: true
        attention: root.cell.example
        note: root.cell.room > Theme.u(150) || !root.cell.table ? root.cell.note : ""
        text: !root.cell.sentence ? root.cell.words : root.cell.text.length > 0 ? root.cell.label + " " + root.cell.text : root.cell.label + "…"
        Accessible.name: Spoken.pair(root.cell.spokenName, root.cell.text)
        Accessible.description: root.cell.error
        onClicked: root.cell.pickWanted(root.cell.key, chip)
    }
    Label {
        width: Math.min(root.cell.room, implicitWidth)
        visible: text.length > 0
        text: root.cell.error
        textStyle: Theme.note
        color: Theme.uncoveredInk
        wrapMode: Text.Wrap
    }
}
