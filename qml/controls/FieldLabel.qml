// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// What surrounds an input inside its own insets: the name above, always visible, and below the error or the hint.
Item {
    id: root

    property string label
    property string hint
    property string error
    readonly property real above: label.length > 0 ? name.implicitHeight + Theme.u(6) : 0
    readonly property real below: note.visible ? note.implicitHeight + Theme.u(6) : 0

    anchors.fill: parent

    Label {
        id: name
        width: parent.width
        visible: text.length > 0
        text: root.label
        textStyle: Theme.small
        font.weight: Font.Medium
        color: Theme.ink2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        id: note
        anchors.bottom: parent.bottom
        width: parent.width
        visible: text.length > 0
        text: root.error.length > 0 ? root.error : root.hint
        textStyle: Theme.note
        color: root.error.length > 0 ? Theme.uncoveredInk : Theme.ink3
        wrapMode: Text.Wrap
    }
}
