// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What the drill aims at: two to five, each measured by the clock or judged in the review.
Column {
    id: root

    required property DrillObjectives objectives

    spacing: Theme.space8

    Item {
        width: parent.width
        implicitHeight: Math.max(title.implicitHeight, Theme.heightSmall)

        Label {
            id: title
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Objectives")
            textStyle: Theme.strong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        IconButton {
            objectName: "addObjective"
            anchors.right: parent.right
            size: Theme.heightSmall
            icon.name: "list-add"
            text: qsTr("Add an objective")
            enabled: root.objectives.addable
            onClicked: root.objectives.add()
        }
    }
    Repeater {
        objectName: "objectives"
        model: root.objectives.rows

        DrillPreparationObjective {
            width: root.width
            objectives: root.objectives
        }
    }
}
