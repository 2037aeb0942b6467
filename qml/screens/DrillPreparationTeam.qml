// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Who takes part and does what, and what the drill aims at.
Column {
    id: root

    required property DrillsPreparationViewModel viewModel
    readonly property DrillTeamPanel team: viewModel.team

    spacing: Theme.space12

    Heading { text: qsTr("Participants") }
    Label {
        width: parent.width
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

        DrillPreparationPerson {
            width: root.width
            team: root.team
        }
    }
    InlineNotice {
        objectName: "teamProblem"
        width: parent.width
        visible: people.count > 0 && root.team.problem.length > 0
        tone: InlineNotice.Attention
        iconName: "dialog-warning"
        text: root.team.problem
    }
    ComboBox {
        objectName: "addParticipant"
        width: parent.width
        visible: root.team.editable && root.team.people.length > 0
        model: root.team.people
        displayText: qsTr("Add somebody")
        Accessible.name: displayText
        onActivated: index => root.team.addParticipant(index)
    }
    Separator { width: parent.width }
    DrillPreparationObjectives {
        width: parent.width
        objectives: root.viewModel.objectives
    }
    Separator { width: parent.width }
    RowLayout {
        width: parent.width
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
