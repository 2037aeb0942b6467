// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// A link in words. The target stays 24 px high, whatever the text.
T.Button {
    id: root

    property TextStyle textStyle: Theme.small
    property color ink: Theme.link
    property int weight: Font.Medium

    implicitWidth: implicitContentWidth
    implicitHeight: Math.max(Theme.u(24), implicitContentHeight)
    padding: 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.u(6)

        Icon {
            visible: root.icon.name.length > 0
            name: root.icon.name
            color: Theme.link
        }
        Label {
            Layout.fillWidth: true
            text: root.text
            textStyle: root.textStyle
            font.weight: root.weight
            font.underline: root.hovered && root.enabled
            color: root.enabled ? root.ink : Theme.ink3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    background: Item {
        FocusRing {
            visible: root.visualFocus
            cornerRadius: Theme.radiusMark
        }
    }
}
