// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// A filter or a suggestion, never an action that deletes. `multiple` shows a tick when on; `hasMenu` says that it opens a
// list; `attention` with `note` marks words taken from an example.
T.Button {
    id: root

    property bool multiple: false
    property bool hasMenu: false
    property bool attention: false
    property string note
    readonly property color ink: !enabled ? Theme.ink3 : attention ? Theme.attentionInk : checked ? Theme.link : Theme.ink2

    function press(): void {
        if (root.checkable) root.toggle();
        root.toggled();
        root.clicked();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.heightSmall, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: Theme.u(3)
    bottomPadding: Theme.u(3)
    checkable: true
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: note.length > 0 ? text + ", " + note : text
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()

    contentItem: RowLayout {
        spacing: Theme.u(6)

        Icon {
            visible: root.icon.name.length > 0 || (root.multiple && root.checked)
            name: root.multiple && root.checked ? "dialog-ok" : root.icon.name
            size: Theme.u(14)
            color: root.ink
        }
        Label {
            Layout.fillWidth: true
            text: root.text
            textStyle: Theme.small
            font.weight: Font.Medium
            color: root.ink
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            visible: root.hasMenu
            name: "go-down"
            size: Theme.u(14)
            color: root.ink
        }
        Rectangle {
            visible: root.note.length > 0
            implicitWidth: 1
            implicitHeight: Theme.space16
            color: Theme.attention
        }
        Label {
            visible: text.length > 0
            text: root.note
            textStyle: Theme.note
            font.weight: Font.Medium
            color: root.ink
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.attention ? Theme.attentionSoft : root.checked ? Theme.selected : root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.color: root.attention ? Theme.attention : root.checked ? Theme.primary : Theme.line2

        FocusRing {
            visible: root.visualFocus
            cornerRadius: parent.radius
        }
    }
}
