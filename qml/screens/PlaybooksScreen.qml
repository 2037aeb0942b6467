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
    // In a narrow window the list and the page follow each other.
    readonly property bool paged: Window.width < Theme.u(900)
    readonly property bool listed: !paged || !reading || viewModel.empty
    readonly property real listWidth: Theme.u(width < Theme.u(900) ? 212 : 264)
    // Where there is no room for it, what is said beside the page is a view of its own.
    readonly property bool aside: width - (paged ? 0 : listWidth) >= Theme.u(740)
    property bool reading: false
    property int view: PlaybooksScreen.Edit

    enum View { Edit, Preview, About }

    function read(): void {
        root.reading = true;
        if (root.paged) back.forceActiveFocus(Qt.OtherFocusReason);
    }

    function unread(): void {
        root.reading = false;
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    regions: [list, paperArea, panel]
    onAsideChanged: if (aside && view === PlaybooksScreen.About) view = PlaybooksScreen.Edit

    Shortcut {
        sequences: ["Ctrl+P"]
        enabled: root.visible && !root.viewModel.empty
        onActivated: root.viewModel.print()
    }
    Connections {
        target: root.viewModel
        function onPrintReady(file: url): void { Qt.openUrlExternally(file); }
    }

    Shortcut {
        sequences: ["Alt+Left"]
        enabled: root.visible && !root.listed
        onActivated: root.unread()
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            id: listColumn
            Layout.preferredWidth: root.listWidth
            Layout.maximumWidth: root.paged ? Infinity : root.listWidth
            Layout.fillWidth: root.paged
            Layout.fillHeight: true
            visible: root.listed
            spacing: 0

            PageHeader {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space12
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
                currentIndex: root.viewModel.currentRow
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Playbooks")
                delegate: PlaybookListRow {
                    width: list.width - list.leftMargin - list.rightMargin
                    chosen: root.viewModel.current === key
                    onPicked: root.viewModel.show(key)
                    onOpened: root.read()
                }
            }
        }
        Separator {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: !root.paged
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.paged || !root.listed || root.viewModel.empty
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
                visible: !root.viewModel.empty && root.viewModel.sorting
                spacing: 0

                BackButton {
                    Layout.leftMargin: Theme.space24
                    Layout.topMargin: Theme.space12
                }
                PlaybookLeftovers {
                    objectName: "leftovers"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    viewModel: root.viewModel
                }
            }
            ColumnLayout {
                anchors.fill: parent
                visible: !root.viewModel.empty && !root.viewModel.sorting
                spacing: 0

                RowLayout {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.heightHeader
                    Layout.leftMargin: Theme.space24
                    Layout.rightMargin: Theme.space24
                    spacing: Theme.space8

                    BackButton {
                        id: back
                        objectName: "backToPlaybooks"
                    }
                    SegmentedControl {
                        objectName: "playbookView"
                        name: qsTr("View of the playbook")
                        //: Third view of a playbook: whether it fits, where it comes from, its proof
                        segments: root.aside ? [qsTr("Edit"), qsTr("Preview")] : [qsTr("Edit"), qsTr("Preview"), qsTr("About")]
                        currentIndex: root.view
                        onActivated: index => root.view = index
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
                    visible: root.view === PlaybooksScreen.Preview
                    preview: root.viewModel.preview
                }
                ScrollArea {
                    id: paperArea
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.view === PlaybooksScreen.Edit

                    ColumnLayout {
                        width: paperArea.availableWidth

                        PlaybookPage {
                            id: paper
                            Layout.alignment: Qt.AlignHCenter
                            Layout.fillWidth: true
                            Layout.maximumWidth: Theme.u(540)
                            Layout.margins: Theme.space20
                            Layout.topMargin: Theme.space8
                            viewModel: root.viewModel
                        }
                    }
                }
                PlaybookPanel {
                    objectName: root.aside ? "" : "panel"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.view === PlaybooksScreen.About
                    viewModel: root.viewModel
                    onComparisonWanted: comparison.open()
                }
            }
        }
        Separator {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: panel.visible
        }
        PlaybookPanel {
            id: panel
            objectName: root.aside ? "panel" : ""
            Layout.preferredWidth: Theme.u(root.width < Theme.u(900) ? 216 : 252)
            Layout.maximumWidth: Theme.u(root.width < Theme.u(900) ? 216 : 252)
            Layout.fillHeight: true
            visible: root.aside && (!root.paged || !root.listed) && !root.viewModel.empty && !root.viewModel.sorting
            viewModel: root.viewModel
            onComparisonWanted: comparison.open()
        }
    }
    PlaybookComparison {
        id: comparison
        objectName: "comparison"
        viewModel: root.viewModel
        onRewriteWanted: paper.focusStep()
    }

    component BackButton: QuietButton {
        visible: root.paged
        icon.name: "go-previous"
        text: qsTr("Playbooks")
        //: Of a button: it goes back to the list of playbooks
        Accessible.name: qsTr("Back to the playbooks")
        onClicked: root.unread()
    }
}
