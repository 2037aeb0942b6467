// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// Several lines of text. Grows with its content; Tab leaves it.
T.TextArea {
    id: root

    property string label
    property string hint
    property string error
    property bool invalid: error.length > 0
    property int minimumLines: 3

    implicitWidth: Theme.u(320)
    implicitHeight: Math.max(minimumLines * Theme.small.line + Theme.space16, contentHeight + Theme.space16) + topInset + bottomInset
    topInset: around.above
    bottomInset: around.below
    topPadding: topInset + Theme.space8
    bottomPadding: bottomInset + Theme.space8
    leftPadding: Theme.u(10)
    rightPadding: Theme.u(10)
    font.family: Theme.family
    font.pixelSize: Theme.small.size
    color: enabled ? Theme.ink : Theme.ink3
    placeholderTextColor: Theme.ink3
    selectionColor: Theme.focus
    selectedTextColor: Theme.dark ? Theme.primaryText : Theme.surface
    selectByMouse: true
    hoverEnabled: true
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Accessible.name: label.length > 0 ? label : placeholderText
    Accessible.description: error.length > 0 ? error : hint

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
        visible: root.text.length === 0 && root.preeditText.length === 0
        text: root.placeholderText
        textStyle: Theme.small
        color: root.placeholderTextColor
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
