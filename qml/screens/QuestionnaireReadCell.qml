// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// A cell that is only read.
Label {
    id: root

    required property QuestionnaireField cell

    text: root.cell.text
    textStyle: Theme.small
    topPadding: Theme.u(7)
    wrapMode: Text.Wrap
}
