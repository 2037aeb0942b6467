// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// A cell edited in place: Enter or F2 edits, Enter keeps, Esc restores, Tab keeps and moves on. The view model says
// whether the value holds: `error` shows the edge, the icon and the sentence. `committed` carries what was typed.
Item {
    id: root

    property string text
    property string emptyText
    property string name
    property string error
    property bool strong: false
    property color color: strong ? Theme.ink : Theme.ink2
    property bool editing: false
    readonly property bool invalid: error.length > 0

    signal committed(string text)
    signal moveNext()
    signal moveDown()

    function edit(): void {
        editor.text = root.text;
        root.editing = true;
        editor.selectAll();
    }

    // Ends the editing and keeps what was typed.
    function keep(): void {
        const changed = root.editing && editor.text !== root.text;
        root.editing = false;
        if (changed) root.committed(editor.text);
    }

    implicitHeight: Math.max(Theme.heightRow, words.implicitHeight + Theme.space8)
    height: parent ? Math.max(parent.height, implicitHeight) : implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Cell
    Accessible.name: Spoken.pair(name, words.text)
    Accessible.description: error
    Accessible.focusable: true
    Accessible.onPressAction: edit()
    Keys.onReturnPressed: edit()
    Keys.onEnterPressed: edit()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_F2;
        if (event.accepted)
            root.edit();
    }

    TapHandler { onDoubleTapped: root.edit() }
    HoverHandler {
        id: hover
        cursorShape: Qt.IBeamCursor
    }
    Icon {
        id: mark
        visible: root.invalid && !root.editing
        anchors.verticalCenter: parent.verticalCenter
        name: "dialog-warning"
        color: Theme.uncoveredInk
    }
    Label {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: mark.visible ? mark.width + Theme.u(6) : 0
        width: parent.width - x - Theme.space8
        visible: !root.editing
        text: root.text.length > 0 ? root.text : root.emptyText
        textStyle: root.strong ? Theme.body : Theme.small
        font.weight: root.strong ? Font.Medium : Font.Normal
        color: root.invalid ? Theme.uncoveredInk : root.text.length > 0 ? root.color : Theme.attentionInk
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    FocusRing {
        visible: root.activeFocus && !root.editing
        anchors.leftMargin: -Theme.space8
        anchors.topMargin: 3
        anchors.bottomMargin: 3
        anchors.rightMargin: 3
    }
    TextField {
        id: editor
        anchors.verticalCenter: parent.verticalCenter
        x: -Theme.space8
        width: parent.width + Theme.u(4)
        size: Math.min(Theme.u(30), root.height - 4)
        leftPadding: Theme.u(8)
        visible: root.editing
        onVisibleChanged: if (visible) forceActiveFocus(Qt.TabFocusReason)
        invalid: root.invalid
        Accessible.name: root.name
        onActiveFocusChanged: if (!activeFocus) root.keep()
        Keys.onEscapePressed: {
            root.editing = false;
            root.forceActiveFocus(Qt.OtherFocusReason);
        }
        Keys.onReturnPressed: {
            root.keep();
            root.forceActiveFocus(Qt.OtherFocusReason);
            root.moveDown();
        }
        Keys.onTabPressed: {
            root.keep();
            root.forceActiveFocus(Qt.TabFocusReason);
            root.moveNext();
        }
    }
    ToolTip {
        text: root.invalid ? root.error : words.text
        visible: (hover.hovered || root.activeFocus) && !root.editing && (words.truncated || root.invalid)
    }
}
