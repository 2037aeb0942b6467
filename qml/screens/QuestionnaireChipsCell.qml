// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme

// A cell whose choices are all in view.
Column {
    id: root

    required property QuestionnaireField cell

    spacing: Theme.u(6)

    Label {
        width: parent.width
        visible: !root.cell.table
        text: root.cell.label
        textStyle: Theme.small
        font.weight: Font.Medium
        color: Theme.ink2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        spacing: Theme.u(6)

        Repeater {
            model: root.cell.choices

            Chip {
                required property string modelData
                required property int index

                focus: index === 0
                checkable: false
                checked: index === root.cell.chosen
                attention: checked && root.cell.example
                text: modelData
                Accessible.name: Spoken.pair(root.cell.spokenName, modelData)
                Accessible.checked: checked
                onClicked: root.cell.viewModel.chooseAt(root.cell.key, index)
            }
        }
    }
}
