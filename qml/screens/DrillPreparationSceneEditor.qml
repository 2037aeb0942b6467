// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One event in the place where it stands: its minute, whom it is for, its words, what falls and comes back with it.
// Ctrl Enter keeps it, Enter too in a line of its own; Esc leaves it as it was.
FocusScope {
    id: root

    required property DrillSceneEditor editor
    required property string key
    required property int at
    required property int cell
    required property string title
    required property string situation
    required property string expected

    function keep(): void { minuteField.error = root.editor.keep(root.key, minuteField.text, cellBox.currentIndex, titleField.text, situationField.text, expectedField.text); }

    implicitHeight: fields.implicitHeight + Theme.space24
    Component.onCompleted: {
        titleField.forceActiveFocus(Qt.TabFocusReason);
        titleField.selectAll();
    }
    Keys.onEscapePressed: root.editor.leave()
    Keys.onReturnPressed: root.keep()
    Keys.onEnterPressed: root.keep()

    ColumnLayout {
        id: fields
        x: Theme.space8
        y: Theme.space8
        width: parent.width - 2 * Theme.space8
        spacing: Theme.space12

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space12

            TextField {
                id: minuteField
                objectName: "minuteField"
                width: Theme.u(110)
                text: root.at
                label: qsTr("At minute")
                inputMethodHints: Qt.ImhDigitsOnly
                Accessible.name: label
            }
            ComboBox {
                id: cellBox
                objectName: "cellBox"
                width: Theme.u(200)
                label: qsTr("For whom")
                model: root.editor.cells
                currentIndex: root.cell
                Accessible.name: label
            }
        }
        TextField {
            id: titleField
            objectName: "titleField"
            Layout.fillWidth: true
            text: root.title
            label: qsTr("What the team is told")
            maximumLength: 300
            Accessible.name: label
        }
        Words {
            id: situationField
            objectName: "situationField"
            text: root.situation
            label: qsTr("What makes it real")
        }
        Words {
            id: expectedField
            objectName: "expectedField"
            text: root.expected
            label: qsTr("What is expected (you alone see it)")
        }
        Nodes {
            objectName: "falls"
            label: qsTr("What falls with it")
            nodes: Array.from(root.editor.falls)
            onAdded: index => root.editor.addFall(index)
            onRemoved: index => root.editor.removeFall(index)
        }
        Nodes {
            objectName: "returns"
            label: qsTr("What works again")
            nodes: Array.from(root.editor.returns)
            onAdded: index => root.editor.addReturn(index)
            onRemoved: index => root.editor.removeReturn(index)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space8

            SecondaryButton {
                objectName: "keepScene"
                text: qsTr("Keep this event")
                keyHint: qsTr("Ctrl Enter")
                onClicked: root.keep()
            }
            QuietButton {
                objectName: "leaveScene"
                text: qsTr("Cancel")
                onClicked: root.editor.leave()
            }
            QuietButton {
                objectName: "restoreScene"
                visible: root.editor.restorable
                text: qsTr("Back to the drafted words")
                onClicked: root.editor.restore()
            }
        }
    }

    // Enter begins a line here.
    component Words: TextArea {
        Layout.fillWidth: true
        minimumLines: 2
        Accessible.name: label
        Keys.onPressed: event => {
            event.accepted = event.modifiers === Qt.ControlModifier && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
            if (event.accepted) root.keep();
        }
    }
    component Nodes: Column {
        id: nodesOf

        property string label
        property list<string> nodes

        signal added(int index)
        signal removed(int index)

        Layout.fillWidth: true
        spacing: Theme.u(6)

        Label {
            text: nodesOf.label
            textStyle: Theme.small
            font.weight: Font.Medium
            color: Theme.ink2
        }
        Flow {
            width: parent.width
            spacing: Theme.space8

            Repeater {
                model: nodesOf.nodes

                Chip {
                    id: node

                    required property int index
                    required property string modelData

                    checkable: false
                    icon.name: "window-close"
                    text: modelData
                    //: %1 is a tool or provider that falls with an event of a drill
                    Accessible.name: qsTr("Take %1 away").arg(modelData)
                    onClicked: nodesOf.removed(node.index)
                }
            }
            ComboBox {
                width: Theme.u(220)
                size: Theme.heightSmall
                model: root.editor.nodes
                displayText: qsTr("Add a tool or provider")
                currentIndex: -1
                //: %1 is “What falls with it” or “What works again”
                Accessible.name: qsTr("%1: add a tool or provider").arg(nodesOf.label)
                onActivated: index => nodesOf.added(index)
            }
        }
    }
}
