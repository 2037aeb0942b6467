// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// A remark where the problem is. Put its buttons inside.
T.Control {
    id: root

    enum Tone { Information, Relay, Attention, Uncovered }

    property int tone: InlineNotice.Information
    property string text
    property string iconName: "dialog-information"
    readonly property color ink: [Theme.ink, Theme.relayInk, Theme.attentionInk, Theme.uncoveredInk][tone]
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

    RowLayout {
        id: content
        spacing: Theme.u(10)

        Icon {
            Layout.alignment: words.lineCount > 1 ? Qt.AlignTop : Qt.AlignVCenter
            Layout.topMargin: words.lineCount > 1 ? Theme.u(1) : 0
            name: root.iconName
            size: Theme.iconLarge
            color: root.tone === InlineNotice.Information ? Theme.link : root.ink
        }
        Label {
            id: words
            Layout.fillWidth: true
            text: root.text
            textStyle: Theme.small
            color: Theme.ink
            wrapMode: Text.Wrap
        }
        RowLayout {
            id: actionRow
            spacing: Theme.space8
        }
    }
}
