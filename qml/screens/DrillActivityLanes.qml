// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// The activities on the time of play: stopped, seen, on a fallback, normal; below them the events. Real minutes.
Panel {
    id: root

    required property DrillLanes lanes
    property real room: Theme.u(900) // its width, known before it is laid out
    property bool foldable: false
    property bool folded: foldable
    readonly property real namesWidth: Math.min(Theme.u(240), availableWidth * 0.36)

    leftPadding: room >= Theme.u(640) ? Theme.panelPadding : Theme.space16
    rightPadding: leftPadding
    topPadding: Theme.space20
    bottomPadding: Theme.space16
    onFoldableChanged: folded = foldable

    ColumnLayout {
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space16

            Label {
                Layout.fillWidth: true
                text: qsTr("Your activities")
                textStyle: Theme.strong
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Legend {
                kind: TimeBarShape.Stopped
                text: qsTr("Stopped")
            }
            Row {
                visible: !root.folded && root.room >= Theme.u(640)
                spacing: Theme.space8

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 2
                    height: Theme.u(14)
                    color: Theme.ink
                }
                Label {
                    text: qsTr("Seen")
                    textStyle: Theme.note
                    color: Theme.ink2
                }
            }
            Legend {
                kind: TimeBarShape.Tried
                text: qsTr("Fallback started")
            }
            Legend {
                kind: TimeBarShape.Normal
                text: qsTr("Normal")
            }
            QuietButton {
                objectName: "foldLanes"
                visible: root.foldable
                size: Theme.heightSmall
                icon.name: root.folded ? "go-down" : "go-up"
                text: root.folded ? qsTr("Show") : qsTr("Hide")
                onClicked: root.folded = !root.folded
            }
        }
        Label {
            objectName: "nextLimit"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: text.length > 0
            text: root.lanes.nextLimit
            textStyle: Theme.small
            wrapMode: Text.Wrap
        }
        Item {
            id: plot

            readonly property real axis: width - root.namesWidth

            function at(milliseconds: real): real {
                return root.namesWidth + Math.min(1, milliseconds / root.lanes.span) * axis;
            }

            objectName: "plot"
            Layout.fillWidth: true
            visible: !root.folded
            implicitHeight: column.implicitHeight

            Repeater {
                model: root.lanes.ticks

                Item {
                    id: tick

                    required property int index
                    required property int modelData

                    x: plot.at(modelData * 60000)
                    height: column.implicitHeight - Theme.u(24)

                    Label {
                        x: tick.index === 0 ? 0 : tick.index === root.lanes.ticks.length - 1 ? -width : -width / 2
                        //: Minutes of play on the axis
                        text: qsTr("%1 min").arg(tick.modelData)
                        textStyle: Theme.note
                        color: Theme.ink2
                        Accessible.ignored: true
                    }
                    Rectangle {
                        y: Theme.u(22)
                        width: 1
                        height: parent.height - y
                        color: Theme.line
                    }
                }
            }
            Column {
                id: column
                width: parent.width
                topPadding: Theme.u(26)

                Repeater {
                    model: root.lanes.rows

                    DrillLane {
                        width: plot.width
                        namesWidth: root.namesWidth
                        span: root.lanes.span
                        playhead: root.lanes.playhead
                    }
                }
                Item {
                    width: plot.width
                    height: Theme.u(24)

                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        width: root.namesWidth - Theme.space8
                        text: qsTr("Events")
                        textStyle: Theme.note
                        color: Theme.ink2
                    }
                    Repeater {
                        model: root.lanes.dots

                        Rectangle {
                            required property double at
                            required property bool played

                            x: plot.at(at) - width / 2
                            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                            width: Theme.u(10)
                            height: width
                            radius: width / 2
                            color: played ? Theme.ink2 : Theme.surface
                            border.color: played ? Theme.ink2 : Theme.control
                        }
                    }
                }
            }
            Rectangle {
                objectName: "playhead"
                x: plot.at(root.lanes.playhead) - 1
                y: Theme.u(22)
                width: 2
                height: plot.height - y
                color: Theme.primary
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text.length > 0 && !root.folded
            text: root.lanes.others
            textStyle: Theme.note
            color: Theme.ink3
        }
        Item { Layout.fillHeight: true }
    }

    component Legend: Row {
        id: entry

        property int kind
        property string text

        visible: !root.folded && root.room >= Theme.u(640)
        spacing: Theme.space8

        TimeBar {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.u(16)
            height: Theme.u(8)
            kind: entry.kind
        }
        Label {
            text: entry.text
            textStyle: Theme.note
            color: Theme.ink2
        }
    }
}
