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

    required property ExportJobs jobs
    required property url folder

    padding: Theme.space16

    ColumnLayout {
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: root.jobs.words
                textStyle: Theme.strong
                elide: Text.ElideRight
            }
            LinkButton {
                objectName: "cancelExport"
                visible: root.jobs.busy
                text: qsTr("Cancel")
                onClicked: root.jobs.cancel()
            }
            LinkButton {
                objectName: "openFolder"
                visible: !root.jobs.busy
                text: qsTr("Open the folder")
                onClicked: Qt.openUrlExternally(root.folder)
            }
        }
        ProgressBar {
            Layout.fillWidth: true
            visible: root.jobs.busy
            barWidth: parent.width
            value: root.jobs.progress
            Accessible.name: root.jobs.words
        }
        Repeater {
            model: root.jobs.rows

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
                    onClicked: Qt.openUrlExternally(root.jobs.documentUrl(job.key))
                }
            }
        }
    }
}
