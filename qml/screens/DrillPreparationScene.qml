// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One event of the running order: when, what the team is told, for whom; the rest of it stands below where it is the
// current one. Keys: Enter or F2 edits it, Alt Up and Down move it, Delete takes it away, Ctrl D doubles it.
Column {
    id: root

    required property DrillRunningOrder order
    required property DrillSceneEditor editor
    required property int index
    required property int count
    required property string key
    required property string minute
    required property string story
    required property string person
    required property string title
    required property string situation
    required property string expected
    required property string falls
    required property string returns
    required property int at // minutes of play
    required property int cell // a row of the editor's cells
    required property string spoken // all of the row in words
    required property string note // whose words these are, who stands in
    required property bool missing
    required property bool uncovered
    required property bool fact // of the real outage
    readonly property bool current: order.current === key
    readonly property bool editing: editor.edited === key
    readonly property bool open: current && !editing
    readonly property bool narrow: width < Theme.u(480)
    // Tab comes to one event, the arrows go on from there.
    readonly property bool stop: current || (index === 0 && order.current.length === 0)
    readonly property color markInk: fact ? Theme.ink2 : Theme.primary

    signal stepped(int by)
    signal moreWanted(Item from)

    function take(): void { head.forceActiveFocus(Qt.TabFocusReason); }
    function step(event: var, by: int): void { event.modifiers === Qt.AltModifier ? root.order.move(root.key, by) : root.stepped(by); }

    function write(): void {
        place.setSource("DrillPreparationSceneEditor.qml", {editor: root.editor, key: root.key, at: root.at, cell: root.cell, title: root.title, situation: root.situation, expected: root.expected});
    }
    function close(): void {
        place.source = "";
        if (root.current) root.take();
    }

    onEditingChanged: editing ? write() : close()

    T.ItemDelegate {
        id: head
        objectName: "sceneHead"
        width: root.width
        implicitHeight: implicitContentHeight + topPadding + bottomPadding
        topPadding: Theme.space8
        bottomPadding: Theme.space8
        leftPadding: Theme.space8
        rightPadding: Theme.space8
        hoverEnabled: true
        focusPolicy: root.stop || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
        Accessible.role: Accessible.ListItem
        Accessible.name: root.spoken
        Accessible.description: root.situation
        Accessible.onPressAction: root.order.current = root.key
        onClicked: root.order.current = root.key
        onDoubleClicked: root.editor.edit(root.key)
        onActiveFocusChanged: if (activeFocus) root.order.current = root.key
        Keys.onUpPressed: event => root.step(event, -1)
        Keys.onDownPressed: event => root.step(event, 1)
        Keys.onReturnPressed: root.editor.edit(root.key)
        Keys.onEnterPressed: root.editor.edit(root.key)
        Keys.onDeletePressed: root.order.remove(root.key)
        // Before the window takes Ctrl Z for the plan.
        Keys.onShortcutOverride: event => {
            event.accepted = (event.matches(StandardKey.Undo) && root.order.canUndo) || (event.matches(StandardKey.Redo) && root.order.canRedo);
        }
        Keys.onPressed: event => {
            event.accepted = (event.matches(StandardKey.Undo) && root.order.undo()) || (event.matches(StandardKey.Redo) && root.order.redo());
        }

        background: Rectangle {
            radius: Theme.radiusControl
            color: root.current ? Theme.hover : head.hovered ? Theme.sunken : Theme.clear

            FocusRing { visible: head.visualFocus }
        }
        contentItem: content

        RowLayout {
            id: content
            spacing: Theme.space12

            Label {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.u(46)
                text: root.minute
                textStyle: Theme.small
                font.weight: Font.Medium
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
            Label {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.u(40)
                text: root.story
                textStyle: Theme.small
                color: Theme.ink3
                Accessible.ignored: true
            }
            Item {
                id: mark
                Layout.fillHeight: true
                implicitWidth: Theme.u(12)

                Rectangle {
                    x: (parent.width - width) / 2
                    y: root.index === 0 ? Theme.u(10) : -head.topPadding
                    width: 1
                    height: root.index === root.count - 1 ? Theme.u(10) - y : head.height - head.topPadding - y
                    visible: root.count > 1
                    color: Theme.line2
                }
                Rectangle {
                    x: (parent.width - width) / 2
                    y: Theme.u(10) - height / 2
                    width: root.fact ? Theme.u(10) : Theme.u(8)
                    height: width
                    radius: root.fact ? width / 2 : 0
                    rotation: root.fact ? 0 : 45
                    color: root.fact ? root.markInk : Theme.surface
                    border.width: 2
                    border.color: root.markInk
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.u(2)

                Label {
                    objectName: "sceneTitle"
                    Layout.fillWidth: true
                    text: root.title
                    textStyle: Theme.body
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                    maximumLineCount: root.open ? 8 : root.narrow ? 4 : 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Label {
                    objectName: "forWhom"
                    Layout.fillWidth: true
                    text: root.note.length > 0 ? root.person + " · " + root.note : root.person
                    textStyle: Theme.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Uncovered { visible: root.uncovered && root.narrow }
                Detail {
                    shown: root.open
                    text: root.situation
                    color: Theme.ink
                }
                Detail {
                    shown: root.open
                    //: An event of a drill, for the facilitator: %1 is what the plan says to do
                    text: root.expected.length > 0 ? qsTr("Expected: %1").arg(root.expected) : ""
                    color: root.missing ? Theme.attentionInk : Theme.ink2
                }
                Detail {
                    shown: root.open
                    //: An event of a drill: %1 are tools and providers
                    text: root.falls.length > 0 ? qsTr("Falls: %1").arg(root.falls) : ""
                }
                Detail {
                    shown: root.open
                    //: An event of a drill: %1 are tools and providers
                    text: root.returns.length > 0 ? qsTr("Works again: %1").arg(root.returns) : ""
                }
            }
            Uncovered { visible: root.uncovered && !root.narrow }
            IconButton {
                objectName: "editScene"
                Layout.alignment: Qt.AlignTop
                size: Theme.heightSmall
                opacity: root.current || head.hovered || visualFocus ? 1 : 0
                focusPolicy: root.current || activeFocus ? Qt.StrongFocus : Qt.NoFocus
                icon.name: "document-edit"
                //: %1 is the title of an event of a drill
                text: qsTr("Edit “%1”").arg(root.title)
                enabled: !root.editing
                onClicked: root.editor.edit(root.key)
            }
            IconButton {
                id: more
                objectName: "sceneMore"
                Layout.alignment: Qt.AlignTop
                size: Theme.heightSmall
                opacity: root.current || head.hovered || visualFocus ? 1 : 0
                focusPolicy: root.current || activeFocus ? Qt.StrongFocus : Qt.NoFocus
                icon.name: "overflow-menu"
                //: %1 is the title of an event of a drill
                text: qsTr("More for “%1”").arg(root.title)
                onClicked: root.moreWanted(more)
            }
        }
    }
    Loader {
        id: place
        width: root.width
        visible: item !== null
    }

    component Uncovered: Badge {
        Layout.alignment: Qt.AlignTop
        tone: Badge.Uncovered
        text: qsTr("No solution")
    }
    component Detail: Label {
        property bool shown: false

        Layout.fillWidth: true
        visible: shown && text.length > 0
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
