// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// For each activity that stood still: stopped, seen, on a fallback, in real minutes, against what is aimed at.
ColumnLayout {
    id: root

    required property DrillsReviewViewModel viewModel

    spacing: Theme.space8

    Label {
        text: qsTr("Recovery times")
        textStyle: Theme.section
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        Layout.fillWidth: true
        text: lanes.count > 0 ? qsTr("In real minutes: stopped, seen, fallback started.") : qsTr("No activity stood still.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        id: lanes
        objectName: "recovery"
        model: root.viewModel.recovery

        DrillReviewLane {
            Layout.fillWidth: true
            span: root.viewModel.span
            end: root.viewModel.end
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: lanes.count > 0
        spacing: Theme.space16

        Legend {
            kind: TimeBarShape.Tried
            text: qsTr("Fallback tried")
        }
        Legend {
            kind: TimeBarShape.ToTry
            text: qsTr("Fallback to try")
        }
        Legend {
            kind: TimeBarShape.Stopped
            text: qsTr("Stopped")
        }
        TickLegend {
            color: Theme.ink
            text: qsTr("Seen")
        }
        TickLegend {
            color: Theme.primary
            text: qsTr("Target")
        }
    }

    component Legend: Row {
        id: legend

        property int kind
        property string text

        spacing: Theme.u(6)

        TimeBar {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.u(16)
            height: Theme.u(9)
            kind: legend.kind
        }
        Label {
            text: legend.text
            textStyle: Theme.note
            color: Theme.ink2
        }
    }
    component TickLegend: Row {
        id: tick

        property color color
        property string text

        spacing: Theme.u(6)

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 2
            height: Theme.u(13)
            color: tick.color
        }
        Label {
            text: tick.text
            textStyle: Theme.note
            color: Theme.ink2
        }
    }
}
