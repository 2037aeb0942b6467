// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// A cell of several lines.
TextArea {
    id: root

    required property QuestionnaireField cell

    focus: true
    text: root.cell.text
    label: root.cell.label
    error: root.cell.error
    placeholderText: root.cell.placeholder
    minimumLines: 5
    color: root.cell.example ? Theme.attentionInk : Theme.ink
    Accessible.name: root.cell.spokenName
    onTextChanged: if (activeFocus) root.cell.viewModel.type(root.cell.key, text)
    onActiveFocusChanged: if (!activeFocus) root.cell.viewModel.finish(root.cell.key)
}
