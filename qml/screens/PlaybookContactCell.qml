// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme

// A contact at the foot of a fiche; a number that is not known is a link to where it is filled in.
ColumnLayout {
    id: root

    required property string key
    required property string role
    required property string name
    required property string number
    required property bool missing

    signal fillWanted()

    spacing: 0

    Label {
        Layout.fillWidth: true
        text: root.role
        textStyle: Theme.note
        color: Theme.paperInk2
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        text: root.name
        textStyle: Theme.small
        font.weight: Font.Medium
        color: Theme.paperInk
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        visible: !root.missing
        text: root.number
        textStyle: Theme.small
        color: Theme.paperInk
        wrapMode: Text.Wrap
    }
    PlaybookGapLink {
        Layout.fillWidth: true
        visible: root.missing
        text: root.number
        onClicked: root.fillWanted()
    }
}
