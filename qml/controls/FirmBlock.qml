// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// The firm and whether its plan is saved; a click opens the plan's menu. `alarmed` when it could not be saved.
T.Button {
    id: root

    property string firm
    property string note
    property bool alarmed: false

    implicitWidth: Theme.u(202)
    implicitHeight: Math.max(Theme.u(44), implicitContentHeight + Theme.space8)
    padding: Theme.u(4)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: firm
    Accessible.description: note
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.u(10)

        AppLogo { }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.firm
                textStyle: Theme.strong
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: root.note
                textStyle: Theme.note
                color: root.alarmed ? Theme.attentionInk : Theme.ink3
                elide: Text.ElideRight
            }
        }
        Icon { name: root.alarmed ? "dialog-warning" : "go-down" }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.alarmed ? Theme.attentionSoft : root.hovered || root.down ? Theme.pressed : Theme.clear
        border.color: root.alarmed ? Theme.attention : Theme.clear

        FocusRing {
            visible: root.visualFocus
            cornerRadius: Theme.radiusCard
        }
    }
}
