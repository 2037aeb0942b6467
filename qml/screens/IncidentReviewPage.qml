// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The review of an outage: what it was on the left, what is learnt from it on the right. The plan and the tools are
// looked at, not people.
FocusScope {
    id: root

    required property IncidentViewModel incidents
    readonly property IncidentReviewViewModel viewModel: incidents.review
    readonly property bool wide: width >= Theme.u(960)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space16
            Layout.rightMargin: Theme.panelPadding
            spacing: Theme.space8

            IconButton {
                objectName: "leaveIncidentReview"
                focus: true
                icon.name: "go-previous"
                text: qsTr("Back to the plan")
                onClicked: root.viewModel.leave()
            }
            PageHeader {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.heightHeader
                //: %1 is what did not work
                title: qsTr("Review of “%1”").arg(root.viewModel.title)
                subtitle: root.viewModel.subtitle

                SecondaryButton {
                    objectName: "writeIncidentReport"
                    icon.name: "document-export"
                    text: qsTr("Export the review")
                    enabled: !root.viewModel.papers.writing
                    onClicked: root.viewModel.papers.writeReport()
                }
                PrimaryButton {
                    objectName: "closeIncidentReview"
                    visible: !root.viewModel.reviewed
                    enabled: root.viewModel.editable
                    text: qsTr("Close the review")
                    onClicked: root.viewModel.close()
                }
            }
        }
        Separator { Layout.fillWidth: true }
        ScrollArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true

            Item {
                width: area.availableWidth
                implicitHeight: grid.height + 2 * Theme.space24

                // Not a layout: one of wrapped texts does not settle in what takes its height.
                Item {
                    id: grid

                    readonly property real part: root.wide ? (width - Theme.space32) / 2 : width

                    x: Theme.panelPadding
                    y: Theme.space24
                    width: parent.width - 2 * x
                    height: Math.max(shown.height, learnt.y + learnt.height)

                    Column {
                        id: shown
                        width: grid.part
                        spacing: Theme.space16

                        InlineNotice {
                            objectName: "incidentReportNote"
                            width: parent.width
                            visible: text.length > 0
                            iconName: "documents"
                            text: root.viewModel.papers.note

                            SecondaryButton {
                                visible: String(root.viewModel.papers.file).length > 0
                                text: qsTr("Open it")
                                onClicked: Qt.openUrlExternally(root.viewModel.papers.file)
                            }
                        }
                        InlineNotice {
                            width: parent.width
                            visible: text.length > 0
                            text: root.viewModel.readOnlyWords
                        }
                        Repeater {
                            objectName: "incidentClocks"
                            model: root.viewModel.clocks

                            InlineNotice {
                                required property string modelData

                                width: shown.width
                                tone: InlineNotice.Attention
                                iconName: "clock"
                                text: modelData
                            }
                        }
                        Repeater {
                            objectName: "incidentFigures"
                            model: root.viewModel.figures

                            Fact { width: shown.width }
                        }
                        Title {
                            visible: lanes.count > 0
                            text: qsTr("How activities recovered")
                        }
                        Repeater {
                            id: lanes
                            objectName: "reviewLanes"
                            model: root.viewModel.lanes

                            IncidentLane {
                                width: shown.width
                                span: root.viewModel.span
                                playhead: root.viewModel.playhead
                            }
                        }
                        Title {
                            visible: said.count > 0
                            text: qsTr("What was said, and when")
                        }
                        Repeater {
                            id: said
                            objectName: "reviewMessages"
                            model: root.viewModel.messages

                            Fact { width: shown.width }
                        }
                        Title {
                            visible: steps.count > 0
                            text: qsTr("Steps")
                        }
                        Repeater {
                            id: steps
                            model: root.viewModel.steps

                            Fact {
                                width: shown.width
                                plain: true
                            }
                        }
                    }
                    Column {
                        id: learnt
                        x: root.wide ? grid.part + Theme.space32 : 0
                        y: root.wide ? 0 : shown.height + Theme.space24
                        width: grid.part
                        spacing: Theme.space16

                        Title {
                            visible: proofs.count > 0
                            text: qsTr("Fallbacks that served")
                        }
                        Repeater {
                            id: proofs
                            objectName: "incidentProofs"
                            model: root.viewModel.proofs

                            Offer {
                                id: proof

                                required property string key
                                required property string name
                                required property bool given
                                required note

                                width: learnt.width
                                text: name
                                button: qsTr("Used in an outage")
                                done: given ? qsTr("Used in an outage") : ""
                                offered: !given && root.viewModel.editable
                                onTaken: root.viewModel.prove(proof.key)
                            }
                        }
                        Title {
                            visible: proposals.count > 0 && root.viewModel.editable
                            text: qsTr("What this outage shows")
                        }
                        Repeater {
                            id: proposals
                            objectName: "incidentProposals"
                            model: root.viewModel.editable ? root.viewModel.proposals : null

                            Offer {
                                id: proposal

                                required property string key
                                required property string action
                                required text

                                width: learnt.width
                                note: action
                                button: action.length > 0 ? qsTr("Make it an action") : qsTr("Keep it")
                                offered: true
                                onTaken: root.viewModel.learn(proposal.key)
                            }
                        }
                        Title { text: qsTr("What we learnt") }
                        Label {
                            width: parent.width
                            text: qsTr("The plan and the tools are looked at, not people.")
                            textStyle: Theme.small
                            color: Theme.ink2
                            wrapMode: Text.Wrap
                        }
                        Column {
                            width: parent.width

                            Repeater {
                                objectName: "incidentLessons"
                                model: root.viewModel.learnt.lessons

                                DrillReviewLesson {
                                    width: learnt.width
                                    viewModel: root.viewModel.learnt
                                }
                            }
                        }
                        TextField {
                            objectName: "newIncidentLesson"
                            width: parent.width
                            visible: root.viewModel.editable
                            label: qsTr("A lesson: what should the plan or the tools change?")
                            placeholderText: qsTr("Write, then press Enter")
                            maximumLength: 400
                            Accessible.name: label
                            onAccepted: {
                                root.viewModel.learnt.addLesson(text, false);
                                clear();
                            }
                        }
                    }
                }
            }
        }
    }

    component Title: Label {
        width: parent ? parent.width : 0
        topPadding: Theme.space8
        textStyle: Theme.section
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    component Fact: Item {
        id: fact

        required property string name
        required property string value
        required property bool good
        property bool plain: false

        height: Math.max(left.height, right.height)
        Accessible.role: Accessible.ListItem
        Accessible.name: name + ", " + value

        Label {
            id: left
            width: fact.plain ? parent.width * 0.68 : parent.width * 0.28
            text: fact.name
            textStyle: Theme.small
            color: fact.plain ? Theme.ink : Theme.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            id: right
            x: left.width + Theme.space12
            width: parent.width - x
            text: fact.value
            textStyle: Theme.small
            font.weight: fact.plain ? Font.Normal : Font.Medium
            color: fact.good ? Theme.ink : Theme.attentionInk
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    component Offer: Rectangle {
        id: offer

        property string text
        property string note
        property string button
        property string done
        property bool offered: false

        signal taken()

        height: lines.height + 2 * Theme.space12
        radius: Theme.radiusCard
        color: Theme.surface
        border.color: Theme.line
        Accessible.role: Accessible.ListItem
        Accessible.name: text + ", " + note

        Column {
            id: lines
            x: Theme.space16
            y: Theme.space12
            width: parent.width - 2 * x
            spacing: Theme.space8

            Label {
                width: parent.width
                text: offer.text
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: offer.note
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Badge {
                visible: offer.done.length > 0
                tone: Badge.Relay
                iconName: "dialog-ok"
                text: offer.done
            }
            SecondaryButton {
                objectName: "takeOffer"
                visible: offer.offered
                text: offer.button
                Accessible.description: offer.text
                onClicked: offer.taken()
            }
        }
    }
}
