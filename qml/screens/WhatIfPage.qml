// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// « Et si… »: the question as a sentence, and its answer: facts, map, hour by hour, cost; beside or below it what to
// improve, whom to call, what has no solution.
FocusScope {
    id: root

    required property WhatIfViewModel viewModel
    required property MapViewModel map
    readonly property bool wide: Window.width >= Theme.u(1280)
    readonly property bool asking: viewModel.state !== WhatIfViewModel.Empty
    readonly property bool low: height < Theme.u(400) // the question then scrolls with its answer
    readonly property bool answered: viewModel.state === WhatIfViewModel.Answered
    readonly property bool nothing: viewModel.state === WhatIfViewModel.Nothing

    function explainTotal(opener: Item): void {
        root.viewModel.explainTotal();
        figures.show(opener);
    }

    // The question is what one changes first.
    function begin(): void { if (root.visible) sentence.first.forceActiveFocus(Qt.ShortcutFocusReason); }

    onVisibleChanged: begin()
    Component.onCompleted: begin()

    WhatIfSentence {
        id: sentence
        objectName: "sentence"
        parent: root.low ? above : root
        x: root.low ? 0 : Theme.panelPadding
        width: root.width - 2 * Theme.panelPadding
        visible: root.asking
        question: root.viewModel.question
    }
    Separator {
        id: line
        y: root.asking && !root.low ? sentence.height + Theme.space16 : 0
        width: parent.width
    }
    EmptyState {
        objectName: "whatIfEmpty"
        anchors.top: line.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.panelPadding
        visible: root.viewModel.state === WhatIfViewModel.Empty
        title: qsTr("Nothing can fail yet")
        text: qsTr("Say in the inventory what your activities need: tools, providers, people. Then ask here what happens without them.")
    }
    ScrollArea {
        id: answer
        objectName: "whatIfAnswer"
        anchors.top: line.bottom
        anchors.bottom: parent.bottom
        width: root.wide ? parent.width - side.width - 1 : parent.width
        visible: root.asking

        Item {
            width: answer.availableWidth
            implicitHeight: page.height + 2 * Theme.space20

            Column {
                id: page
                readonly property real namesWidth: Math.min(Theme.u(150), width * 0.3)

                x: Theme.panelPadding
                y: Theme.space16
                width: parent.width - 2 * x
                spacing: Theme.space12

                Item {
                    id: above
                    width: parent.width
                    height: sentence.height
                    visible: root.low
                }
                InlineNotice {
                    objectName: "nothingStops"
                    width: parent.width
                    visible: root.nothing
                    text: qsTr("Nothing stops. Check all the same what it rests on.")
                }
                WhatIfFacts {
                    width: parent.width
                    visible: root.answered
                    viewModel: root.viewModel
                    onExplanationWanted: opener => root.explainTotal(opener)
                }
                DependencyMap {
                    objectName: "outageMap"
                    x: -padding
                    width: parent.width + 2 * padding
                    height: Math.min(implicitHeight, Theme.u(420))
                    visible: root.answered
                    asking: true
                    tools: false
                    viewModel: root.map
                    onCauseWanted: key => root.viewModel.choose(key)
                }
                Flow {
                    width: parent.width
                    visible: hidden.text.length > 0 && root.answered
                    spacing: Theme.space12

                    Label {
                        id: hidden
                        height: Theme.u(24)
                        verticalAlignment: Text.AlignVCenter
                        text: root.map.hidden
                        textStyle: Theme.note
                        color: Theme.ink3
                    }
                    LinkButton {
                        textStyle: Theme.note
                        text: qsTr("Show everything")
                        onClicked: root.map.showAll()
                    }
                }
                Separator {
                    width: parent.width
                    visible: root.answered
                }
                WhatIfTimeline {
                    width: parent.width
                    visible: root.answered
                    namesWidth: page.namesWidth
                    viewModel: root.viewModel
                }
                WhatIfCost {
                    width: parent.width
                    visible: root.answered
                    namesWidth: page.namesWidth
                    viewModel: root.viewModel
                    onExplanationWanted: opener => figures.show(opener)
                }
                Separator {
                    width: parent.width
                    visible: !root.wide && (root.answered || root.nothing)
                }
                WhatIfPanel {
                    x: -Theme.panelPadding
                    width: page.width + 2 * Theme.panelPadding
                    inset: Theme.panelPadding
                    visible: !root.wide && (root.answered || root.nothing)
                    viewModel: root.viewModel
                }
            }
        }
    }
    Rectangle {
        id: side
        anchors.top: line.bottom
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Theme.u(312)
        visible: root.wide && root.asking
        color: Theme.sunken

        Separator {
            x: -1
            height: parent.height
        }
        ScrollArea {
            id: beside
            objectName: "whatIfBeside"
            anchors.fill: parent

            WhatIfPanel {
                width: beside.availableWidth
                viewModel: root.viewModel
            }
        }
    }

    WhatIfFigures {
        id: figures
        objectName: "whatIfFigures"
        viewModel: root.viewModel
    }
}
