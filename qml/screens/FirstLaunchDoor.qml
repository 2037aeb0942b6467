// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme

// One way to begin: what it is, and below it what is put inside.
Card {
    id: root

    required property string iconName
    required property string title
    property string words
    property alias iconColor: picture.color
    default property alias inside: column.data

    Layout.fillWidth: true
    Layout.fillHeight: true
    padding: Theme.space24

    ColumnLayout {
        id: column
        spacing: Theme.u(6)

        Icon {
            id: picture
            Layout.bottomMargin: Theme.space12
            name: root.iconName
            size: Theme.u(24)
        }
        Label {
            Layout.fillWidth: true
            text: root.title
            textStyle: Theme.title
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.words
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
