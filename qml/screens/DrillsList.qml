// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What is planned, what can be played, and what was played.
PageScope {
    id: root

    required property DrillsViewModel viewModel
    property IncidentViewModel incidents: null
    readonly property bool planned: viewModel.next.planned
    readonly property bool narrow: width < Theme.u(600)

    ScrollArea {
        id: area
        anchors.fill: parent
        focus: true

        Item {
            width: area.availableWidth
            implicitHeight: page.implicitHeight + Theme.space32

            ColumnLayout {
                id: page
                x: Theme.panelPadding
                width: Math.min(parent.width - 2 * Theme.panelPadding, Theme.u(920))
                spacing: Theme.space12

                PageHeader {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.heightHeader
                    title: qsTr("Drills")
                }
                Card {
                    Layout.fillWidth: true
                    visible: root.planned

                    GridLayout {
                        columns: root.narrow ? 2 : 3
                        columnSpacing: Theme.space16
                        rowSpacing: Theme.space12

                        NextDrillDay {
                            visible: root.viewModel.next.day.length > 0
                            month: root.viewModel.next.month
                            day: root.viewModel.next.day
                        }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: Theme.u(2)

                            Label {
                                objectName: "plannedTitle"
                                Layout.fillWidth: true
                                text: root.viewModel.next.title
                                textStyle: Theme.strong
                                wrapMode: Text.Wrap
                            }
                            Note { text: root.viewModel.next.when }
                            Note { text: root.viewModel.next.facilitator + " · " + root.viewModel.next.team }
                        }
                        RowLayout {
                            Layout.columnSpan: root.narrow ? 2 : 1
                            Layout.alignment: Qt.AlignRight
                            spacing: Theme.space16

                            QuietButton {
                                objectName: "cancelPlanned"
                                text: qsTr("No longer plan it")
                                visible: root.viewModel.preparation.editable
                                onClicked: root.viewModel.cancelPlanned()
                            }
                            PrimaryButton {
                                objectName: "preparePlanned"
                                text: qsTr("Prepare")
                                focus: root.planned
                                onClicked: root.viewModel.prepare("")
                            }
                        }
                    }
                }
                EmptyState {
                    objectName: "noDrill"
                    Layout.fillWidth: true
                    visible: !root.planned
                    title: root.viewModel.emptyWords
                    text: qsTr("Somebody reads five scenes aloud, the others do what the plan says. No message is sent. The plan is tested, not people.")
                }
                InlineNotice {
                    Layout.fillWidth: true
                    visible: root.viewModel.problem.length > 0
                    tone: InlineNotice.Attention
                    iconName: "dialog-warning"
                    text: root.viewModel.problem
                }
                Heading {
                    visible: root.viewModel.problem.length === 0
                    text: qsTr("Scenarios")
                }
                SearchField {
                    objectName: "searchScenario"
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.u(360)
                    visible: root.viewModel.problem.length === 0
                    text: root.viewModel.choice.search
                    placeholderText: qsTr("Search")
                    Accessible.name: qsTr("Search the scenarios")
                    onTextEdited: root.viewModel.choice.search = text
                }
                Label {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: root.viewModel.choice.emptyWords
                    textStyle: Theme.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                }
                Flow {
                    id: origins
                    objectName: "origins"
                    Layout.fillWidth: true
                    visible: root.viewModel.problem.length === 0
                    spacing: Theme.space8

                    Repeater {
                        model: root.viewModel.choice.own

                        Origin { }
                    }
                    Repeater {
                        model: root.viewModel.choice.outages

                        Origin { icon.name: "refresh" }
                    }
                }
                Repeater {
                    id: scenarios
                    objectName: "scenarios"
                    model: root.viewModel.choice.rows

                    Card {
                        id: scenario

                        required property string key
                        required property string title
                        required property string summary
                        required property string touches
                        required property int index

                        Layout.fillWidth: true

                        RowLayout {
                            spacing: Theme.space16

                            ColumnLayout {
                                Layout.fillWidth: true
                                spacing: Theme.u(2)

                                Label {
                                    Layout.fillWidth: true
                                    text: scenario.title
                                    textStyle: Theme.strong
                                    wrapMode: Text.Wrap
                                }
                                Note { text: scenario.summary }
                                Note {
                                    visible: text.length > 0
                                    color: Theme.ink3
                                    text: scenario.touches
                                }
                            }
                            PrimaryButton {
                                objectName: "chooseScenario"
                                visible: !root.planned && scenario.index === 0
                                focus: visible
                                text: qsTr("Prepare this drill")
                                onClicked: root.viewModel.prepare(scenario.key)
                            }
                            SecondaryButton {
                                visible: root.planned || scenario.index > 0
                                text: qsTr("Prepare this drill")
                                onClicked: root.viewModel.prepare(scenario.key)
                            }
                        }
                    }
                }
                Heading { text: qsTr("Programme") }
                DrillProgramme {
                    Layout.fillWidth: true
                    viewModel: root.viewModel.programme
                }
                Heading {
                    visible: root.viewModel.hasPlayed
                    text: qsTr("Drills played")
                }
                Repeater {
                    objectName: "played"
                    model: root.viewModel.played

                    Card {
                        id: run

                        required property string key
                        required property string title
                        required property string day
                        required property string length
                        required property string result
                        required property string state
                        required property bool practice

                        Layout.fillWidth: true

                        RowLayout {
                            spacing: Theme.space16

                            ColumnLayout {
                                Layout.fillWidth: true
                                spacing: Theme.u(2)

                                Label {
                                    Layout.fillWidth: true
                                    text: run.title
                                    textStyle: Theme.strong
                                    wrapMode: Text.Wrap
                                }
                                Note { text: run.day + ", " + run.length + ", " + run.result }
                            }
                            Badge {
                                visible: run.state.length > 0
                                tone: run.practice ? Badge.Neutral : Badge.Attention
                                text: run.state
                            }
                            SecondaryButton {
                                objectName: "openReview"
                                text: qsTr("Open the review")
                                onClicked: root.viewModel.openReview(run.key)
                            }
                        }
                    }
                }
                Heading {
                    visible: tellOutage.visible
                    text: qsTr("Outages")
                }
                SecondaryButton {
                    id: tellOutage
                    objectName: "tellOutage"
                    visible: root.incidents !== null
                    icon.name: "document-edit"
                    text: qsTr("Tell an outage that is over")
                    onClicked: root.incidents.askPast()
                }
                Repeater {
                    id: outages
                    objectName: "pastIncidents"
                    model: root.incidents ? root.incidents.past : null

                    Card {
                        id: outage

                        required property string key
                        required property string title
                        required property string note

                        Layout.fillWidth: true

                        RowLayout {
                            spacing: Theme.space16

                            ColumnLayout {
                                Layout.fillWidth: true
                                spacing: Theme.u(2)

                                Label {
                                    Layout.fillWidth: true
                                    text: outage.title
                                    textStyle: Theme.strong
                                    wrapMode: Text.Wrap
                                }
                                Note { text: outage.note }
                            }
                            SecondaryButton {
                                objectName: "openIncidentReview"
                                text: qsTr("Open the review")
                                Accessible.description: outage.title
                                onClicked: root.incidents.openReview(outage.key)
                            }
                        }
                    }
                }
            }
        }
    }

    // What a drill can begin with beside a scenario; a real outage is played again.
    component Origin: Chip {
        required property string key
        required property string title
        required property string touches

        checkable: false
        text: title
        Accessible.name: title + ", " + touches
        onClicked: root.viewModel.prepare(key)
    }
    component Heading: Label {
        Layout.topMargin: Theme.space12
        textStyle: Theme.section
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    component Note: Label {
        Layout.fillWidth: true
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
}
