// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Why the question is asked, and what a firm of the trade might answer.
ColumnLayout {
    id: root

    required property QuestionnaireHelpViewModel viewModel

    spacing: Theme.space12

    RowLayout {
        spacing: Theme.space8

        Icon {
            name: "lightbulb"
            size: Theme.iconLarge
            color: Theme.primary
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Why this question")
            textStyle: Theme.strong
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.viewModel.why
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Separator {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        Layout.bottomMargin: Theme.space8
    }
    Label {
        Layout.fillWidth: true
        visible: root.viewModel.trades.length > 0
        text: qsTr("An example of an answer")
        textStyle: Theme.strong
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.u(6)

        Repeater {
            model: root.viewModel.trades

            Chip {
                required property string modelData
                required property int index

                checkable: false
                checked: index === root.viewModel.trade
                text: modelData
                Accessible.checked: checked
                onClicked: root.viewModel.chooseTrade(index)
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.viewModel.lines.length > 0
        padding: Theme.space16

        ColumnLayout {
            spacing: Theme.space8

            Repeater {
                model: root.viewModel.lines

                RowLayout {
                    id: line

                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    spacing: Theme.space8

                    Label {
                        Layout.alignment: Qt.AlignTop
                        visible: root.viewModel.numbered
                        text: line.index + 1
                        textStyle: Theme.note
                        font.weight: Font.DemiBold
                        color: Theme.ink3
                    }
                    Label {
                        Layout.fillWidth: true
                        text: line.modelData
                        textStyle: Theme.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                    }
                }
            }
            SecondaryButton {
                objectName: "useExample"
                Layout.topMargin: Theme.space4
                visible: root.viewModel.usable
                size: Theme.heightSmall
                text: qsTr("Start from this example")
                onClicked: root.viewModel.useExample()
            }
        }
    }
    Label {
        Layout.fillWidth: true
        visible: root.viewModel.usable
        text: qsTr("You can change everything. Nothing counts as tried: what comes from an example is only written.")
        textStyle: Theme.small
        color: Theme.ink3
        wrapMode: Text.Wrap
    }
}
