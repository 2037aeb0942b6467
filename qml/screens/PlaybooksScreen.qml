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

    regions: [list, paperArea, panel]

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
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
            ScrollArea {
                id: paperArea
                anchors.fill: parent
                visible: !root.viewModel.empty

                ColumnLayout {
                    width: paperArea.availableWidth

                    PlaybookPage {
                        Layout.alignment: Qt.AlignHCenter
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.u(540)
                        Layout.margins: Theme.space20
                        viewModel: root.viewModel
                    }
                }
            }
        }
        Separator {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: !root.viewModel.empty
        }
        PlaybookPanel {
            id: panel
            Layout.preferredWidth: Theme.u(root.narrow ? 216 : 252)
            Layout.maximumWidth: Theme.u(root.narrow ? 216 : 252)
            Layout.fillHeight: true
            visible: !root.viewModel.empty
            viewModel: root.viewModel
        }
    }
}
