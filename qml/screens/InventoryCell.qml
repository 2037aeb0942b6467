// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A cell of the inventory, in the table or in the panel. It is read; the editor exists only while it is edited.
Item {
    id: root

    required property InventoryViewModel viewModel
    required property string rowKey
    required property string column
    required property string name
    property string text
    property string error
    required property int kind
    property int tone: Inventory.Normal
    property int coverage: -1
    required property bool editable
    property bool strong: false
    property bool chosen: false // one of several selected cells
    property bool explained: false // a figure that can say where it comes from
    readonly property bool editing: editor.item !== null
    readonly property bool ofState: kind === Inventory.State
    readonly property color ink: error.length > 0 || tone === Inventory.Uncovered ? Theme.uncoveredInk
        : tone === Inventory.Gap ? Theme.attentionInk : tone === Inventory.Answer ? Theme.ink3 : strong ? Theme.ink : Theme.ink2

    signal ended(way: int)
    signal explanationWanted()

    // Begins with what the cell holds, or with what was typed over it.
    function edit(typed: string): void {
        if (!root.visible || !root.editable || !root.viewModel.editable) return;
        editor.setSource("InventoryEditor.qml", {viewModel: root.viewModel, rowKey: root.rowKey, column: root.column,
            name: root.name, typed: typed, size: Math.min(Theme.u(30), root.height - 4), objectName: "editor"});
    }

    function press(): void { root.explained ? root.explanationWanted() : root.edit(""); }

    function take(event: var): void {
        event.accepted = event.key === Qt.Key_F2 || /^[^\x00-\x20\x7f]$/.test(event.text) && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        if (event.accepted) root.edit(event.key === Qt.Key_F2 ? "" : event.text);
    }

    function end(way: int): void {
        editor.source = "";
        if (way !== InventoryEditor.Leave) root.forceActiveFocus(Qt.OtherFocusReason);
        root.ended(way);
    }

    implicitHeight: Math.max(Theme.heightRow, words.implicitHeight)
    Accessible.role: Accessible.Cell
    Accessible.name: Spoken.pair(name, text)
    Accessible.description: error
    Accessible.focusable: true
    Accessible.onPressAction: press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onPressed: event => take(event)

    TapHandler { onDoubleTapped: root.edit("") }
    HoverHandler { id: hover }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space8
        anchors.bottomMargin: 1
        visible: root.chosen
        color: Theme.primarySoft
        border.color: Theme.focus
    }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space8
        anchors.topMargin: 3
        anchors.rightMargin: 3
        anchors.bottomMargin: 3
        visible: root.error.length > 0 && !root.editing
        radius: Theme.radiusMark
        color: Theme.uncoveredSoft
        border.color: Theme.uncovered
    }
    TableCell {
        id: words
        anchors.fill: parent
        anchors.leftMargin: mark.visible ? mark.width + Theme.u(7) : 0
        anchors.rightMargin: mark.visible ? -Theme.space8 : 0
        visible: !root.editing && !badge.visible
        text: root.text
        color: root.ink
        strong: root.strong
        iconName: root.error.length > 0 ? "dialog-warning" : root.ofState ? "dialog-ok" : ""
        iconColor: root.error.length > 0 ? Theme.uncoveredInk : Theme.relay
    }
    Loader {
        id: explainer
        x: Math.min(words.wordsWidth + Theme.u(6), parent.width - width)
        anchors.verticalCenter: parent.verticalCenter
        active: root.explained
        source: "InventoryFigureButton.qml"
    }
    Connections {
        target: explainer.item as InventoryFigureButton
        function onClicked(): void { root.explanationWanted(); }
    }
    RelayMark {
        id: mark
        anchors.verticalCenter: parent.verticalCenter
        visible: root.kind === Inventory.Mark && root.coverage >= 0
        coverage: Math.max(0, root.coverage)
    }
    Badge {
        id: badge
        anchors.verticalCenter: parent.verticalCenter
        visible: root.ofState && root.tone === Inventory.Gap
        tone: Badge.Attention
        text: root.text
    }
    FocusRing {
        visible: root.activeFocus && !root.editing
        anchors.leftMargin: -Theme.space8
        anchors.topMargin: 3
        anchors.bottomMargin: 3
        anchors.rightMargin: 3
    }
    Loader {
        id: editor
        x: -Theme.space8
        width: parent.width + Theme.space4
        anchors.verticalCenter: parent.verticalCenter
    }
    Connections {
        target: editor.item as InventoryEditor
        function onEnded(way: int): void { root.end(way); }
    }
    ToolTip {
        text: root.text
        visible: root.activeFocus && !root.editing && root.error.length === 0 && words.truncated
    }
    ToolTip {
        x: -Theme.space8
        y: root.height
        delay: 0
        text: root.error
        visible: (root.activeFocus || hover.hovered) && !root.editing && root.error.length > 0
    }
}
