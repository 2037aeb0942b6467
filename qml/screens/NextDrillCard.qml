// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The drill that comes next, or how to have one.
Card {
    id: root

    required property DrillsNextViewModel viewModel

    signal drillWanted()

    Layout.preferredWidth: 1

    ColumnLayout {
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.u(24)

            Label {
                Layout.fillWidth: true
                text: qsTr("Next drill")
                textStyle: Theme.strong
            }
            LinkButton {
                objectName: "prepareDrill"
                visible: root.viewModel.planned
                text: qsTr("Prepare")
                Accessible.name: qsTr("Prepare the next drill")
                onClicked: root.drillWanted()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: root.viewModel.planned
            spacing: Theme.space12

            NextDrillDay {
                Layout.alignment: Qt.AlignTop
                visible: root.viewModel.day.length > 0
                month: root.viewModel.month
                day: root.viewModel.day
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.u(2)

                Label {
                    Layout.fillWidth: true
                    text: root.viewModel.title
                    textStyle: Theme.small
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    text: root.viewModel.when
                    textStyle: Theme.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                }
            }
        }
        Separator {
            Layout.fillWidth: true
            visible: root.viewModel.planned
        }
        Ready {
            text: root.viewModel.facilitator
            done: root.viewModel.led
        }
        Ready {
            text: root.viewModel.team
            done: root.viewModel.manned
        }
        Label {
            objectName: "noDrillPlanned"
            Layout.fillWidth: true
            visible: !root.viewModel.planned
            text: root.viewModel.unplanned
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        SecondaryButton {
            objectName: "chooseDrill"
            visible: !root.viewModel.planned
            text: qsTr("Choose a scenario")
            onClicked: root.drillWanted()
        }
        Item { Layout.fillHeight: true }
    }

    component Ready: RowLayout {
        id: ready

        required property string text
        required property bool done

        Layout.fillWidth: true
        visible: root.viewModel.planned
        spacing: Theme.space8

        Icon {
            Layout.alignment: Qt.AlignTop
            name: ready.done ? "dialog-ok" : "circle"
            color: ready.done ? Theme.ink : Theme.control
        }
        Label {
            Layout.fillWidth: true
            text: ready.text
            textStyle: Theme.small
            wrapMode: Text.Wrap
        }
    }
}
