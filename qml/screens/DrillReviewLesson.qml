// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A lesson, or an action under it. A adds an action where the focus is; Ctrl Enter keeps it and begins the next.
FocusScope {
    id: root

    required property DrillLessonsPanel viewModel
    required property string key
    required property string lesson
    required property bool action
    required property bool last
    required property string text
    required property string note
    required property int ownerRow
    required property string due
    required property bool done
    property bool adding: false
    property bool wrongDate: false

    function begin(): void {
        root.adding = true;
        title.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight + (action ? Theme.u(8) : Theme.space20) + (last ? Theme.space20 : 0)
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Keys.onPressed: event => {
        const typing = title.activeFocus || words.editing || date.editing;
        event.accepted = !typing && event.key === Qt.Key_A && event.modifiers === Qt.NoModifier && root.viewModel.editable;
        if (event.accepted) root.begin();
    }

    // Lesson and actions are drawn as one card: the edges between them are cut off.
    Item {
        width: parent.width
        height: parent.height - (root.last ? Theme.space12 : 0)
        clip: true

        Rectangle {
            y: root.action ? -radius : 0
            width: parent.width
            height: parent.height + (root.action ? radius : 0) + (root.last ? 0 : radius)
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
        }
    }
    ColumnLayout {
        id: column
        x: Theme.space16
        y: root.action ? Theme.u(2) : Theme.space12
        width: parent.width - 2 * Theme.space16
        spacing: Theme.u(2)

        Separator {
            Layout.fillWidth: true
            visible: root.action
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            EditableCell {
                id: words
                objectName: root.action ? "actionText" : "lessonText"
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.u(24)
                height: implicitHeight
                strong: true
                enabled: root.viewModel.editable
                name: root.action ? qsTr("Action") : qsTr("Lesson")
                text: root.text
                onCommitted: typed => root.viewModel.rename(root.key, typed)
            }
            Label {
                Layout.preferredWidth: Theme.u(164)
                visible: root.action && !root.viewModel.editable
                text: root.viewModel.people[root.ownerRow] ?? ""
                textStyle: Theme.small
                color: Theme.ink2
                elide: Text.ElideRight
            }
            ComboBox {
                objectName: "owner"
                visible: root.action && root.viewModel.editable
                Layout.preferredWidth: Theme.u(164)
                size: Theme.heightSmall
                model: root.viewModel.people
                currentIndex: root.ownerRow
                Accessible.name: qsTr("Owner")
                onActivated: index => root.viewModel.setOwner(root.key, index)
            }
            EditableCell {
                id: date
                objectName: "due"
                visible: root.action
                Layout.preferredWidth: Theme.u(110)
                Layout.minimumHeight: Theme.u(24)
                height: implicitHeight
                enabled: root.viewModel.editable
                name: qsTr("Due date")
                text: root.due
                emptyText: qsTr("Choose a date")
                error: root.wrongDate ? qsTr("Write a date such as 15/12") : ""
                onCommitted: typed => root.wrongDate = !root.viewModel.setDue(root.key, typed)
            }
            IconButton {
                objectName: "removeLesson"
                size: Theme.heightSmall
                icon.name: "edit-delete"
                visible: root.viewModel.editable
                //: %1 is a lesson or an action
                text: qsTr("Remove “%1”").arg(root.text)
                onClicked: root.viewModel.remove(root.key)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !root.action
            spacing: Theme.space12

            Label {
                Layout.fillWidth: true
                text: root.note
                textStyle: Theme.small
                color: Theme.ink2
            }
            QuietButton {
                objectName: "addAction"
                size: Theme.heightSmall
                icon.name: "list-add"
                visible: root.viewModel.editable && !root.adding
                text: qsTr("Add an action")
                onClicked: root.begin()
            }
        }
        TextField {
            id: title
            objectName: "newAction"
            Layout.fillWidth: true
            visible: root.adding
            label: qsTr("What will be done: begin with a verb. Enter keeps it, Ctrl Enter begins the next.")
            maximumLength: 400
            Accessible.name: label
            onAccepted: {
                root.viewModel.addAction(root.key, text);
                clear();
                root.adding = false;
            }
            Keys.onEscapePressed: root.adding = false

            Shortcut {
                sequences: ["Ctrl+Return", "Ctrl+Enter"]
                enabled: title.activeFocus
                onActivated: {
                    root.viewModel.addAction(root.key, title.text);
                    title.clear();
                }
            }
        }
    }
}
