// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// One of several. `note` explains the choice on a second line.
T.RadioButton {
    id: root

    property string note
    property TextStyle textStyle: Theme.small

    function choose(): void {
        if (!root.checked) root.toggle();
        root.clicked();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.u(24), implicitContentHeight + topPadding + bottomPadding)
    spacing: Theme.space8
    topPadding: Theme.u(3)
    bottomPadding: Theme.u(3)
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: note
    // Of itself Qt 6.4 would set `checked` and tell nobody.
    Accessible.onPressAction: root.choose()
    Accessible.onToggleAction: root.choose()

    indicator: Rectangle {
        x: 0
        y: Theme.u(3)
        width: Theme.iconLarge
        height: Theme.iconLarge
        radius: width / 2
        color: root.checked ? root.enabled ? Theme.primary : Theme.ink3 : root.hovered ? Theme.hover : Theme.surface
        border.width: root.checked ? 0 : 1.5
        border.color: root.enabled ? Theme.control : Theme.line2

        Rectangle {
            anchors.centerIn: parent
            visible: root.checked
            width: Theme.u(7)
            height: Theme.u(7)
            radius: width / 2
            color: Theme.surface
        }
        FocusRing {
            visible: root.visualFocus
            cornerRadius: parent.radius
        }
    }
    leftPadding: indicator.width + spacing
    contentItem: ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: root.text
            textStyle: root.textStyle
            wrapMode: Text.Wrap
            color: root.enabled ? Theme.ink : Theme.ink3
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.note
            textStyle: Theme.note
            wrapMode: Text.Wrap
            color: Theme.ink3
            Accessible.ignored: true
        }
    }
}
