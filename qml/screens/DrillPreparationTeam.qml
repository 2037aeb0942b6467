// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Who takes part and does what, and what the drill aims at.
ColumnLayout {
    id: root

    required property DrillsPreparationViewModel viewModel
    readonly property DrillTeamPanel team: viewModel.team

    spacing: Theme.space12

    Heading { text: qsTr("Participants") }
    Label {
        Layout.fillWidth: true
        visible: people.count === 0
        text: qsTr("The plan names nobody yet. You can try alone, or add people in the inventory.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        id: people
        objectName: "participants"
        model: root.team.participants

        RowLayout {
            id: person

            required property string key
            required property string name
            required property int role

            Layout.fillWidth: true
            spacing: Theme.space8

            Avatar {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.u(4)
                name: person.name
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.u(2)

                Label {
                    Layout.fillWidth: true
                    text: person.name
                    textStyle: Theme.small
                    font.weight: Font.Medium
                    elide: Text.ElideRight
                }
                ComboBox {
                    objectName: "role"
                    Layout.fillWidth: true
                    size: Theme.heightSmall
                    model: root.team.roles
                    currentIndex: person.role
                    enabled: root.team.editable
                    //: %1 is a person
                    Accessible.name: qsTr("What %1 does").arg(person.name)
                    onActivated: index => root.team.setRole(person.key, index)
                }
            }
            IconButton {
                objectName: "removeParticipant"
                size: Theme.heightSmall
                icon.name: "window-close"
                visible: root.team.editable
                //: %1 is a person
                text: qsTr("%1 does not take part").arg(person.name)
                onClicked: root.team.removeParticipant(person.key)
            }
        }
    }
    InlineNotice {
        objectName: "teamProblem"
        Layout.fillWidth: true
        visible: people.count > 0 && root.team.problem.length > 0
        tone: InlineNotice.Attention
        iconName: "dialog-warning"
        text: root.team.problem
    }
    ComboBox {
        objectName: "addParticipant"
        Layout.fillWidth: true
        visible: root.team.editable && root.team.people.length > 0
        model: root.team.people
        displayText: qsTr("Add somebody")
        Accessible.name: displayText
        onActivated: index => root.team.addParticipant(index)
    }
    Separator { Layout.fillWidth: true }
    Heading { text: qsTr("Objectives") }
    Repeater {
        objectName: "objectives"
        model: root.viewModel.objectives

        ColumnLayout {
            id: objective

            required property string text
            required property string within

            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: objective.text
                textStyle: Theme.small
                font.weight: Font.Medium
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: objective.within
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
    }
    Separator { Layout.fillWidth: true }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "dialog-information"
            color: Theme.link
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("No message is sent. If a real outage comes, say “STOP, REAL” and press F12.")
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }

    component Heading: Label {
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
