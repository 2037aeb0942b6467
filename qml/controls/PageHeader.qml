// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Theme

// The page's title on the left, its actions on the right, the primary one last: put them inside. Where there is no room
// for both, the actions stand below.
Item {
    id: root

    property string title
    property string subtitle
    property bool greeting: false
    default property alias actions: actionRow.data
    readonly property real gap: actionRow.width > 0 ? Theme.space12 : 0
    readonly property real least: Math.min(Theme.u(240), words.implicitWidth) // that the words stay readable
    readonly property bool stacked: actionRow.width > 0 && width < least + gap + actionRow.width

    Layout.minimumHeight: Theme.heightHeader
    implicitWidth: words.implicitWidth + gap + actionRow.width
    implicitHeight: Theme.space12 + (stacked ? words.height + Theme.space8 + actionRow.height : Math.max(words.height, actionRow.height))

    ColumnLayout {
        id: words
        y: root.stacked ? Theme.u(6) : (root.height - height) / 2
        width: root.stacked ? root.width : root.width - root.gap - actionRow.width
        spacing: Theme.u(2)

        Label {
            Layout.fillWidth: true
            text: root.title
            textStyle: root.greeting ? Theme.display : Theme.title
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.subtitle
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    RowLayout {
        id: actionRow
        x: root.stacked ? 0 : root.width - width
        y: root.stacked ? words.y + words.height + Theme.space8 : (root.height - height) / 2
        spacing: Theme.space12
    }
}
