// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Beside the steps: what is due, how activities stand, what fell, whom to call, what must be so at the end. Cards
// one below the other.
Column {
    id: root

    required property IncidentViewModel viewModel
    readonly property IncidentBoard board: viewModel.board

    spacing: Theme.space8

    SidePart {
        visible: due.count > 0
        title: qsTr("What is due")

        Repeater {
            id: due
            objectName: "incidentAids"
            model: root.board.aids

            Line {
                required property string key
                required property bool past

                iconName: "clock"
                ink: past ? Theme.attentionInk : Theme.ink
            }
        }
    }
    SidePart {
        visible: ending.count > 0 && root.board.allBack
        title: qsTr("Before all is normal again")

        Repeater {
            id: ending
            objectName: "incidentExit"
            model: root.board.exit

            Line {
                required property string key
                required property bool met

                iconName: met ? "dialog-ok" : "circle"
                ink: met ? Theme.relayInk : Theme.ink
            }
        }
    }
    SidePart {
        visible: root.board.touched
        title: qsTr("Recovery")

        Repeater {
            objectName: "incidentLanes"
            model: root.board.lanes

            IncidentLane {
                width: parent ? parent.width : 0
                acts: true
                span: root.board.span
                playhead: root.board.playhead
                onFallbackStarted: choice => root.board.startFallback(key, choice)
                onRestoredNow: root.board.restoreActivity(key)
            }
        }
    }
    SidePart {
        visible: fallen.count > 0
        title: qsTr("What fell")

        Repeater {
            id: fallen
            objectName: "incidentFallen"
            model: root.viewModel.fallen.rows

            Column {
                id: tool

                required property string key
                required property string name
                required property string note
                required property bool down

                width: parent ? parent.width : 0
                spacing: Theme.space4

                Line {
                    iconName: tool.down ? "dialog-warning" : "dialog-ok"
                    ink: tool.down ? Theme.ink : Theme.relayInk
                    text: tool.name + ", " + tool.note
                }
                SecondaryButton {
                    objectName: "toolRestored"
                    // The only one: the header's button says it.
                    visible: tool.down && fallen.count > 1
                    text: qsTr("Works again")
                    Accessible.description: tool.name
                    onClicked: root.viewModel.fallen.restore(tool.key)
                }
            }
        }
    }
    SidePart {
        title: qsTr("Whom to call")

        Repeater {
            objectName: "incidentCalls"
            model: root.board.calls

            IncidentCallLine { width: parent ? parent.width : 0 }
        }
        Label {
            width: parent.width
            visible: !root.board.someCall
            text: qsTr("The plan names nobody yet. Write down here whom you reach: the review will ask for the number.")
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
    SidePart {
        visible: asked.count > 0
        title: qsTr("Data of persons")

        Repeater {
            id: asked
            objectName: "incidentDuties"
            model: root.board.duties

            Column {
                id: duty

                required property string key
                required property string question
                required property int answer

                width: parent ? parent.width : 0
                spacing: Theme.space8

                Label {
                    width: parent.width
                    text: duty.question
                    textStyle: Theme.small
                    wrapMode: Text.Wrap
                }
                SegmentedControl {
                    objectName: "dutyAnswer"
                    size: Theme.heightSmall
                    name: duty.question
                    segments: [qsTr("Yes"), qsTr("No"), qsTr("Not known")]
                    currentIndex: duty.answer
                    onActivated: index => root.board.answerDuty(duty.key, index)
                }
            }
        }
    }
    SidePart {
        title: qsTr("Somebody takes over")

        SecondaryButton {
            objectName: "handOver"
            icon.name: "document-export"
            text: qsTr("Hand-over sheet")
            enabled: !root.viewModel.papers.writing
            onClicked: root.viewModel.papers.writeHandOver()
        }
        Label {
            objectName: "handOverNote"
            width: parent.width
            visible: text.length > 0
            text: root.viewModel.papers.note
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        LinkButton {
            visible: String(root.viewModel.papers.file).length > 0
            text: qsTr("Open it")
            onClicked: Qt.openUrlExternally(root.viewModel.papers.file)
        }
    }

    component SidePart: Rectangle {
        id: part

        property string title
        default property alias lines: body.data

        width: root.width
        height: body.height + 2 * Theme.space16
        radius: Theme.radiusPanel
        color: Theme.surface
        border.color: Theme.line

        Column {
            id: body
            x: Theme.space20
            y: Theme.space16
            width: parent.width - 2 * x
            spacing: Theme.space12

            Label {
                width: parent.width
                text: part.title
                textStyle: Theme.section
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
    }
    component Line: Item {
        id: line

        required property string text
        property string iconName
        property color ink: Theme.ink

        width: parent ? parent.width : 0
        height: words.height
        Accessible.role: Accessible.ListItem
        Accessible.name: text

        Icon {
            y: Theme.u(1)
            name: line.iconName
            color: line.ink
        }
        Label {
            id: words
            x: Theme.icon + Theme.space8
            width: parent.width - x
            text: line.text
            textStyle: Theme.small
            color: line.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
