// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One objective: what, and in how many minutes; edited in place.
Item {
    id: root

    required property DrillObjectives objectives
    required property string key
    required property string text
    required property string within
    required property int measure // a row of the measures
    required property string minutes
    readonly property bool editing: objectives.edited === key

    function keep(): void { minutesField.error = root.objectives.keep(root.key, textField.text, measureBox.currentIndex, minutesField.text); }

    implicitHeight: editing ? editor.implicitHeight + Theme.space8 : Math.max(words.implicitHeight, Theme.heightSmall)
    onEditingChanged: if (editing) textField.forceActiveFocus(Qt.TabFocusReason)
    Component.onCompleted: if (editing) textField.forceActiveFocus(Qt.TabFocusReason)
    Accessible.role: Accessible.ListItem
    Accessible.name: within.length > 0 ? text + ", " + within : text
    Keys.onEscapePressed: event => {
        event.accepted = root.editing;
        root.objectives.leave();
    }

    Column {
        id: words
        width: parent.width - buttons.width - Theme.space8
        visible: !root.editing

        Label {
            width: parent.width
            text: root.text
            textStyle: Theme.small
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.within
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        visible: !root.editing

        IconButton {
            objectName: "editObjective"
            size: Theme.heightSmall
            icon.name: "document-edit"
            //: %1 is an objective of a drill
            text: qsTr("Edit “%1”").arg(root.text)
            onClicked: root.objectives.edit(root.key)
        }
        IconButton {
            objectName: "removeObjective"
            size: Theme.heightSmall
            icon.name: "window-close"
            enabled: root.objectives.removable
            //: %1 is an objective of a drill
            text: qsTr("Drop “%1”").arg(root.text)
            onClicked: root.objectives.remove(root.key)
        }
    }
    Column {
        id: editor
        width: parent.width
        visible: root.editing
        spacing: Theme.space8

        TextField {
            id: textField
            objectName: "objectiveText"
            width: parent.width
            Binding on text {
                when: !root.editing
                value: root.text
                restoreMode: Binding.RestoreNone
            }
            label: qsTr("Objective")
            maximumLength: 200
            Accessible.name: label
            Keys.onReturnPressed: root.keep()
            Keys.onEnterPressed: root.keep()
        }
        ComboBox {
            id: measureBox
            objectName: "objectiveMeasure"
            width: parent.width
            label: qsTr("Measured by")
            model: root.objectives.measures
            currentIndex: root.measure
            Accessible.name: label
        }
        TextField {
            id: minutesField
            objectName: "objectiveMinutes"
            width: parent.width
            visible: measureBox.currentIndex !== root.objectives.judged
            Binding on text {
                when: !root.editing
                value: root.minutes
                restoreMode: Binding.RestoreNone
            }
            label: qsTr("In less than (minutes)")
            inputMethodHints: Qt.ImhDigitsOnly
            Accessible.name: label
            Keys.onReturnPressed: root.keep()
            Keys.onEnterPressed: root.keep()
        }
        Flow {
            width: parent.width
            spacing: Theme.space8

            SecondaryButton {
                objectName: "keepObjective"
                size: Theme.heightSmall
                text: qsTr("Keep")
                onClicked: root.keep()
            }
            QuietButton {
                size: Theme.heightSmall
                text: qsTr("Cancel")
                onClicked: root.objectives.leave()
            }
        }
    }
}
