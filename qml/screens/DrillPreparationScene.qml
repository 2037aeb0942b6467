// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One scene: when, what the team is told, for whom, and what the plan expects. Its words are edited in place.
FocusScope {
    id: root

    required property DrillsPreparationViewModel viewModel
    required property string key
    required property string minute
    required property string story
    required property string person
    required property string title
    required property string situation
    required property string expected
    required property bool missing
    required property bool uncovered
    required property bool own
    property bool editing: false

    function restore(): void {
        root.viewModel.setWords(root.key, "", "");
        root.editing = false;
        edit.forceActiveFocus(Qt.OtherFocusReason);
    }

    function keep(): void {
        root.viewModel.setWords(root.key, titleField.text, situationField.text);
        root.editing = false;
        edit.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: row.implicitHeight + Theme.space16
    Accessible.role: Accessible.ListItem
    Accessible.name: minute + ", " + title

    RowLayout {
        id: row
        y: Theme.space8
        width: parent.width
        spacing: Theme.space12

        Label {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.u(46)
            text: root.minute
            textStyle: Theme.small
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignRight
        }
        Label {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.u(40)
            text: root.story
            textStyle: Theme.small
            color: Theme.ink3
        }
        Item {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.u(4)
            implicitWidth: Theme.u(12)
            implicitHeight: Theme.u(12)

            Rectangle {
                anchors.centerIn: parent
                width: Theme.u(8)
                height: width
                rotation: 45
                color: Theme.clear
                border.width: 2
                border.color: Theme.primary
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: !root.editing
            spacing: Theme.u(2)

            Label {
                objectName: "sceneTitle"
                Layout.fillWidth: true
                text: root.title
                textStyle: Theme.body
                font.weight: Font.Medium
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.situation
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                objectName: "forWhom"
                //: A scene of a drill: %1 is a part of the firm, a person or both, or “Everyone”
                text: root.own ? qsTr("For: %1. In your own words.").arg(root.person) : qsTr("For: %1").arg(root.person)
                textStyle: Theme.small
                color: Theme.ink3
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                visible: root.expected.length > 0
                //: A scene of a drill, for the facilitator: %1 is what the plan says to do
                text: qsTr("Expected: %1").arg(root.expected)
                textStyle: Theme.small
                color: root.missing ? Theme.attentionInk : Theme.ink3
                wrapMode: Text.Wrap
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.editing
            spacing: Theme.space8

            TextField {
                id: titleField
                objectName: "titleField"
                Layout.fillWidth: true
                Binding on text {
                    when: !root.editing
                    value: root.title
                    restoreMode: Binding.RestoreNone
                }
                label: qsTr("What the team is told")
                maximumLength: 300
                Accessible.name: label
                Keys.onReturnPressed: root.keep()
                Keys.onEscapePressed: root.editing = false
            }
            TextField {
                id: situationField
                Layout.fillWidth: true
                Binding on text {
                    when: !root.editing
                    value: root.situation
                    restoreMode: Binding.RestoreNone
                }
                label: qsTr("What makes it real")
                maximumLength: 600
                Accessible.name: label
                Keys.onReturnPressed: root.keep()
                Keys.onEscapePressed: root.editing = false
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space8

                SecondaryButton {
                    objectName: "keepScene"
                    text: qsTr("Keep these words")
                    onClicked: root.keep()
                }
                QuietButton {
                    objectName: "restoreScene"
                    visible: root.own
                    text: qsTr("Back to the scenario’s words")
                    onClicked: root.restore()
                }
            }
        }
        Badge {
            objectName: "uncovered"
            Layout.alignment: Qt.AlignTop
            visible: root.uncovered
            tone: Badge.Uncovered
            text: qsTr("No solution")
        }
        IconButton {
            id: edit
            objectName: "editScene"
            Layout.alignment: Qt.AlignTop
            size: Theme.heightSmall
            icon.name: "document-edit"
            //: %1 is the title of a scene
            text: qsTr("Edit “%1”").arg(root.title)
            enabled: root.viewModel.editable && !root.editing
            onClicked: {
                root.editing = true;
                titleField.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
}
