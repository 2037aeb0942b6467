// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The clocks of a running drill: time of play, time of the story, and when the next event is planned, as a guide.
Panel {
    id: root

    required property DrillViewModel viewModel
    property real room: Theme.u(900) // its width, known before it is laid out
    readonly property bool paused: viewModel.phase === DrillViewModel.Paused
    readonly property bool wide: room >= Theme.u(840)
    readonly property bool hidesNext: viewModel.teamView === DrillViewModel.ThisScreen
    readonly property TextStyle figures: TextStyle {
        size: Theme.u(root.wide ? 28 : 20)
        line: Theme.u(root.wide ? 34 : 26)
        weight: Font.DemiBold
        tracking: -0.02
    }
    readonly property TextStyle smallClock: TextStyle {
        size: Theme.u(36)
        line: Theme.u(42)
        weight: Font.DemiBold
        tracking: -0.03
    }

    leftPadding: wide ? Theme.panelPadding : Theme.space16
    rightPadding: leftPadding
    topPadding: Theme.space20
    bottomPadding: Theme.space20

    RowLayout {
        spacing: !root.wide ? Theme.space16 : root.room >= Theme.u(940) ? Theme.space32 : Theme.space20

        ColumnLayout {
            spacing: 0

            Label {
                objectName: "pauseWords"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: root.viewModel.times.pause.length > 0 ? root.viewModel.times.pause : qsTr("Elapsed time")
                textStyle: Theme.note
                font.weight: Font.Medium
                color: root.paused ? Theme.attentionInk : Theme.ink2
                wrapMode: Text.Wrap
            }
            Clock {
                objectName: "elapsed"
                text: root.viewModel.times.elapsed
                textStyle: root.wide ? Theme.clock : root.smallClock
                color: root.paused ? Theme.ink2 : Theme.ink
                name: qsTr("Elapsed time")
            }
        }
        Rule { visible: root.wide }
        Figure {
            name: qsTr("Scenario time")
            figure: root.viewModel.times.story
            note: root.viewModel.times.storyDay
        }
        Rule { visible: root.wide && !root.hidesNext }
        Figure {
            visible: !root.hidesNext && root.room >= Theme.u(560)
            name: qsTr("Next event")
            figure: root.viewModel.times.next
            words: root.viewModel.scene.last ? qsTr("None") : qsTr("When you like")
            note: root.viewModel.times.nextNote
        }
        SecondaryButton {
            objectName: "pause"
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            size: Theme.heightDrill
            icon.name: root.paused ? "media-playback-start" : "media-playback-pause"
            text: root.paused ? qsTr("Resume") : qsTr("Pause")
            //: The space bar, as a key hint
            keyHint: root.room >= Theme.u(940) ? qsTr("Space") : ""
            onClicked: root.viewModel.togglePause()
        }
    }

    component Rule: Rectangle {
        Layout.fillHeight: true
        implicitWidth: 1
        color: Theme.line
    }
    component Figure: ColumnLayout {
        id: part

        property string name
        property string figure
        property string words
        property string note

        Layout.fillWidth: true
        spacing: 0

        Label {
            text: part.name
            textStyle: Theme.note
            font.weight: Font.Medium
            color: Theme.ink2
        }
        Clock {
            visible: part.figure.length > 0
            text: part.figure
            textStyle: root.figures
            color: root.paused ? Theme.ink2 : Theme.ink
            name: part.name
        }
        Label {
            Layout.fillWidth: true
            visible: part.figure.length === 0
            text: part.words
            textStyle: Theme.section
            elide: Text.ElideRight
        }
        Label {
            Layout.fillWidth: true
            text: part.note
            textStyle: Theme.small
            color: Theme.ink2
            elide: Text.ElideRight
        }
    }
}
