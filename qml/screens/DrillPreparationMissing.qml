// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What the plan lacks for a drill worth its time, asked in one place, and the tools that a scenario could mean.
ColumnLayout {
    id: root

    required property DrillsPreparationViewModel viewModel

    visible: viewModel.missingTitle.length > 0 || viewModel.hasChoices
    spacing: Theme.space12

    Card {
        id: card
        objectName: "missing"
        Layout.fillWidth: true
        visible: root.viewModel.missingTitle.length > 0
        soft: true

        ColumnLayout {
            spacing: Theme.space12

            Label {
                objectName: "missingTitle"
                Layout.fillWidth: true
                text: root.viewModel.missingTitle
                textStyle: Theme.strong
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("What you write here goes into the plan. The drill can also be played without it.")
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.viewModel.missing

                TextField {
                    id: cell

                    required property string key
                    required property string ask
                    required property string about
                    required error

                    objectName: "missingCell"
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.u(480)
                    label: cell.about.length > 0 && !cell.ask.includes(cell.about) ? cell.ask + " (" + cell.about + ")" : cell.ask
                    enabled: root.viewModel.editable
                    maximumLength: 200
                    Accessible.name: label
                    onEditingFinished: root.viewModel.fill(cell.key, text)
                }
            }
        }
    }
    Flow {
        id: choices
        Layout.fillWidth: true
        visible: root.viewModel.hasChoices
        spacing: Theme.space12

        Repeater {
            model: root.viewModel.choices

            ComboBox {
                id: choice

                required property string key
                required property string ask
                required property list<string> choices
                required property int bound

                objectName: "binding"
                width: Theme.u(240)
                label: choice.ask
                model: choice.choices
                currentIndex: choice.bound
                Accessible.name: choice.ask
                onActivated: index => root.viewModel.bind(choice.key, index)
            }
        }
    }
}
