// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme

// What is missing on the page, in amber on white: it leads to where it is filled in.
T.Button {
    id: root

    implicitHeight: Math.max(Theme.u(24), implicitContentHeight)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Label {
        text: root.text
        textStyle: Theme.small
        font.weight: Font.Medium
        font.underline: true
        color: Theme.paperAttention
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    background: Item {
        FocusRing {
            visible: root.visualFocus
            cornerRadius: Theme.radiusMark
        }
    }
}
