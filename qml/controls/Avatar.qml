// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// A person's initials on one of four tints, always the same for the same name. Decorative: the name stands beside.
Rectangle {
    id: root

    property string name
    property real size: Theme.u(24)
    readonly property int tint: Array.from(name).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 4
    readonly property string initials: name.split(" ").filter(word => word.length > 0).slice(0, 2).map(word => word[0]).join("")

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: [Theme.primarySoft, Theme.relaySoft, Theme.attentionSoft, Theme.hover][tint]
    Accessible.ignored: true

    Label {
        anchors.centerIn: parent
        text: root.initials.toUpperCase()
        textStyle: Theme.initials
        color: [Theme.link, Theme.relayInk, Theme.attentionInk, Theme.ink2][root.tint]
        Accessible.ignored: true
    }
}
