// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The running order, drafted from the plan.
ColumnLayout {
    id: root

    required property DrillsPreparationViewModel viewModel

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
        spacing: Theme.space8

        Label {
            text: qsTr("Running order")
            textStyle: Theme.strong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            text: root.viewModel.sceneCount
            textStyle: Theme.small
            color: Theme.ink3
            elide: Text.ElideRight
        }
    }
    Repeater {
        objectName: "scenes"
        model: root.viewModel.scenes

        DrillPreparationScene {
            Layout.fillWidth: true
            viewModel: root.viewModel
        }
    }
}
