// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The running drill, in the whole window: its header, and briefing, play or the stop below.
FocusScope {
    id: root

    required property DrillViewModel viewModel
    required property bool singleKeys // letters act as keys
    readonly property string sceneKey: viewModel.scene.key
    readonly property int phase: viewModel.phase
    readonly property bool inPlay: phase === DrillViewModel.Running || phase === DrillViewModel.Paused
    readonly property bool stopped: phase === DrillViewModel.Stopped

    signal folderWanted()
    signal incidentWanted()
    signal said(string sentence) // to a screen reader

    onSceneKeyChanged: if (sceneKey.length > 0) said(viewModel.scene.title)

    DrillKeys {
        screen: root
        viewModel: root.viewModel
        singleKeys: root.singleKeys
        onNoteWanted: play.writeNote()
        onClockWanted: root.said(root.viewModel.clockWords())
    }
    ParticipantsWindow {
        objectName: "participants"
        viewModel: root.viewModel
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        anchors.bottomMargin: Theme.space8
        enabled: !root.stopped
        spacing: Theme.space8

        DrillHeader {
            id: header
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            Layout.rightMargin: Theme.space8
            Layout.topMargin: Theme.space8
            room: root.width - 4 * Theme.space8
            viewModel: root.viewModel
        }
        InlineNotice {
            objectName: "drillSaveProblem"
            Layout.fillWidth: true
            visible: root.viewModel.saveFailed
            tone: InlineNotice.Attention
            iconName: "dialog-warning"
            text: root.viewModel.saveProblem

            SecondaryButton {
                text: qsTr("Choose another folder")
                onClicked: root.folderWanted()
            }
            SecondaryButton {
                objectName: "retryDrillSave"
                text: qsTr("Try again")
                onClicked: root.viewModel.retrySave()
            }
        }
        DrillBriefing {
            objectName: "briefing"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.phase === DrillViewModel.Briefing
            viewModel: root.viewModel
        }
        DrillPlay {
            id: play
            objectName: "play"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.inPlay
            viewModel: root.viewModel
            singleKeys: root.singleKeys
        }
        DrillOver {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.phase === DrillViewModel.Over
            viewModel: root.viewModel
        }
    }
    DrillStopped {
        objectName: "stopped"
        anchors.fill: parent
        visible: root.stopped
        viewModel: root.viewModel
        onIncidentWanted: root.incidentWanted()
    }
}
