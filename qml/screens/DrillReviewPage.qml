// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The review of a drill: what it showed on the left, what is learnt from it on the right.
PageScope {
    id: root

    required property DrillsReviewViewModel viewModel
    // Of a trial alone nothing is written on the right.
    readonly property bool wide: width >= Theme.u(840) && !viewModel.practice

    signal back()
    signal planWanted()

    regions: [header, shown, learnt]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            id: header
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space16
            Layout.rightMargin: Theme.panelPadding
            spacing: Theme.space8

            IconButton {
                objectName: "back"
                icon.name: "go-previous"
                text: qsTr("Back to the drills")
                onClicked: root.back()
            }
            PageHeader {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.heightHeader
                title: qsTr("Review of the drill")
                subtitle: root.viewModel.subtitle

                Badge {
                    tone: Badge.Exercise
                    text: qsTr("Drill")
                }
                SecondaryButton {
                    id: exportReview
                    objectName: "exportReview"
                    icon.name: "document-export"
                    text: qsTr("Export the review")
                    enabled: !root.viewModel.report.exporting
                    onClicked: formats.popup(exportReview, 0, height)

                    Menu {
                        id: formats

                        MenuItem {
                            objectName: "exportPdf"
                            text: qsTr("As PDF, to print")
                            onTriggered: root.viewModel.report.write(DrillReportPanel.Pdf)
                        }
                        MenuItem {
                            objectName: "exportWord"
                            text: qsTr("As Word (.docx)")
                            onTriggered: root.viewModel.report.write(DrillReportPanel.Word)
                        }
                        MenuItem {
                            objectName: "exportWeb"
                            text: qsTr("As a web page (.html)")
                            onTriggered: root.viewModel.report.write(DrillReportPanel.Web)
                        }
                    }
                }
                PrimaryButton {
                    objectName: "closeReview"
                    visible: !root.viewModel.practice && !root.viewModel.reviewed
                    text: root.viewModel.lacking.length > 0 ? qsTr("Close it all the same") : qsTr("Close the review")
                    enabled: root.viewModel.editable
                    onClicked: root.viewModel.close()
                }
                PrimaryButton {
                    objectName: "keepPractice"
                    visible: root.viewModel.practice && !root.viewModel.reviewed
                    text: qsTr("Keep this trial")
                    enabled: root.viewModel.keepable
                    onClicked: root.viewModel.keepPractice()
                }
            }
        }
        Separator { Layout.fillWidth: true }
        ScrollArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                width: area.availableWidth
                spacing: 0

                DrillReviewNotices {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.panelPadding
                    Layout.rightMargin: Theme.panelPadding
                    viewModel: root.viewModel
                }
                GridLayout {
                    Layout.fillWidth: true
                    columns: root.wide ? 2 : 1
                    columnSpacing: 0
                    rowSpacing: 0

                    ColumnLayout {
                        id: shown
                        Layout.fillWidth: !root.wide
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: Theme.u(Math.min(424, root.width / Theme.scale * 0.42))
                        Layout.maximumWidth: root.wide ? Theme.u(424) : Theme.u(760)
                        Layout.margins: Theme.space20
                        Layout.leftMargin: Theme.panelPadding
                        spacing: Theme.space20

                        DrillReviewObjectives {
                            Layout.fillWidth: true
                            viewModel: root.viewModel
                        }
                        Separator {
                            Layout.fillWidth: true
                            visible: root.viewModel.recovers
                        }
                        DrillReviewRecovery {
                            Layout.fillWidth: true
                            visible: root.viewModel.recovers
                            viewModel: root.viewModel
                        }
                        Separator {
                            Layout.fillWidth: true
                            visible: proofs.visible
                        }
                        DrillReviewProofs {
                            id: proofs
                            Layout.fillWidth: true
                            viewModel: root.viewModel
                        }
                    }
                    DrillReviewLessons {
                        id: learnt
                        Layout.fillWidth: true
                        visible: !root.viewModel.practice
                        Layout.alignment: Qt.AlignTop
                        Layout.margins: Theme.space20
                        Layout.leftMargin: root.wide ? Theme.space12 : Theme.panelPadding
                        Layout.rightMargin: Theme.panelPadding
                        viewModel: root.viewModel
                        onPlanWanted: root.planWanted()
                    }
                }
            }
        }
    }
}
