// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Theme

// A name and its figure, for « D’où vient ce chiffre ». `strong` for the result.
RowLayout {
    id: root

    property string name
    property string figure
    property bool strong: false

    Layout.fillWidth: true
    spacing: Theme.space12

    Label {
        Layout.fillWidth: true
        text: root.name
        textStyle: Theme.note
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        color: root.strong ? Theme.ink : Theme.ink2
        wrapMode: Text.Wrap
    }
    Label {
        text: root.figure
        textStyle: Theme.note
        font.weight: root.strong ? Font.DemiBold : Font.Medium
        color: root.strong ? Theme.ink : Theme.ink2
    }
}
