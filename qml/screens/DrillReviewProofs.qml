// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
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

        RowLayout {
            id: proof

            required property string key
            required property string name
            required property string note
            required property bool real
            required property bool slow
            required property string who

            Layout.fillWidth: true
            spacing: Theme.space12

            RelayMark {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.u(4)
                coverage: proof.real && !proof.slow ? RelayMarkShape.Tried : RelayMarkShape.ToTry
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.u(4)

                Label {
                    Layout.fillWidth: true
                    text: proof.name
                    textStyle: Theme.small
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                }
                Label {
                    objectName: "proofNote"
                    Layout.fillWidth: true
                    text: proof.note
                    textStyle: Theme.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                }
                CheckBox {
                    objectName: "forReal"
                    Layout.fillWidth: true
                    checked: proof.real
                    enabled: root.viewModel.editable && !root.viewModel.reviewed
                    text: qsTr("We really did it")
                    onToggled: root.viewModel.prove(proof.key, checked, who.text)
                }
                TextField {
                    id: who
                    objectName: "who"
                    Layout.fillWidth: true
                    visible: proof.real
                    enabled: root.viewModel.editable && !root.viewModel.reviewed
                    label: qsTr("Who did it")
                    text: proof.who
                    maximumLength: 120
                    Accessible.name: label
                    onEditingFinished: if (text !== proof.who) root.viewModel.prove(proof.key, true, text)
                }
            }
        }
    }
}
