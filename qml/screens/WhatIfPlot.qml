// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The lanes of « Et si… » on their time, in minutes since the start.
Item {
    id: root

    required property WhatIfViewModel viewModel
    property real namesWidth
    readonly property real axis: width - namesWidth
    readonly property real scaleHeight: Theme.u(24)
    readonly property real laneHeight: Theme.u(36)
    // Every second mark is left out where their words would touch.
    readonly property bool crowded: axis / Math.max(1, marks.count - 1) < Theme.u(66)

    function at(minutes: real): real {
        return namesWidth + Math.min(1, minutes / Math.max(1, root.viewModel.span)) * axis;
    }

    function hidesLabel(minutes: real, index: int): bool {
        const beside = Math.abs(root.at(minutes) - root.at(root.viewModel.lasting)) < Theme.u(74);
        return beside || (root.crowded && index % 2 === 1);
    }

    height: scaleHeight + names.height + Theme.u(2)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Hour by hour")

    Rectangle {
        x: root.namesWidth
        y: root.scaleHeight
        width: root.at(root.viewModel.lasting) - x
        height: root.height - y
        color: Theme.sunken
    }
    Repeater {
        id: marks
        model: root.viewModel.ticks

        Item {
            id: mark

            required property int index
            required property double at
            required property string label
            required property bool strong
            readonly property bool last: at >= root.viewModel.span

            x: root.at(at)
            height: root.height

            Label {
                x: mark.at === 0 ? 0 : mark.last ? -width : -width / 2
                visible: mark.strong || !root.hidesLabel(mark.at, mark.index)
                text: mark.label
                textStyle: Theme.small
                font.weight: mark.strong ? Font.DemiBold : Font.Normal
                color: mark.strong ? Theme.ink : Theme.ink2
                Accessible.ignored: true
            }
            Rectangle {
                y: root.scaleHeight
                width: 1
                height: parent.height - y
                color: mark.strong ? Theme.control : Theme.line
            }
        }
    }
    Column {
        id: names
        y: root.scaleHeight + Theme.u(3)
        width: root.width

        Repeater {
            objectName: "lanes"
            model: root.viewModel.lanes

            Item {
                id: lane

                required property string name
                required property string sentence

                width: root.width
                height: root.laneHeight
                Accessible.role: Accessible.ListItem
                Accessible.name: name
                Accessible.description: sentence

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    width: root.namesWidth - Theme.space12
                    text: lane.name
                    textStyle: Theme.small
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                HoverHandler { id: hover }
                ToolTip {
                    text: lane.sentence
                    visible: hover.hovered
                }
            }
        }
    }
    Repeater {
        model: root.viewModel.spans

        TimeBar {
            required property int lane
            required property double from
            required property double until
            required property int bar
            required property string words

            kind: bar
            text: words
            x: root.at(from) + 1
            y: names.y + lane * root.laneHeight + (root.laneHeight - height) / 2
            width: root.at(until) - root.at(from) - 2
        }
    }
}
