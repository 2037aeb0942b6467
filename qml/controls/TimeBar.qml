// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Quick
import Relais.Theme

// One stretch of an activity's time, with the name of what carries it. `kind` is TimeBarShape's.
Item {
    id: root

    property int kind: TimeBarShape.Normal
    property string text

    implicitWidth: Theme.u(60)
    implicitHeight: Theme.u(18)

    TimeBarShape {
        anchors.fill: parent
        visible: width >= 1 && height >= 1 // there is nothing to paint on otherwise
        kind: root.kind
        unit: Theme.scale
        color: [Theme.bar, Theme.uncovered, Theme.relay, Theme.attention, Theme.primary][root.kind]
        softColor: [Theme.clear, Theme.uncoveredSoft, Theme.clear, Theme.attentionSoft, Theme.primarySoft][root.kind]
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space8
        width: parent.width - 2 * Theme.space8
        visible: text.length > 0 && width > Theme.space16
        text: root.text
        textStyle: Theme.note
        font.weight: Font.Medium
        elide: Text.ElideRight
        color: [Theme.ink2, Theme.uncoveredInk, Theme.relayText, Theme.attentionInk, Theme.link][root.kind]
    }
}
