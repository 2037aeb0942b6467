// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A drill before it begins: when, the scenes, what the plan lacks, who takes part, and the start.
PageScope {
    id: root

    required property DrillsPreparationViewModel viewModel
    required property DrillViewModel drill
    required property DrillChoice choice
    required property DrillChronogramPanel file
    readonly property bool wide: width >= Theme.u(760)
    // Where there is no room for the list beside it, it stands above, on demand.
    readonly property bool listed: width >= Theme.u(1000)
    // Where the header has room for all that can be done.
    readonly property bool roomy: width >= Theme.u(680)
    readonly property bool spacious: width >= Theme.u(900)
    property bool choosing: false
    property IncidentViewModel incidents: null // one that is under way is not to be taken for a drill
    readonly property string outage: incidents ? incidents.band : ""
    readonly property bool invitable: viewModel.invitation.available && viewModel.team.editable

    signal back()
    signal ownPlanWanted()

    function start(): void {
        if (outage.length > 0) outageDialog.open();
        else viewModel.start(false);
    }

    regions: [header, list, outline, side]

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
                title: qsTr("Prepare a drill")

                SecondaryButton {
                    objectName: "tryAlone"
                    visible: root.roomy
                    icon.name: "eye"
                    text: qsTr("Try alone")
                    enabled: root.viewModel.startable
                    onClicked: root.viewModel.start(true)
                }
                SecondaryButton {
                    objectName: "invite"
                    visible: root.roomy && root.invitable
                    text: qsTr("Plan and invite…")
                    onClicked: invitation.open()
                }
                SecondaryButton {
                    objectName: "printPapers"
                    visible: root.spacious
                    icon.name: "document-print"
                    text: qsTr("Print the papers…")
                    enabled: root.viewModel.papers.available
                    onClicked: papers.open()
                }
                PrimaryButton {
                    objectName: "start"
                    focus: true
                    text: qsTr("Start the drill")
                    enabled: root.viewModel.startable
                    onClicked: root.start()
                }
            }
        }
        Separator { Layout.fillWidth: true }
        ScrollArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                width: area.availableWidth
                height: Math.max(implicitHeight, area.availableHeight)
                columns: root.listed ? 3 : root.wide ? 2 : 1
                columnSpacing: 0
                rowSpacing: 0

                DrillPreparationChoice {
                    id: list
                    Layout.alignment: Qt.AlignTop
                    Layout.columnSpan: root.wide && !root.listed ? 2 : 1
                    Layout.fillWidth: !root.listed
                    Layout.preferredWidth: Theme.u(236)
                    Layout.maximumWidth: root.listed ? Theme.u(236) : Infinity
                    Layout.margins: Theme.space20
                    Layout.rightMargin: root.listed ? 0 : Theme.space20
                    visible: root.listed || root.choosing
                    choice: root.choice
                    file: root.file
                }
                ColumnLayout {
                    id: outline
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Layout.margins: Theme.space20
                    Layout.leftMargin: Theme.panelPadding
                    Layout.rightMargin: Theme.space24
                    spacing: Theme.space12

                    InlineNotice {
                        objectName: "problem"
                        Layout.fillWidth: true
                        visible: root.viewModel.problem.length > 0
                        text: root.viewModel.problem

                        SecondaryButton {
                            objectName: "ownPlan"
                            visible: root.viewModel.example
                            text: qsTr("Start from this example")
                            onClicked: root.ownPlanWanted()
                        }
                    }
                    Flow {
                        Layout.fillWidth: true
                        visible: !root.spacious
                        spacing: Theme.space8

                        SecondaryButton {
                            visible: !root.roomy
                            icon.name: "eye"
                            text: qsTr("Try alone")
                            enabled: root.viewModel.startable
                            onClicked: root.viewModel.start(true)
                        }
                        SecondaryButton {
                            visible: !root.roomy && root.invitable
                            text: qsTr("Plan and invite…")
                            onClicked: invitation.open()
                        }
                        SecondaryButton {
                            icon.name: "document-print"
                            text: qsTr("Print the papers…")
                            enabled: root.viewModel.papers.available
                            onClicked: papers.open()
                        }
                    }
                    QuietButton {
                        objectName: "chooseAnother"
                        visible: !root.listed
                        text: root.choosing ? qsTr("Keep this scenario") : qsTr("Choose another scenario")
                        onClicked: root.choosing = !root.choosing
                    }
                    Label {
                        objectName: "scenarioTitle"
                        Layout.fillWidth: true
                        text: root.viewModel.title
                        textStyle: Theme.section
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                    Label {
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.u(620)
                        text: root.viewModel.summary
                        textStyle: Theme.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                    }
                    DrillPreparationSources {
                        Layout.fillWidth: true
                        sources: root.viewModel.sources
                        replay: root.viewModel.replay
                    }
                    DrillPreparationFile {
                        Layout.fillWidth: true
                        file: root.file
                    }
                    DrillPreparationWhen {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                    DrillAtHand {
                        Layout.fillWidth: true
                        decisions: root.viewModel.decisions
                        twists: root.viewModel.twists
                    }
                    DrillPreparationMissing {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                    DrillPreparationScenes {
                        id: scenes
                        Layout.fillWidth: true
                        order: root.viewModel.order
                        editor: root.viewModel.editor
                    }
                    DrillPreparationCoverage {
                        Layout.fillWidth: true
                        coverage: root.viewModel.coverage
                    }
                    Separator { Layout.fillWidth: true }
                    DrillPreparationTeamView {
                        Layout.fillWidth: true
                        drill: root.drill
                    }
                }
                Rectangle {
                    id: side
                    Layout.fillWidth: !root.wide
                    Layout.fillHeight: true
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: Theme.u(286)
                    implicitHeight: team.implicitHeight + 2 * Theme.space20
                    color: Theme.sunken

                    DrillPreparationTeam {
                        id: team
                        x: Theme.space20
                        y: Theme.space20
                        width: parent.width - 2 * Theme.space20
                        viewModel: root.viewModel
                    }
                }
            }
        }
    }
    DropArea {
        id: drop
        anchors.fill: parent
        enabled: root.file.available
        keys: ["text/uri-list"]
        onDropped: event => root.file.openFile(event.urls[0])
    }
    Rectangle {
        anchors.fill: parent
        visible: drop.containsDrag
        color: Theme.primarySoft
        border.width: 2
        border.color: Theme.focus

        Label {
            anchors.centerIn: parent
            text: qsTr("Drop the timetable to make a drill of it")
            textStyle: Theme.strong
        }
    }
    Connections {
        target: root.viewModel.coverage
        function onTeamWanted() { team.forceActiveFocus(Qt.TabFocusReason); }
    }
    DrillPreparationInvite {
        id: invitation
        invitation: root.viewModel.invitation
    }
    DrillPreparationPapers {
        id: papers
        objectName: "papersDialog"
        papers: root.viewModel.papers
    }
    AppDialog {
        id: outageDialog
        objectName: "drillInOutage"
        title: qsTr("An outage is under way")

        Label {
            Layout.fillWidth: true
            text: root.outage + " " + qsTr("A drill beside it is confusing: who reads along cannot tell which is which.")
            wrapMode: Text.Wrap
        }

        footerButtons: [
            QuietButton {
                objectName: "startAllTheSame"
                text: qsTr("Start the drill all the same")
                onClicked: {
                    outageDialog.accept();
                    root.viewModel.start(false);
                }
            },
            PrimaryButton {
                objectName: "toTheOutage"
                text: qsTr("Go to the outage")
                onClicked: {
                    outageDialog.accept();
                    root.incidents.resume();
                }
            }
        ]
    }
}
