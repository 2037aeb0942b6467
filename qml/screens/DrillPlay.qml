// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A drill in play: clocks, the event and the activities on the left; what comes next and the log on the right, behind a
// tab where there is no room for both.
FocusScope {
    id: root

    required property DrillViewModel viewModel
    required property bool singleKeys // shown in the buttons
    readonly property real effectiveWidth: width / Theme.scale
    readonly property real effectiveHeight: height / Theme.scale
    readonly property bool beside: effectiveWidth >= 880
    readonly property real asideWidth: Theme.u(effectiveWidth >= 1240 ? 384 : 300)
    // For what stands on the left, known before it is laid out.
    readonly property real room: beside ? width - asideWidth - Theme.space8 : width
    readonly property bool shared: viewModel.teamView === DrillViewModel.ThisScreen
    readonly property bool ordering: viewModel.order.shown && !shared
    property bool logShown: false

    function writeNote(): void {
        logShown = true;
        journal.writeNote();
    }

    onOrderingChanged: if (ordering) logShown = false
    onVisibleChanged: if (visible) forceActiveFocus(Qt.OtherFocusReason)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space8

        SegmentedControl {
            id: parts
            objectName: "parts"
            visible: !root.beside
            name: qsTr("Part of the drill")
            segments: [qsTr("Event"), qsTr("Log")]
            currentIndex: root.logShown ? 1 : 0
            onActivated: index => root.logShown = index === 1
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space8

            ScrollArea {
                id: area
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.beside || !root.logShown

                Item {
                    width: area.availableWidth
                    implicitHeight: Math.max(column.implicitHeight, root.height - (root.beside ? 0 : parts.height + Theme.space8))

                    ColumnLayout {
                        id: column
                        anchors.fill: parent
                        spacing: Theme.space8

                        DrillClockBand {
                            Layout.fillWidth: true
                            room: root.room
                            viewModel: root.viewModel
                        }
                        DrillSceneCard {
                            Layout.fillWidth: true
                            room: root.room
                            viewModel: root.viewModel
                            singleKeys: root.singleKeys
                        }
                        DrillActivityLanes {
                            objectName: "lanes"
                            Layout.fillWidth: true
                            room: root.room
                            Layout.fillHeight: true
                            visible: !root.ordering
                            foldable: root.effectiveHeight < 700
                            lanes: root.viewModel.lanes
                        }
                        DrillWholeOrder {
                            objectName: "runningOrder"
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            visible: root.ordering
                            room: root.room
                            viewModel: root.viewModel
                            singleKeys: root.singleKeys
                        }
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: !root.beside
                Layout.preferredWidth: root.asideWidth
                Layout.maximumWidth: root.beside ? root.asideWidth : root.width
                Layout.fillHeight: true
                visible: root.beside || root.logShown
                spacing: Theme.space8

                DrillUpcoming {
                    objectName: "upcoming"
                    Layout.fillWidth: true
                    visible: !root.shared
                    viewModel: root.viewModel
                    most: root.effectiveHeight < 700 ? 2 : 4
                }
                DrillJournal {
                    id: journal
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    log: root.viewModel.log
                    singleKeys: root.singleKeys
                }
            }
        }
    }
}
