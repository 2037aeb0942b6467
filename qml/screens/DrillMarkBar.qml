// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The three marks and the way on. While the drill is paused nothing is marked or played.
Flow {
    id: root

    required property DrillViewModel viewModel
    required property bool singleKeys
    readonly property bool running: viewModel.phase === DrillViewModel.Running

    spacing: Theme.space8

    PrimaryButton {
        objectName: "markFallback"
        enabled: root.running
        size: Theme.heightDrill
        relayMark: true
        text: qsTr("Fallback started")
        keyHint: root.singleKeys ? "R" : ""
        onClicked: root.viewModel.mark.ask(DrillMark.Fallback)
    }
    SecondaryButton {
        objectName: "markMessage"
        enabled: root.running
        size: Theme.heightDrill
        icon.name: "message"
        text: qsTr("Message sent")
        keyHint: root.singleKeys ? "M" : ""
        onClicked: root.viewModel.mark.ask(DrillMark.Message)
    }
    SecondaryButton {
        objectName: "markRestored"
        enabled: root.running
        size: Theme.heightDrill
        icon.name: "dialog-ok"
        text: qsTr("Service restored")
        keyHint: root.singleKeys ? "S" : ""
        onClicked: root.viewModel.mark.ask(DrillMark.Restored)
    }
    QuietButton {
        objectName: "next"
        visible: !root.viewModel.scene.last
        enabled: root.running
        size: Theme.heightDrill
        icon.name: "media-skip-forward"
        text: qsTr("Next event")
        keyHint: "→"
        onClicked: root.viewModel.playNext()
    }
    Label {
        visible: root.viewModel.scene.last
        height: Theme.heightDrill
        verticalAlignment: Text.AlignVCenter
        text: qsTr("That was the last event.")
        textStyle: Theme.small
        color: Theme.ink2
    }
}
