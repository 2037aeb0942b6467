// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What fails: something of the plan, several things at once, or a real outage. The focus stays in the field: arrows move
// through the list, Enter takes one alone, Ctrl Enter adds it.
Popover {
    id: root

    required property WhatIfQuestionPanel question

    function pick(row: int, also: bool): void {
        if (row < 0 || row >= list.count) return;
        (list.itemAtIndex(row) as WhatIfCauseLine).pick(also);
        if (!also) root.leave();
    }

    function leave(): void {
        root.close();
        root.parent.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function move(step: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + step));
    }

    implicitWidth: Theme.u(480)
    onAboutToShow: question.openCauses()
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)

    Flow {
        Layout.fillWidth: true
        visible: several.count > 1
        spacing: Theme.u(6)

        Repeater {
            id: several
            objectName: "chosenCauses"
            model: root.question.chosen

            Chip {
                required property string key
                required property string name

                checkable: false
                icon.name: "window-close"
                text: name
                //: Of a button: %1 is a tool, a provider, a site or a person that fails
                Accessible.name: qsTr("Take away %1").arg(name)
                onClicked: root.question.remove(key)
            }
        }
    }
    TextField {
        id: field
        objectName: "causeSearch"
        Layout.fillWidth: true
        iconName: "edit-find"
        placeholderText: qsTr("A provider, a tool, a site, a person, a real outage")
        text: root.question.search
        maximumLength: 120
        onTextEdited: root.question.search = text
        Keys.onDownPressed: root.move(1)
        Keys.onUpPressed: root.move(-1)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            if (event.accepted) root.pick(list.currentIndex, (event.modifiers & Qt.ControlModifier) !== 0);
        }
    }
    ListView {
        id: list
        objectName: "causes"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.u(320))
        clip: true
        activeFocusOnTab: false
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: root.question.causes
        onCountChanged: currentIndex = 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What can fail")
        delegate: WhatIfCauseLine {
            width: list.width
            current: ListView.isCurrentItem
            question: root.question
            onPicked: root.leave()
        }
    }
    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.question.nothing
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.u(4)
        text: qsTr("Enter: this alone. Ctrl Enter or +: this too, at the same time.")
        textStyle: Theme.note
        color: Theme.ink3
        wrapMode: Text.Wrap
    }
}
