// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One action: tick, words, owner, date, where it comes from. Every cell is edited in place.
RowLayout {
    id: root

    required property ActionsViewModel viewModel
    required property bool narrow
    required property string key
    required property string title
    required property string owner
    required property string due
    required property string origin
    required property int ownerRow
    required property bool late
    required property bool done

    height: Math.max(Theme.u(44), implicitHeight)
    spacing: Theme.space12
    Accessible.role: Accessible.ListItem
    Accessible.name: title

    CheckBox {
        objectName: "tick"
        Layout.leftMargin: Theme.panelPadding
        checked: root.done
        done: true
        enabled: root.viewModel.editable
        Accessible.name: root.title
        onToggled: root.viewModel.setDone(root.key, checked)
    }
    TextField {
        objectName: "title"
        Layout.fillWidth: true
        text: root.title
        readOnly: !root.viewModel.editable
        maximumLength: 400
        Accessible.name: qsTr("Action")
        onEditingFinished: if (text !== root.title) root.viewModel.rename(root.key, text)
    }
    ComboBox {
        objectName: "owner"
        Layout.preferredWidth: Theme.u(170)
        model: root.viewModel.people
        currentIndex: root.ownerRow
        enabled: root.viewModel.editable
        Accessible.name: qsTr("Owner")
        onActivated: index => root.viewModel.setOwner(root.key, index)
    }
    TextField {
        id: date
        objectName: "due"
        Layout.preferredWidth: Theme.u(124)
        text: root.due
        iconName: root.late ? "clock" : ""
        readOnly: !root.viewModel.editable || root.done
        color: root.late ? Theme.attentionInk : Theme.ink
        placeholderText: qsTr("Date")
        Accessible.name: root.late ? qsTr("Due date, late") : qsTr("Due date")
        onTextEdited: invalid = false
        onEditingFinished: invalid = text !== root.due && !root.viewModel.setDue(root.key, text)
    }
    Label {
        Layout.preferredWidth: Theme.u(170)
        visible: !root.narrow
        text: root.origin
        textStyle: Theme.small
        color: Theme.ink3
        elide: Text.ElideRight
    }
    IconButton {
        objectName: "more"
        Layout.rightMargin: Theme.panelPadding
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
