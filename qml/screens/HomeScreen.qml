// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Where the plan stands, the next useful step, what changed, and what is to be done this week.
FocusScope {
    id: root

    required property HomeViewModel viewModel
    required property ActionsViewModel actions
    required property ContactsViewModel contacts
    required property QuestionnaireProgressViewModel progress
    required property DrillsNextViewModel nextDrill
    // One column in a window of less than 900, where the navigation is a rail.
    readonly property bool narrow: width < Theme.u(720) || Window.width < Theme.u(900)
    readonly property bool resumable: actions.editable && !progress.complete
    // A plan of which this much is there is finished in its pages; what is left of the questions stands in the header.
    readonly property bool nearlyDone: progress.share > 0.75 || progress.secondPass

    signal contactWanted(string key)
    signal documentsWanted()
    signal actionsWanted()
    signal inventoryWanted()
    signal questionnaireWanted()
    signal drillWanted()

    ScrollArea {
        id: area
        anchors.fill: parent

        Item {
            width: area.availableWidth
            implicitHeight: page.implicitHeight + 2 * Theme.space20

            ColumnLayout {
                id: page
                x: Math.max(Theme.panelPadding, (parent.width - width) / 2)
                y: Theme.space12
                width: Math.min(parent.width - 2 * Theme.panelPadding, Theme.u(1440))
                spacing: Theme.space20

                PageHeader {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.u(72)
                    greeting: true
                    title: root.viewModel.greeting
                    subtitle: root.viewModel.today

                    QuietButton {
                        objectName: "finishQuestionnaire"
                        visible: root.resumable && root.nearlyDone
                        icon.name: "checklist"
                        text: root.progress.secondPass ? qsTr("Second pass of the questions") : qsTr("Finish the questions")
                        onClicked: root.questionnaireWanted()
                    }
                    SecondaryButton {
                        icon.name: "document-export"
                        text: qsTr("Export the plan")
                        onClicked: root.documentsWanted()
                    }
                }
                EmptyState {
                    id: questions
                    Layout.fillWidth: true
                    visible: root.resumable && !root.nearlyDone
                    title: qsTr("Your first plan")
                    text: root.progress.resumeWords

                    SecondaryButton {
                        objectName: "resumeQuestionnaire"
                        icon.name: "checklist"
                        text: root.progress.begun ? qsTr("Resume") : qsTr("Start")
                        onClicked: root.questionnaireWanted()
                    }
                }
                EmptyState {
                    objectName: "oldCopies"
                    Layout.fillWidth: true
                    visible: root.viewModel.oldCopies !== ""
                    title: root.viewModel.oldCopies
                    text: qsTr("The plan changed in what they say, or their holder has left the firm.")

                    SecondaryButton {
                        icon.name: "document-export"
                        text: qsTr("See who holds what")
                        onClicked: root.documentsWanted()
                    }
                }
                GridLayout {
                    Layout.fillWidth: true
                    visible: root.viewModel.begun || root.viewModel.hasStep || !questions.visible
                    columns: root.narrow ? 1 : 2
                    columnSpacing: Theme.space20
                    rowSpacing: Theme.space20

                    ReadinessCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: root.viewModel.begun
                        viewModel: root.viewModel
                        wide: root.width > Theme.u(980)
                        editable: root.actions.editable
                        onInventoryWanted: root.inventoryWanted()
                    }
                    EmptyState {
                        Layout.fillWidth: true
                        visible: !root.viewModel.begun && !questions.visible
                        title: qsTr("Your plan is still empty")
                        text: qsTr("It fills as you answer: activities, tools, people, fallbacks.")
                    }
                    NextStepCard {
                        Layout.fillWidth: root.narrow
                        Layout.fillHeight: root.width > Theme.u(980)
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: Theme.u(root.width < Theme.u(1000) ? 264 : 344)
                        visible: root.viewModel.hasStep
                        viewModel: root.viewModel
                        editable: root.actions.editable
                    }
                }
                GridLayout {
                    Layout.fillWidth: true
                    columns: root.narrow ? 1 : root.width > Theme.u(980) ? 3 : 2
                    columnSpacing: Theme.space20
                    rowSpacing: Theme.space20

                    NextDrillCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.columnSpan: root.narrow || root.width > Theme.u(980) ? 1 : 2
                        viewModel: root.nextDrill
                        onDrillWanted: root.drillWanted()
                    }
                    ChangesCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        viewModel: root.viewModel
                        onAllWanted: history.show()
                    }
                    ContactsCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        viewModel: root.contacts
                        onContactWanted: key => root.contactWanted(key)
                    }
                }
                WeekCard {
                    Layout.fillWidth: true
                    viewModel: root.actions
                    wide: root.width > Theme.u(960)
                    onAllWanted: root.actionsWanted()
                    onCloseWanted: key => closing.show(key)
                }
            }
        }
    }

    ChangesDialog {
        id: history
        objectName: "changesDialog"
        viewModel: root.viewModel
    }
    ActionClosingDialog {
        id: closing
        objectName: "closing"
        viewModel: root.actions.closing
    }
}
