// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The crash kit: everything in one dated folder, or in one ZIP.
Card {
    id: root

    required property DocumentsViewModel viewModel
    readonly property DocumentsKit kit: viewModel.kit

    padding: Theme.space12

    ColumnLayout {
        spacing: Theme.space8

        Label {
            Layout.fillWidth: true
            text: qsTr("Crash kit")
            textStyle: Theme.strong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("All documents in a dated folder, each opened again and checked, for the stick and the drawer.")
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        CheckBox {
            objectName: "kitZip"
            Layout.fillWidth: true
            visible: !root.kit.busy
            text: qsTr("In one ZIP file")
            checked: root.kit.zip
            onToggled: root.kit.zip = checked
        }
        SecondaryButton {
            objectName: "makeKit"
            Layout.fillWidth: true
            visible: !root.kit.busy
            icon.name: "lifebuoy"
            text: qsTr("Make the crash kit")
            enabled: !root.viewModel.exports.busy
            onClicked: root.viewModel.makeKit()
        }
        ProgressBar {
            Layout.fillWidth: true
            visible: root.kit.busy
            barWidth: parent.width
            value: root.kit.progress
            Accessible.name: root.kit.words
        }
        Label {
            Layout.fillWidth: true
            visible: root.kit.busy
            text: root.kit.words
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        LinkButton {
            objectName: "cancelKit"
            visible: root.kit.busy
            text: qsTr("Cancel")
            //: Of a button: it stops the making of the crash kit
            Accessible.name: qsTr("Cancel the kit")
            onClicked: root.kit.cancel()
        }
        Label {
            objectName: "kitResult"
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.kit.result
            textStyle: Theme.small
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.kit.omitted
            textStyle: Theme.small
            color: Theme.attentionInk
            wrapMode: Text.Wrap
        }
        LinkButton {
            objectName: "openKit"
            visible: root.kit.made
            text: qsTr("Open the kit")
            onClicked: Qt.openUrlExternally(root.kit.folder)
        }
        InlineNotice {
            Layout.fillWidth: true
            visible: text.length > 0
            tone: InlineNotice.Attention
            iconName: "dialog-warning"
            text: root.kit.problem
        }
    }
}
