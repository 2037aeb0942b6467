// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// What the outage costs, hour by hour below the lanes: a column as the switch counts, dashed without any fallback.
Column {
    id: root

    required property WhatIfViewModel viewModel
    property real namesWidth: Theme.u(150)
    readonly property real axis: width - namesWidth
    readonly property real after: Math.min(width, at(viewModel.lasting) + Theme.space20)
    readonly property bool beside: width - after >= Theme.u(190)

    signal explanationWanted(opener: Item)

    function at(minutes: real): real {
        return namesWidth + Math.min(1, minutes / Math.max(1, root.viewModel.span)) * axis;
    }

    function explain(column: string, opener: Item): void {
        root.viewModel.explainColumn(column);
        root.explanationWanted(opener);
    }

    spacing: Theme.space8

    Flow {
        width: parent.width
        spacing: Theme.space12

        SegmentedControl {
            objectName: "counting"
            name: qsTr("How the cost is counted")
            //: How the cost of an outage is counted
            segments: [qsTr("Without fallbacks"), qsTr("With our fallbacks"), qsTr("Tried ones only")]
            currentIndex: root.viewModel.counting
            onActivated: index => root.viewModel.counting = index
        }
        Label {
            objectName: "counted"
            height: Theme.heightControl
            verticalAlignment: Text.AlignVCenter
            text: root.viewModel.counted
            textStyle: Theme.small
            font.weight: Font.Medium
        }
        SecondaryButton {
            objectName: "estimateCost"
            visible: !root.viewModel.costWhole
            text: qsTr("Estimate the cost")
            onClicked: root.viewModel.estimateCost()
        }
    }
    Item {
        width: parent.width
        height: Theme.u(104)
        visible: root.viewModel.costKnown

        Column {
            y: Theme.u(30)
            width: root.namesWidth - Theme.space12

            Label {
                width: parent.width
                text: root.viewModel.costHeading
                textStyle: Theme.small
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                text: qsTr("dashed: without fallbacks")
                textStyle: Theme.note
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            objectName: "costColumns"
            model: root.viewModel.columns

            Item {
                id: column

                required property string key
                required property double from
                required property double until
                required property double share
                required property double without
                required property string label
                required property string words
                required property bool dearest
                readonly property real highest: Theme.u(76)
                readonly property real thickness: Math.min(Theme.u(60), width * 0.68)

                x: root.at(from)
                width: root.at(until) - x
                height: parent ? (parent as Item).height : 0

                DashedFrame {
                    x: bar.x
                    y: Theme.u(2) + column.highest * (1 - column.without)
                    width: bar.width
                    height: column.highest * column.without
                    color: Theme.control
                }
                Rectangle {
                    id: bar
                    x: (parent.width - width) / 2
                    y: Theme.u(2) + column.highest - height
                    width: column.thickness
                    height: column.highest * column.share
                    color: column.dearest ? Theme.uncovered : Theme.bar
                }
                LinkButton {
                    id: source
                    y: column.highest + Theme.u(2)
                    x: (parent.width - width) / 2
                    width: Math.min(implicitWidth, parent.width)
                    textStyle: Theme.note
                    ink: Theme.ink
                    text: column.label
                    Accessible.name: column.words
                    onClicked: root.explain(column.key, source)

                    ToolTip {
                        text: column.words
                        visible: source.hovered || source.visualFocus
                    }
                }
            }
        }
        Label {
            objectName: "costSentence"
            x: root.after
            y: Theme.u(12)
            width: parent.width - x
            visible: root.beside
            text: root.viewModel.costSentence
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
    Label {
        width: parent.width
        visible: !root.beside && root.viewModel.costKnown
        text: root.viewModel.costSentence
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
}
