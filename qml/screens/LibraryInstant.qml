// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// An instant of a real outage, below its day where that is a new one.
Column {
    id: root

    required property string heading
    required property string when
    required property string what
    required property string doubt

    spacing: Theme.u(4)
    Accessible.role: Accessible.ListItem
    Accessible.name: when + ", " + what + (doubt.length > 0 ? ", " + doubt : "")

    Label {
        topPadding: Theme.u(4)
        width: root.width
        visible: root.heading.length > 0
        text: root.heading
        textStyle: Theme.strong
        wrapMode: Text.Wrap
    }
    Item {
        width: root.width
        implicitHeight: Math.max(time.implicitHeight, words.implicitHeight)

        Label {
            id: time
            width: Theme.u(116)
            text: root.when
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Column {
            id: words
            x: time.width + Theme.space12
            width: parent.width - x

            Label {
                width: parent.width
                text: root.what
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: root.doubt.length > 0
                text: root.doubt
                textStyle: Theme.note
                color: Theme.attentionInk
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
