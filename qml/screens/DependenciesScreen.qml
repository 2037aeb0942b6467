// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What rests on what: the map at full height with the node that was chosen beside it; and « Et si… », which is put inside
// (as one page that fills it) with its own `actions` in the header.
PageScope {
    id: root

    required property DependenciesViewModel viewModel
    default property alias answers: place.data
    property alias actions: actionRow.data
    readonly property MapViewModel map: viewModel.map
    readonly property bool asked: viewModel.tab === DependenciesViewModel.WhatIf && askable
    readonly property bool askable: place.children.length > 0
    readonly property bool overlaid: width < Theme.u(900)
    readonly property bool narrow: width < Theme.u(560)
    property bool panelOpen: !overlaid
    property bool listed: false

    function closePanel(): void {
        root.panelOpen = false;
        (root.listed ? list : dependencyMap).forceActiveFocus(Qt.OtherFocusReason);
    }

    function ask(key: string): void { if (root.askable && key.length > 0) root.viewModel.askWhatIf(key); }

    function choose(key: string): void {
        root.map.select(key);
        root.panelOpen = true;
    }

    regions: [header, tools, dependencyMap, list, side, overlay, place]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            id: header
            Layout.fillWidth: true
            Layout.leftMargin: Theme.panelPadding
            Layout.rightMargin: Theme.panelPadding
            Layout.minimumHeight: Theme.heightHeader
            spacing: Theme.space20

            Label {
                Layout.fillWidth: !tabs.visible
                visible: !root.asked || !root.narrow
                text: qsTr("Dependencies")
                textStyle: Theme.title
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            SegmentedControl {
                id: tabs
                objectName: "dependenciesTabs"
                visible: root.askable
                //: Accessible name of a choice: the map, or what if something failed
                name: qsTr("View")
                segments: [qsTr("Map"), qsTr("What if…")]
                currentIndex: root.viewModel.tab
                onActivated: index => root.viewModel.tab = index
            }
            Item { Layout.fillWidth: true }
            RowLayout {
                id: actionRow
                visible: root.asked
                spacing: Theme.space12
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.asked
            spacing: 0

            MapTools {
                id: tools
                Layout.fillWidth: true
                Layout.minimumHeight: settledHeight
                Layout.leftMargin: Theme.panelPadding
                Layout.rightMargin: Theme.panelPadding
                Layout.bottomMargin: Theme.space12
                visible: !root.map.empty
                viewModel: root.map
                listed: root.listed
                detailed: root.panelOpen
                onListWanted: wanted => root.listed = wanted
                onDetailsWanted: root.panelOpen = true
            }
            Separator { Layout.fillWidth: true }
            EmptyState {
                objectName: "mapEmpty"
                Layout.fillWidth: true
                Layout.margins: Theme.panelPadding
                visible: root.map.empty
                title: qsTr("Nothing to draw yet")
                text: qsTr("The map shows the activities and tools of the inventory, and what they rely on.")

                PrimaryButton {
                    objectName: "toInventory"
                    text: qsTr("Open the inventory")
                    onClicked: root.viewModel.openInInventory("")
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !root.map.empty
                spacing: 0

                DependencyMap {
                    id: dependencyMap
                    objectName: "dependencyMap"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.topMargin: Theme.space12
                    Layout.leftMargin: Theme.panelPadding - padding
                    visible: !root.listed
                    focus: !root.listed
                    viewModel: root.map
                    onCauseWanted: key => root.ask(key)
                }
                MapList {
                    id: list
                    objectName: "mapList"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.margins: Theme.space12
                    visible: root.listed
                    focus: root.listed
                    viewModel: root.map
                    onCauseWanted: key => root.ask(key)
                }
                Separator {
                    Layout.fillHeight: true
                    visible: side.visible
                }
                MapSidePanel {
                    id: side
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.u(276)
                    objectName: root.overlaid ? "" : "mapPanel"
                    visible: root.panelOpen && !root.overlaid && root.viewModel.panel.node.length > 0
                    viewModel: root.viewModel.panel
                    askable: root.askable
                    onClosed: root.closePanel()
                    onNodeWanted: key => root.choose(key)
                    onCauseWanted: key => root.ask(key)
                    onInventoryWanted: key => root.viewModel.openInInventory(key)
                }
            }
        }
        FocusScope {
            id: place
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.asked
            focus: root.asked
        }
    }
    MapSidePanel {
        id: overlay
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Math.min(Theme.u(300), parent.width)
        objectName: root.overlaid ? "mapPanel" : ""
        visible: root.panelOpen && root.overlaid && !root.asked && root.viewModel.panel.node.length > 0
        viewModel: root.viewModel.panel
        askable: root.askable
        onClosed: root.closePanel()
        onNodeWanted: key => root.choose(key)
        onCauseWanted: key => root.ask(key)
        onInventoryWanted: key => root.viewModel.openInInventory(key)
    }
}
