// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One page that anyone can follow: the fiches on the left, the page of the chosen one, what it comes from beside it.
PageScope {
    id: root

    required property PlaybooksViewModel viewModel
    readonly property bool narrow: width < Theme.u(900)
    // Where there is no room for three columns, what is said beside the page stands below it.
    readonly property bool stacked: width < Theme.u(830)
    property bool previewing: false

    regions: [list, paperArea, panel]

    Shortcut {
        sequences: ["Ctrl+P"]
        enabled: root.visible && !root.viewModel.empty
        onActivated: root.viewModel.print()
    }
    Connections {
        target: root.viewModel
        function onPrintReady(file: url): void { Qt.openUrlExternally(file); }
    }

    GridLayout {
        anchors.fill: parent
        columns: root.stacked ? 3 : 5
        columnSpacing: 0
        rowSpacing: 0

        ColumnLayout {
            Layout.rowSpan: root.stacked ? 2 : 1
            Layout.preferredWidth: Theme.u(root.narrow ? 200 : 264)
            Layout.maximumWidth: Theme.u(root.narrow ? 200 : 264)
            Layout.fillHeight: true
            spacing: 0

            PageHeader {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space12
                Layout.minimumHeight: Theme.heightHeader
                title: qsTr("Playbooks")
            }
            ListView {
                id: list
                objectName: "playbooks"
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                clip: true
                leftMargin: Theme.space12
                rightMargin: Theme.space12
                bottomMargin: Theme.space12
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: true
                model: root.viewModel.playbooks
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Playbooks")
                delegate: PlaybookListRow {
                    width: list.width - list.leftMargin - list.rightMargin
                    chosen: root.viewModel.current === key
                    onPicked: root.viewModel.show(key)
                }
            }
        }
        Separator {
            Layout.rowSpan: root.stacked ? 2 : 1
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            color: Theme.sunken

            EmptyState {
                objectName: "noPlaybook"
                anchors.centerIn: parent
                width: Math.min(Theme.u(440), parent.width - Theme.space48)
                visible: root.viewModel.empty
                title: qsTr("No playbook yet")
                text: qsTr("Relais writes one for each activity and each critical tool, as soon as the plan names them.")
            }
            ColumnLayout {
                anchors.fill: parent
                visible: !root.viewModel.empty
                spacing: 0

                RowLayout {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.heightHeader
                    Layout.leftMargin: Theme.space24
                    Layout.rightMargin: Theme.space24
                    spacing: Theme.space8

                    SegmentedControl {
                        objectName: "playbookView"
                        name: qsTr("View of the playbook")
                        segments: [qsTr("Edit"), qsTr("Preview")]
                        currentIndex: root.previewing ? 1 : 0
                        onActivated: index => root.previewing = index === 1
                    }
                    Item { Layout.fillWidth: true }
                    SecondaryButton {
                        objectName: "print"
                        icon.name: "document-print"
                        text: qsTr("Print")
                        onClicked: root.viewModel.print()
                    }
                }
                PagePreview {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.previewing
                    preview: root.viewModel.preview
                }
                ScrollArea {
                    id: paperArea
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: !root.previewing

                    ColumnLayout {
                        width: paperArea.availableWidth

                        PlaybookPage {
                            Layout.alignment: Qt.AlignHCenter
                            Layout.fillWidth: true
                            Layout.maximumWidth: Theme.u(540)
                            Layout.margins: Theme.space20
                            Layout.topMargin: Theme.space8
                            viewModel: root.viewModel
                        }
                    }
                }
            }
        }
        Separator {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: !root.viewModel.empty && !root.stacked
        }
        PlaybookPanel {
            id: panel
            Layout.preferredWidth: Theme.u(root.narrow ? 216 : 252)
            Layout.maximumWidth: Theme.u(root.stacked ? 740 : root.narrow ? 216 : 252)
            Layout.preferredHeight: root.stacked ? Theme.u(180) : -1
            Layout.fillWidth: root.stacked
            Layout.fillHeight: !root.stacked
            visible: !root.viewModel.empty
            viewModel: root.viewModel
        }
    }
}
