// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What firms often find out with this scenario: something to compare with, after the team has spoken.
Column {
    id: root

    required property DrillsReviewViewModel viewModel
    property bool open: false

    visible: viewModel.usual.length > 0
    spacing: Theme.space4

    LinkButton {
        objectName: "usualLessons"
        text: root.open ? qsTr("Hide what firms often find out") : qsTr("What firms often find out")
        onClicked: root.open = !root.open
    }
    Repeater {
        model: root.open ? root.viewModel.usual : []

        Label {
            required property string modelData

            width: root.width
            text: "– " + modelData
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
