// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The one next useful step, with its reason and its duration.
Card {
    id: root

    required property HomeViewModel viewModel
    required property bool editable

    soft: true

    ColumnLayout {
        spacing: Theme.u(6)

        Label {
            text: qsTr("Next useful step")
            textStyle: Theme.small
            font.weight: Font.Medium
            color: Theme.link
        }
        Label {
            Layout.fillWidth: true
            text: root.viewModel.stepTitle
            textStyle: Theme.section
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            text: root.viewModel.stepReason
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        LinkButton {
            objectName: "stepWhatIf"
            Layout.maximumWidth: parent ? (parent as Item).width : 0
            visible: text.length > 0
            text: root.viewModel.stepWhatIf
            onClicked: root.viewModel.askWhatIf()
        }
        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.space16
        }
        RowLayout {
            spacing: Theme.u(6)

            Icon { name: "clock" }
            Label {
                Layout.fillWidth: true
                text: root.viewModel.stepEffort
                textStyle: Theme.small
                color: Theme.ink2
            }
        }
        RowLayout {
            Layout.topMargin: Theme.u(4)
            spacing: Theme.space8
            visible: root.editable

            PrimaryButton {
                objectName: "makeAction"
                focus: true
                Component.onCompleted: forceActiveFocus(Qt.ShortcutFocusReason)
                text: qsTr("Create the action")
                onClicked: root.viewModel.makeStepAnAction()
            }
            QuietButton {
                objectName: "later"
                text: qsTr("Later")
                onClicked: root.viewModel.postponeStep()
            }
        }
    }
}
