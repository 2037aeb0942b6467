// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Theme

// A clock whose digits do not dance: every digit has a cell of the same width. `text` as « 00:12:42 ».
Row {
    id: root

    property string text
    property TextStyle textStyle: Theme.clock
    property color color: Theme.ink
    property string name

    Accessible.role: Accessible.StaticText
    Accessible.name: name.length > 0 ? name + " " + text : text

    Repeater {
        model: root.text.length

        Label {
            required property int index

            width: Math.round(root.textStyle.size * (isNaN(parseInt(text)) ? 0.32 : 0.635))
            text: root.text.charAt(index)
            textStyle: root.textStyle
            font.letterSpacing: 0
            horizontalAlignment: Text.AlignHCenter
            color: root.color
            Accessible.ignored: true
        }
    }
}
