// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The running order: drafted from the plan, changed in place.
FocusScope {
    id: root

    required property DrillRunningOrder order
    required property DrillSceneEditor editor

    function take(index: int): void {
        const row = scenes.itemAt(index) as DrillPreparationScene;
        if (row) row.take();
    }

    implicitHeight: page.implicitHeight

    Connections {
        target: root.order
        function onPlaced(index) { root.take(index); }
    }
    Shortcut {
        sequences: ["F2"]
        enabled: root.activeFocus && root.editor.edited.length === 0
        onActivated: root.editor.edit(root.order.current)
    }
    Shortcut {
        sequences: ["Ctrl+D"]
        enabled: root.activeFocus && root.editor.edited.length === 0
        onActivated: root.order.duplicate(root.order.current)
    }
    Column {
        id: page
        width: parent.width

        Flow {
            width: parent.width
            bottomPadding: Theme.space8
            spacing: Theme.space12

            Label {
                height: Theme.heightSmall
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Running order")
                textStyle: Theme.strong
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                objectName: "sceneCount"
                height: Theme.heightSmall
                verticalAlignment: Text.AlignVCenter
                text: root.order.summary
                textStyle: Theme.small
                color: Theme.ink3
            }
            Legend {
                visible: root.order.hasFacts
                fact: true
                words: qsTr("Real outage")
            }
            Legend { words: qsTr("Your inventory") }
            QuietButton {
                objectName: "undoDraft"
                size: Theme.heightSmall
                visible: root.order.canUndo
                icon.name: "edit-undo"
                text: qsTr("Undo")
                onClicked: root.order.undo()
            }
            QuietButton {
                objectName: "draftAgain"
                size: Theme.heightSmall
                visible: root.order.changedByHand
                text: qsTr("Draft it again")
                onClicked: root.order.draftAgain()
            }
        }
        Label {
            objectName: "noScene"
            width: parent.width
            visible: scenes.count === 0
            text: qsTr("Nothing happens yet in this drill. Add a first event: what the team sees, and what falls with it.")
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        Repeater {
            id: scenes
            objectName: "scenes"
            model: root.order.rows

            DrillPreparationScene {
                id: scene
                width: page.width
                order: root.order
                editor: root.editor
                count: scenes.count
                onStepped: by => root.take(scene.index + by)
                onMoreWanted: from => {
                    root.order.current = scene.key;
                    menu.popup(from, 0, from.height);
                }
            }
        }
        QuietButton {
            objectName: "addScene"
            icon.name: "list-add"
            text: qsTr("Add an event")
            onClicked: root.order.add()
        }
    }
    Menu {
        id: menu

        MenuItem {
            icon.name: "go-up"
            text: qsTr("Earlier")
            keyHint: qsTr("Alt ↑")
            onTriggered: root.order.move(root.order.current, -1)
        }
        MenuItem {
            icon.name: "go-down"
            text: qsTr("Later")
            keyHint: qsTr("Alt ↓")
            onTriggered: root.order.move(root.order.current, 1)
        }
        MenuItem {
            objectName: "duplicateScene"
            icon.name: "edit-copy"
            text: qsTr("Duplicate")
            keyHint: qsTr("Ctrl D")
            onTriggered: root.order.duplicate(root.order.current)
        }
        MenuSeparator { }
        MenuItem {
            objectName: "removeScene"
            deletes: true
            icon.name: "edit-delete"
            text: qsTr("Delete")
            keyHint: qsTr("Del")
            onTriggered: root.order.remove(root.order.current)
        }
    }

    component Legend: Row {
        id: legend

        property bool fact: false
        property string words

        height: Theme.heightSmall
        spacing: Theme.u(6)

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: legend.fact ? Theme.u(10) : Theme.u(8)
            height: width
            radius: legend.fact ? width / 2 : 0
            rotation: legend.fact ? 0 : 45
            color: legend.fact ? Theme.ink2 : Theme.surface
            border.width: 2
            border.color: legend.fact ? Theme.ink2 : Theme.primary
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: legend.words
            textStyle: Theme.small
            color: Theme.ink2
        }
    }
}
