// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Theme

// One line of the log: time, dot (filled for what counts, teal for a fallback, blue for a message), words with their
// first ones in bold.
RowLayout {
    id: root

    enum Mark { Note, Message, Fallback }

    property string time
    property string strongText
    property string text
    property int mark: LogLine.Note
    readonly property color markColor: [Theme.control, Theme.primary, Theme.relay][mark]

    spacing: Theme.space12
    Accessible.role: Accessible.ListItem
    Accessible.name: `${time} ${strongText} ${text}`

    Label {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Math.max(implicitWidth, Theme.u(38))
        Layout.minimumHeight: Theme.u(24) // of the line, which is a thing to point at
        text: root.time
        textStyle: Theme.small
        color: Theme.ink3
        Accessible.ignored: true
    }
    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.u(5)
        implicitWidth: Theme.u(8)
        implicitHeight: Theme.u(8)
        radius: width / 2
        color: root.mark === LogLine.Note ? Theme.clear : root.markColor
        border.color: root.markColor
    }
    Flow {
        id: words
        Layout.fillWidth: true
        spacing: Theme.u(4)

        Label {
            width: Math.min(implicitWidth, words.width)
            visible: text.length > 0
            text: root.strongText
            textStyle: Theme.small
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: Math.min(implicitWidth, words.width)
            text: root.text
            textStyle: Theme.small
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
