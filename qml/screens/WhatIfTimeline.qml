// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// Hour by hour: one lane for each activity that is hit, the outage shaded; or the same in sentences.
Column {
    id: root

    required property WhatIfViewModel viewModel
    property real namesWidth: Theme.u(150)
    property bool listed: false
    readonly property bool roomy: width >= Theme.u(720)

    spacing: Theme.space8

    Item {
        width: root.width
        height: root.roomy ? heading.height : heading.height + legend.height + Theme.space4

        Label {
            id: heading
            height: Theme.u(24)
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Hour by hour")
            textStyle: Theme.strong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        LinkButton {
            id: twin
            objectName: "listed"
            anchors.left: heading.right
            anchors.leftMargin: Theme.space12
            text: root.listed ? qsTr("See as a drawing") : qsTr("See as a list")
            onClicked: root.listed = !root.listed
        }
        Grid {
            id: legend
            x: root.roomy ? parent.width - width : 0
            y: root.roomy ? Theme.u(4) : heading.height + Theme.space4
            visible: !root.listed
            columns: root.roomy || root.width >= Theme.u(520) ? 5 : root.width >= Theme.u(320) ? 3 : 2
            columnSpacing: Theme.space12
            rowSpacing: Theme.space4

            Legend {
                kind: TimeBarShape.Normal
                text: qsTr("Normal")
            }
            Legend {
                kind: TimeBarShape.Stopped
                text: qsTr("Stopped")
            }
            Legend {
                kind: TimeBarShape.Tried
                text: qsTr("Tried fallback")
            }
            Legend {
                kind: TimeBarShape.ToTry
                text: qsTr("Fallback to try")
            }
            Legend {
                kind: TimeBarShape.CatchUp
                text: qsTr("Catch-up")
            }
        }
    }
    WhatIfPlot {
        width: root.width
        visible: !root.listed
        viewModel: root.viewModel
        namesWidth: root.namesWidth
    }
    Column {
        objectName: "laneSentences"
        width: root.width
        visible: root.listed
        spacing: Theme.u(6)

        Repeater {
            model: root.viewModel.lanes

            Label {
                required property string sentence

                width: root.width
                text: sentence
                textStyle: Theme.small
                wrapMode: Text.Wrap
            }
        }
    }
    Flow {
        width: root.width
        visible: root.viewModel.others.length > 0 || root.viewModel.unfolded
        spacing: Theme.space12

        Label {
            objectName: "otherLanes"
            height: Theme.u(24)
            verticalAlignment: Text.AlignVCenter
            visible: text.length > 0
            text: root.viewModel.others
            textStyle: Theme.note
            color: Theme.ink3
        }
        LinkButton {
            visible: root.viewModel.foldable
            text: root.viewModel.unfolded ? qsTr("Show fewer") : qsTr("Show all that are hit")
            onClicked: root.viewModel.unfolded = !root.viewModel.unfolded
        }
    }

    component Legend: Row {
        id: entry

        property int kind
        property string text

        spacing: Theme.u(6)

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
