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
    property bool pacing: false // the way to other speeds was asked for
    readonly property DrillPace pace: viewModel.pace
    readonly property int otherSpeed: pace.segments.length - 1 // its segment
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

    ColumnLayout {
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
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
                words: root.viewModel.scene.last ? qsTr("None") : root.pace.waiting.length > 0 ? qsTr("Waiting") : qsTr("When you like")
                note: root.viewModel.times.nextNote
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
                spacing: Theme.space8

                SecondaryButton {
                    objectName: "pause"
                    Layout.fillWidth: true
                    size: Theme.heightDrill
                    icon.name: root.paused ? "media-playback-start" : "media-playback-pause"
                    text: root.paused ? qsTr("Resume") : qsTr("Pause")
                    //: The space bar, as a key hint
                    keyHint: root.room >= Theme.u(940) ? qsTr("Space") : ""
                    onClicked: root.viewModel.togglePause()
                }
                SegmentedControl {
                    objectName: "speed"
                    visible: root.room >= Theme.u(560)
                    size: Theme.heightLarge
                    name: qsTr("Speed")
                    segments: Array.from(root.pace.segments)
                    currentIndex: root.pace.chosen
                    onActivated: index => {
                        root.pacing = index === root.otherSpeed;
                        root.pace.choose(index);
                        if (root.pacing) typed.forceActiveFocus();
                    }
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: root.pacing || root.pace.chosen === root.otherSpeed || root.room < Theme.u(560)
            spacing: Theme.space8

            IconButton {
                objectName: "slower"
                edged: true
                icon.name: "zoom-out"
                text: qsTr("Slower")
                onClicked: root.pace.step(-1)
            }
            TextField {
                id: typed
                objectName: "typedSpeed"
                width: Theme.u(90)
                Accessible.name: qsTr("Speed, from 0.5 to 20")
                placeholderText: root.pace.speed
                invalid: root.pace.problem.length > 0
                onAccepted: {
                    root.pace.type(text);
                    if (root.pace.problem.length === 0) leave();
                }
                Keys.onEscapePressed: leave()

                // The keys of the drill work again.
                function leave(): void {
                    clear();
                    focus = false;
                }
            }
            IconButton {
                objectName: "faster"
                edged: true
                icon.name: "list-add"
                text: qsTr("Faster")
                onClicked: root.pace.step(1)
            }
            Label {
                height: Theme.heightControl
                verticalAlignment: Text.AlignVCenter
                text: root.pace.problem.length > 0 ? root.pace.problem : qsTr("From ×0.5 to ×20, now %1").arg(root.pace.speed)
                textStyle: Theme.small
                color: root.pace.problem.length > 0 ? Theme.uncoveredInk : Theme.ink2
            }
        }
        Label {
            objectName: "paceNote"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: text.length > 0
            text: root.pace.note
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
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
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
}
