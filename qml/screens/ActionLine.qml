// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One action: tick, words, owner, date, where it comes from, under the heading of its group. Cells are edited in place.
Column {
    id: root

    required property ActionsViewModel viewModel
    required property bool narrow
    required property string key
    required property string title
    required property string due
    required property string origin
    required property string heading
    required property int ownerRow
    required property bool late
    required property bool done
    required property string changed
    required property string changes
    required property string retest
    property bool wrongDate: false
    property bool changesShown: false
    readonly property real originWidth: narrow ? 0 : Theme.u(190)
    readonly property real ownerWidth: Theme.u(164)
    readonly property real dueWidth: Theme.u(narrow ? 108 : 136)
    readonly property real titleWidth: width - 2 * Theme.panelPadding - Theme.u(36 + 32 + 36) - ownerWidth - dueWidth - originWidth

    signal closeWanted()

    function takeFocus(): void { tick.forceActiveFocus(Qt.ShortcutFocusReason); }

    Accessible.role: Accessible.ListItem
    Accessible.name: title

    Label {
        visible: text.length > 0
        leftPadding: Theme.panelPadding
        topPadding: Theme.space12
        bottomPadding: Theme.space8
        text: root.heading
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    TableRow {
        width: root.width
        sidePadding: Theme.panelPadding
        Accessible.name: root.title + ", " + root.due

        CheckBox {
            id: tick
            objectName: "tick"
            width: Theme.u(36)
            anchors.verticalCenter: parent.verticalCenter
            checked: root.done
            done: true
            enabled: root.viewModel.editable
            Accessible.name: root.title
            onToggled: {
                checked ? root.closeWanted() : root.viewModel.setDone(root.key, false);
                checked = Qt.binding(() => root.done);
            }
        }
        EditableCell {
            objectName: "title"
            width: root.titleWidth
            enabled: root.viewModel.editable
            strong: true
            name: qsTr("Action")
            text: root.title
            onCommitted: words => root.viewModel.rename(root.key, words)
        }
        ComboBox {
            objectName: "owner"
            width: root.ownerWidth
            size: Theme.heightSmall
            anchors.verticalCenter: parent.verticalCenter
            model: root.viewModel.people
            currentIndex: root.ownerRow
            enabled: root.viewModel.editable
            Accessible.name: qsTr("Owner")
            onActivated: index => root.viewModel.setOwner(root.key, index)
        }
        Item {
            width: Theme.u(32)
            height: parent.height

            Icon {
                x: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                visible: root.late
                name: "clock"
                color: Theme.attentionInk
            }
        }
        EditableCell {
            objectName: "due"
            width: root.dueWidth
            enabled: root.viewModel.editable && !root.done
            name: root.late ? qsTr("Due date, late") : qsTr("Due date")
            text: root.due
            color: root.late ? Theme.attentionInk : Theme.ink2
            emptyText: qsTr("To choose")
            error: root.wrongDate ? qsTr("Write a date such as 15/12") : ""
            onCommitted: words => root.wrongDate = !root.viewModel.setDue(root.key, words)
        }
        TableCell {
            visible: !root.narrow
            width: root.originWidth
            text: root.origin
            color: Theme.ink3
        }
        IconButton {
            objectName: "more"
            anchors.verticalCenter: parent.verticalCenter
            icon.name: "overflow-menu"
            enabled: root.viewModel.editable
            text: qsTr("More")
            onClicked: menu.popup(0, height)

            Menu {
                id: menu

                MenuItem {
                    icon.name: "view-calendar"
                    text: qsTr("Put off for a week")
                    enabled: !root.done
                    onTriggered: root.viewModel.postponeAWeek(root.key)
                }
                MenuItem {
                    icon.name: "edit-delete"
                    deletes: true
                    text: qsTr("Remove")
                    onTriggered: root.viewModel.remove(root.key)
                }
            }
        }
    }
    Row {
        visible: root.changed.length + root.retest.length > 0
        leftPadding: Theme.panelPadding + Theme.u(36)
        topPadding: Theme.space8
        bottomPadding: Theme.space8
        spacing: Theme.space12

        Label {
            objectName: "changed"
            visible: text.length > 0
            text: root.changed
            textStyle: Theme.small
            color: Theme.ink2
        }
        LinkButton {
            objectName: "showChanges"
            visible: root.changes.length > 0
            text: root.changesShown ? qsTr("Hide what changed") : qsTr("Show what changed")
            onClicked: root.changesShown = !root.changesShown
        }
        Label {
            objectName: "retest"
            visible: text.length > 0
            text: root.retest
            textStyle: Theme.small
            color: Theme.ink2
        }
    }
    Label {
        objectName: "changes"
        visible: root.changesShown && root.changes.length > 0
        leftPadding: Theme.panelPadding + Theme.u(36)
        rightPadding: Theme.panelPadding
        bottomPadding: Theme.space12
        width: root.width
        text: root.changes
        textStyle: Theme.small
        wrapMode: Text.Wrap
    }
}
