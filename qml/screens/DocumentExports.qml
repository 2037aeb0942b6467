// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What is being exported, a line each: those that have no room by scrolling.
Card {
    id: root

    required property ExportJobs jobs
    required property url folder
    readonly property real tallest: Math.max(Theme.u(40), Window.height / 4)

    padding: Theme.space12

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
        ScrollArea {
            id: area
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(lines.count * Theme.u(40), root.tallest)
            rightPadding: Theme.space8

            Column {
                width: area.availableWidth

                Repeater {
                    id: lines
                    model: root.jobs.rows

                    DocumentExportLine {
                        width: area.availableWidth
                        height: Theme.u(40)
                        onOpened: Qt.openUrlExternally(root.jobs.documentUrl(key))
                        onPrintWanted: root.jobs.print(key)
                    }
                }
            }
        }
    }
}
