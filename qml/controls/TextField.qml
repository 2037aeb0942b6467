// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// One line of text with its label above and, when `error` is set, the sentence below that says how to mend it.
T.TextField {
    id: root

    property string label
    property string hint
    property string error
    property string iconName
    property string keyHint
    property bool invalid: error.length > 0
    property real size: Theme.heightControl

    implicitWidth: Theme.u(240)
    implicitHeight: size + topInset + bottomInset
    topInset: around.above
    bottomInset: around.below
    topPadding: topInset
    bottomPadding: bottomInset
    leftPadding: Theme.u(10) + (iconName.length > 0 ? Theme.icon + Theme.space8 : 0)
    rightPadding: Theme.u(10) + (invalid ? Theme.icon + Theme.u(4) : keyHint.length > 0 ? keys.width : 0)
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.family
    font.pixelSize: Theme.small.size
    color: enabled ? Theme.ink : Theme.ink3
    placeholderTextColor: Theme.ink3
    selectionColor: Theme.focus
    selectedTextColor: Theme.dark ? Theme.primaryText : Theme.surface
    selectByMouse: true
    hoverEnabled: true
    Accessible.name: label.length > 0 ? label : placeholderText
    Accessible.description: error.length > 0 ? error : hint
    // Qt 6.4 keeps the name of a field that says so to itself. That its text is hidden it tells by its echo mode too.
    Accessible.onPasswordEditChanged: Accessible.passwordEdit = false

    background: FieldFrame {
        active: root.activeFocus
        hovered: root.hovered
        invalid: root.invalid
    }

    FieldLabel {
        id: around
        label: root.label
        hint: root.hint
        error: root.error
    }
    Label {
        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height - root.topPadding - root.bottomPadding
        verticalAlignment: Text.AlignVCenter
        visible: root.text.length === 0 && root.preeditText.length === 0
        text: root.placeholderText
        textStyle: Theme.small
        color: root.placeholderTextColor
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Icon {
        x: Theme.u(10)
        anchors.verticalCenter: middle.verticalCenter
        visible: root.iconName.length > 0
        name: root.iconName
        color: Theme.ink3
    }
    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(10)
        anchors.verticalCenter: middle.verticalCenter
        visible: root.invalid
        name: "dialog-warning"
        color: Theme.uncoveredInk
    }
    KeyHint {
        id: keys
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(6)
        anchors.verticalCenter: middle.verticalCenter
        visible: text.length > 0 && !root.invalid
        text: root.keyHint
    }
    Item {
        id: middle
        y: root.topInset
        height: root.height - root.topInset - root.bottomInset
    }
}
