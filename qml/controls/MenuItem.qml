// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// One action of a menu. `keyHint` shows its shortcut; `deletes` gives it the copper ink.
T.MenuItem {
    id: root

    property string keyHint
    property bool deletes: false
    readonly property color ink: !enabled ? Theme.ink3 : deletes ? Theme.uncoveredInk : Theme.ink

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.heightControl, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.u(8)
    rightPadding: Theme.u(8)
    topPadding: Theme.u(4)
    bottomPadding: Theme.u(4)
    hoverEnabled: true
    Accessible.name: text
    Accessible.onPressAction: root.triggered()

    contentItem: RowLayout {
        spacing: Theme.u(10)

        Icon {
            visible: root.icon.name.length > 0 || root.checked
            name: root.checked ? "dialog-ok" : root.icon.name
            color: root.deletes ? Theme.uncoveredInk : Theme.ink2
        }
        Label {
            Layout.fillWidth: true
            text: root.text
            textStyle: Theme.small
            color: root.ink
            Accessible.ignored: true
        }
        Label {
            Layout.leftMargin: Theme.space16
            visible: text.length > 0
            text: root.keyHint
            textStyle: Theme.note
            color: Theme.ink3
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.highlighted ? Theme.dark ? Theme.pressed : Theme.hover : Theme.clear
    }
}
