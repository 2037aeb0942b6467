// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What the team sees on a second screen: the situation and the clock, never what is expected nor what comes next. Full
// screen on the other display when there is one.
Window {
    id: root

    required property DrillViewModel viewModel
    readonly property bool elsewhere: Application.screens.length > 1
    readonly property DrillParticipants team: viewModel.participants
    readonly property bool wanted: viewModel.teamView === DrillViewModel.SecondScreen && viewModel.phase !== DrillViewModel.None
    // Everything here is read from across the room.
    readonly property real step: Math.max(0.6, Math.min(width / 1360, height / 860)) * Theme.scale
    readonly property TextStyle headline: Large { size: Math.round(56 * root.step) }
    readonly property TextStyle reading: Large { size: Math.round(28 * root.step); weight: Font.Normal; tracking: 0 }
    readonly property TextStyle plain: Large { size: Math.max(20, Math.round(20 * root.step)); weight: Font.Normal; tracking: 0 }
    readonly property TextStyle figures: Large { size: Math.round(46 * root.step) }

    function px(pixels: real): real { return Math.round(pixels * step); }

    title: qsTr("Drill: the team’s screen")
    width: 1024
    height: 640
    minimumWidth: 640
    minimumHeight: 420
    color: Theme.canvas
    screen: Application.screens[elsewhere ? 1 : 0]
    visibility: !wanted ? Window.Hidden : elsewhere ? Window.FullScreen : Window.Windowed
    onClosing: viewModel.teamView = DrillViewModel.ReadAloud

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: root.px(72)
        anchors.rightMargin: root.px(72)
        anchors.topMargin: root.px(24)
        anchors.bottomMargin: root.px(24)
        spacing: root.px(24)

        RowLayout {
            Layout.fillWidth: true
            spacing: root.px(12)

            AppLogo { size: root.px(36) }
            Rectangle {
                implicitWidth: badge.implicitWidth + root.px(28)
                implicitHeight: badge.implicitHeight + root.px(14)
                radius: Theme.radiusCard
                color: Theme.ink

                Label {
                    id: badge
                    anchors.centerIn: parent
                    text: qsTr("Drill")
                    textStyle: root.plain
                    font.weight: Font.DemiBold
                    color: Theme.surface
                }
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("No message is sent, no customer is affected")
                textStyle: root.plain
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            Clock {
                text: root.team.elapsed
                textStyle: root.figures
                color: root.team.pause.length > 0 ? Theme.ink2 : Theme.ink
                name: qsTr("Elapsed time")
            }
        }
        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            leftPadding: root.px(64)
            rightPadding: root.px(64)
            topPadding: root.px(48)
            bottomPadding: root.px(40)

            ColumnLayout {
                spacing: root.px(20)

                RowLayout {
                    visible: root.team.playing
                    spacing: root.px(16)

                    Label {
                        //: Before the time of the story, on the team's screen
                        text: qsTr("It is")
                        textStyle: root.reading
                        color: Theme.ink2
                    }
                    Label {
                        text: root.team.story
                        textStyle: root.reading
                        font.weight: Font.DemiBold
                    }
                    Label {
                        Layout.fillWidth: true
                        text: root.team.storyDay
                        textStyle: root.reading
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                    }
                }
                Label {
                    objectName: "teamTitle"
                    Layout.fillWidth: true
                    text: root.team.heading
                    textStyle: root.headline
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Label {
                    Layout.fillWidth: true
                    text: root.team.situation
                    textStyle: root.reading
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: root.team.also

                    Label {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        textStyle: root.reading
                        wrapMode: Text.Wrap
                    }
                }
                Item { Layout.fillHeight: true }
                Separator {
                    Layout.fillWidth: true
                    visible: standing.visible
                }
                Flow {
                    id: standing
                    Layout.fillWidth: true
                    visible: root.team.playing
                    spacing: root.px(16)

                    Repeater {
                        model: root.team.activities

                        ParticipantsState {
                            width: (standing.width - 2 * standing.spacing) / 3
                            textStyle: root.plain
                        }
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: root.px(16)

            Label {
                Layout.fillWidth: true
                text: root.team.firm
                textStyle: root.plain
                color: Theme.ink2
                elide: Text.ElideRight
            }
            Label {
                text: qsTr("A real outage? Say STOP, REAL")
                textStyle: root.plain
                font.weight: Font.DemiBold
                color: Theme.ink
            }
        }
    }

    component Large: TextStyle {
        line: Math.round(size * 1.22)
        weight: Font.DemiBold
        tracking: -0.02
    }
}
