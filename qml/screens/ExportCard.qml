// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What is being exported, one line an edition.
Card {
    id: root

    required property DocumentsViewModel viewModel

    padding: Theme.space16

    ColumnLayout {
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: root.viewModel.exportWords
                textStyle: Theme.strong
                elide: Text.ElideRight
            }
            LinkButton {
                objectName: "cancelExport"
                visible: root.viewModel.exporting
                text: qsTr("Cancel")
                onClicked: root.viewModel.cancel()
            }
            LinkButton {
                objectName: "openFolder"
                visible: !root.viewModel.exporting
                text: qsTr("Open the folder")
                onClicked: Qt.openUrlExternally(root.viewModel.folder)
            }
        }
        ProgressBar {
            Layout.fillWidth: true
            visible: root.viewModel.exporting
            barWidth: parent.width
            value: root.viewModel.progress
            Accessible.name: root.viewModel.exportWords
        }
        Repeater {
            model: root.viewModel.jobs

            RowLayout {
                id: job

                required property string key
                required property string name
                required property string state
                required property string iconName
                required property bool done

                Layout.fillWidth: true
                spacing: Theme.space8

                Icon {
                    name: job.iconName
                    color: job.done ? Theme.relay : Theme.ink2
                }
                Label {
                    text: job.name
                    textStyle: Theme.small
                }
                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignRight
                    text: job.state
                    textStyle: Theme.small
                    color: Theme.ink3
                    wrapMode: Text.Wrap
                }
                LinkButton {
                    visible: job.done
                    text: qsTr("Open")
                    Accessible.name: qsTr("Open “%1”").arg(job.name)
                    onClicked: Qt.openUrlExternally(root.viewModel.documentUrl(job.key))
                }
            }
        }
    }
}
