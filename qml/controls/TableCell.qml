// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Theme

// A cell that is read: words, before them an icon or a relay mark (put it inside). Wraps to two lines before eliding.
Item {
    id: root

    property string text
    property bool strong: false
    property color color: strong ? Theme.ink : Theme.ink2
    property string iconName
    property color iconColor: color
    property int horizontalAlignment: Text.AlignLeft
    readonly property alias truncated: words.truncated
    readonly property real wordsWidth: words.x + words.contentWidth
    default property alias marks: markRow.data

    implicitHeight: Math.max(Theme.heightRow, words.implicitHeight + Theme.space8)
    height: parent ? Math.max(parent.height, implicitHeight) : implicitHeight

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: Theme.space8
        spacing: Theme.u(6)

        RowLayout {
            id: markRow
            visible: children.length > 0
        }
        Icon {
            visible: root.iconName.length > 0
            name: root.iconName
            color: root.iconColor
        }
        Label {
            id: words
            Layout.fillWidth: true
            text: root.text
            textStyle: root.strong ? Theme.body : Theme.small
            font.weight: root.strong ? Font.Medium : Font.Normal
            color: root.color
            // As tight for one line as for two: a height that follows the number of lines would be bound in a loop.
            topPadding: 0
            bottomPadding: 0
            lineHeight: Theme.note.line
            horizontalAlignment: root.horizontalAlignment
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
}
