// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The fallbacks that were started: discussed, or done for real where somebody says so.
ColumnLayout {
    id: root

    required property DrillsReviewViewModel viewModel

    visible: !viewModel.practice
    spacing: Theme.space16

    Label {
        objectName: "noFallback"
        Layout.fillWidth: true
        visible: proofs.count === 0
        text: qsTr("No fallback was started.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        id: proofs
        objectName: "proofs"
        model: root.viewModel.proofs

        DrillReviewProof {
            Layout.fillWidth: true
            viewModel: root.viewModel
        }
    }
}
