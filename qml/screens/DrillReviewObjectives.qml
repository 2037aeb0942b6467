// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// How the objectives were met. The verdict is computed; the team changes it with a reason.
ColumnLayout {
    id: root

    required property DrillsReviewViewModel viewModel

    spacing: Theme.space12

    Label {
        objectName: "objectivesTitle"
        Layout.fillWidth: true
        text: root.viewModel.objectivesTitle
        textStyle: Theme.section
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        objectName: "objectives"
        model: root.viewModel.objectives

        DrillReviewObjective {
            Layout.fillWidth: true
            viewModel: root.viewModel
        }
    }
}
