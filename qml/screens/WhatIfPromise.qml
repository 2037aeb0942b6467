// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.ViewModels

// Who does an improvement, and by when, before it becomes an action.
Popover {
    id: root

    required property WhatIfFixesPanel fixes
    required property string key
    required property int owner
    required property string due
    property bool wrong: false

    function typeDue(text: string): void { root.wrong = !root.fixes.setDue(root.key, text); }

    onOpened: who.forceActiveFocus(Qt.ShortcutFocusReason)

    ComboBox {
        id: who
        objectName: "promiseOwner"
        Layout.fillWidth: true
        label: qsTr("Owner")
        model: root.fixes.people
        currentIndex: root.owner
        onActivated: index => root.fixes.setOwner(root.key, index)
    }
    TextField {
        objectName: "promiseDue"
        Layout.fillWidth: true
        label: qsTr("By when")
        text: root.due
        error: root.wrong ? qsTr("Write a date, such as 18/11/2025.") : ""
        maximumLength: 40
        onEditingFinished: root.typeDue(text)
    }
}
