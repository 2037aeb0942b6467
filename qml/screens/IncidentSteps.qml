// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What is to be done, in order. Up and Down go through it, Space ticks; a tick that was a mistake is taken back by an
// entry of its own.
Panel {
    id: root

    required property IncidentViewModel viewModel
    readonly property IncidentBoard board: viewModel.board
    readonly property IncidentStep chosen: list.currentItem as IncidentStep
    readonly property bool low: height < Theme.u(240)

    function enter(): void { list.forceActiveFocus(Qt.ShortcutFocusReason); }

    function toggle(): void {
        if (chosen) board.tickStep(chosen.key, !chosen.done);
    }

    function words(): string { return chosen ? chosen.text : ""; }

    leftPadding: Theme.panelPadding
    rightPadding: Theme.panelPadding
    topPadding: low ? Theme.space8 : Theme.space20
    bottomPadding: low ? 0 : Theme.space12

    ColumnLayout {
        spacing: Theme.space8

        Connections {
            target: root.board
            function onCurrentStepMoved(): void { list.currentIndex = root.board.currentStep; }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            Label {
                text: qsTr("To do")
                textStyle: Theme.section
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                objectName: "stepsDone"
                Layout.fillWidth: true
                text: root.board.stepsDone
                textStyle: Theme.small
                color: Theme.ink2
            }
            ComboBox {
                objectName: "triage"
                Layout.preferredWidth: Theme.u(240)
                size: Theme.heightSmall
                //: Before the answer to the attack question
                prefix: qsTr("Attack?")
                model: root.viewModel.entry.answers
                currentIndex: root.viewModel.triage
                onActivated: index => root.viewModel.answerTriage(index)
            }
        }
        ListView {
            id: list
            objectName: "incidentSteps"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: -Theme.u(14)
            Layout.rightMargin: -Theme.u(14)
            leftMargin: Theme.u(14)
            rightMargin: Theme.u(14)
            focus: true
            clip: true
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: root.board.steps
            currentIndex: root.board.currentStep
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Steps")

            delegate: IncidentStep {
                width: ListView.view.width - 2 * Theme.u(14)
                current: ListView.isCurrentItem
                board: root.board
                onPicked: list.currentIndex = index
                onToggled: on => root.board.tickStep(key, on)
                onAssignWanted: person => root.board.assign(key, person)
                onFicheWanted: root.viewModel.openFiche(key)
            }
        }
    }
}
