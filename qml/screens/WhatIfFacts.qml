// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What the answer comes to in three facts: what is hit, what has no solution, what it costs.
Flow {
    id: root

    required property WhatIfViewModel viewModel
    readonly property bool beside: width >= Theme.u(560)
    readonly property real share: beside ? width / 3 : width

    signal explanationWanted(opener: Item)

    spacing: 0

    Fact {
        objectName: "hitFact"
        text: root.viewModel.hitFact
        detail: root.viewModel.hitDetail
    }
    Fact {
        objectName: "uncoveredFact"
        inset: root.beside ? Theme.space20 : 0
        text: root.viewModel.uncoveredFact
        detail: root.viewModel.uncoveredDetail
    }
    Fact {
        id: cost
        objectName: "costFact"
        inset: root.beside ? Theme.space20 : 0
        explained: root.viewModel.costKnown
        text: root.viewModel.costFact
        detail: root.viewModel.costDetail
    }

    component Fact: Item {
        id: fact

        property string text
        property string detail
        property real inset: 0
        property bool explained: false

        width: root.share
        height: words.height + (root.beside ? 0 : Theme.space8)
        Accessible.role: Accessible.StaticText
        Accessible.name: detail.length > 0 ? text + ". " + detail : text

        Separator {
            visible: fact.inset > 0
            height: words.height
        }
        Column {
            id: words
            x: fact.inset
            width: parent.width - x - Theme.space12
            spacing: Theme.u(2)

            Item {
                width: parent.width
                height: Math.max(title.height, source.height)

                Label {
                    id: title
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width - (source.visible ? source.width + Theme.space4 : 0))
                    text: fact.text
                    textStyle: Theme.section
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                IconButton {
                    id: source
                    anchors.left: title.right
                    anchors.leftMargin: Theme.u(2)
                    anchors.verticalCenter: parent.verticalCenter
                    visible: fact.explained
                    size: Theme.u(24)
                    icon.name: "dialog-information"
                    ink: Theme.link
                    text: qsTr("Where this number comes from")
                    onClicked: root.explanationWanted(source)
                }
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: fact.detail
                textStyle: Theme.note
                color: Theme.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
