// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// A remark where the problem is. Put its buttons inside; where they would leave the words no room, they stand below.
T.Control {
    id: root

    enum Tone { Information, Relay, Attention, Uncovered }

    property int tone: InlineNotice.Information
    property string text
    property string iconName: "dialog-information"
    readonly property color ink: [Theme.ink, Theme.relayInk, Theme.attentionInk, Theme.uncoveredInk][tone]
    readonly property real least: Math.min(Theme.u(240), words.implicitWidth) // that the words stay readable
    readonly property bool stacked: actionRow.width > 0 && availableWidth < words.x + least + Theme.u(10) + actionRow.width
    default property alias actions: actionRow.data

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.u(38), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.u(14)
    rightPadding: Theme.u(14)
    topPadding: Theme.u(9)
    bottomPadding: Theme.u(9)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    contentItem: content
    background: Rectangle {
        radius: Theme.radiusCard
        color: [Theme.primarySoft, Theme.relaySoft, Theme.attentionSoft, Theme.uncoveredSoft][root.tone]
    }

    Item {
        id: content
        implicitWidth: words.x + words.implicitWidth + (actionRow.width > 0 ? Theme.u(10) + actionRow.width : 0)
        implicitHeight: root.stacked ? words.height + Theme.space8 + actionRow.height : Math.max(words.height, actionRow.height)

        Icon {
            id: sign
            y: words.lineCount > 1 || root.stacked ? words.y + Theme.u(1) : (content.height - height) / 2
            name: root.iconName
            size: Theme.iconLarge
            color: root.tone === InlineNotice.Information ? Theme.link : root.ink
        }
        Label {
            id: words
            x: sign.width + Theme.u(10)
            y: root.stacked ? 0 : (content.height - height) / 2
            width: content.width - x - (root.stacked || actionRow.width === 0 ? 0 : Theme.u(10) + actionRow.width)
            text: root.text
            textStyle: Theme.small
            color: Theme.ink
            wrapMode: Text.Wrap
        }
        RowLayout {
            id: actionRow
            x: root.stacked ? words.x : content.width - width
            y: root.stacked ? words.height + Theme.space8 : (content.height - height) / 2
            spacing: Theme.space8
        }
    }
}
