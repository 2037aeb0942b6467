// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme

// What stands beside the question where there is room, and folds above it where there is none.
ColumnLayout {
    id: root

    required property string title
    property bool open: false
    default property alias inside: slot.data

    Layout.fillWidth: true
    spacing: Theme.space8

    QuietButton {
        icon.name: root.open ? "go-down" : "go-right"
        text: root.title
        Accessible.checked: root.open
        onClicked: root.open = !root.open
    }
    Item {
        id: slot
        Layout.fillWidth: true
        implicitHeight: childrenRect.height
        visible: root.open
    }
}
