// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// What follows from the answer: what to improve, whom to call, what has no solution.
Column {
    id: root

    required property WhatIfViewModel viewModel
    property real inset: Theme.space20

    Section {
        objectName: "fixes"
        title: qsTr("To improve, in this order")

        Label {
            width: parent.width
            visible: improvements.count === 0
            text: root.viewModel.fixes.ranking ? qsTr("Working it out…") : qsTr("Nothing that would help in this outage was found.")
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        Repeater {
            id: improvements
            objectName: "improvements"
            model: root.viewModel.fixes.rows

            WhatIfFixLine {
                required property int index

                width: parent ? (parent as Item).width : 0
                first: index === 0
                fixes: root.viewModel.fixes
            }
        }
        LinkButton {
            visible: root.viewModel.fixes.others.length > 0
            text: root.viewModel.fixes.others
            onClicked: root.viewModel.fixes.whole = true
        }
    }
    Separator { width: root.width }
    Section {
        objectName: "calls"
        title: qsTr("Who to call")

        Label {
            width: parent.width
            visible: contacts.count === 0
            text: qsTr("Nobody: no fallback is started and no support is concerned.")
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        Repeater {
            id: contacts
            objectName: "contacts"
            model: root.viewModel.calls

            WhatIfCallLine {
                width: parent ? (parent as Item).width : 0
                onCompletionWanted: root.viewModel.complete(row)
            }
        }
    }
    Separator {
        width: root.width
        visible: open.count > 0
    }
    Section {
        objectName: "uncovered"
        visible: open.count > 0
        title: qsTr("No solution")

        Repeater {
            id: open
            model: root.viewModel.uncovered

            Item {
                id: line

                required property string name
                required property string words

                width: parent ? (parent as Item).width : 0
                height: sentences.height
                Accessible.role: Accessible.ListItem
                Accessible.name: name + ". " + words

                RelayMark {
                    y: Theme.u(3)
                    coverage: RelayMarkShape.None
                }
                Column {
                    id: sentences
                    x: Theme.u(30)
                    width: parent.width - x

                    Label {
                        width: parent.width
                        text: line.name
                        textStyle: Theme.small
                        font.weight: Font.Medium
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width
                        text: line.words
                        textStyle: Theme.note
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    component Section: Column {
        id: section

        property string title

        width: root.width
        topPadding: Theme.space16
        bottomPadding: Theme.space16
        leftPadding: root.inset
        rightPadding: root.inset
        default property alias content: inside.data

        Label {
            width: parent ? parent.width - 2 * root.inset : 0
            bottomPadding: Theme.space8
            text: section.title
            textStyle: Theme.strong
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Column {
            id: inside
            width: Math.min(section.width - 2 * root.inset, Theme.u(640))
            spacing: Theme.space12
        }
    }
}
