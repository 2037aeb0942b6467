// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The programme of drills: what was never exercised, and the dates that come.
Card {
    id: root

    required property DrillProgrammePanel viewModel

    Column {
        id: body
        spacing: Theme.space12

        Label {
            width: parent.width
            text: root.viewModel.last
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        Repeater {
            objectName: "programme"
            model: root.viewModel.lines

            Column {
                id: line

                required property string text
                required property string names

                width: body.width
                spacing: Theme.u(2)

                Label {
                    width: parent.width
                    text: line.text
                    textStyle: Theme.small
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width
                    visible: text.length > 0
                    text: line.names
                    textStyle: Theme.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                }
            }
        }
        Label {
            objectName: "dates"
            width: parent.width
            //: Dates of the programme of drills: %1 is a list of days
            text: qsTr("Next drills: %1").arg(Array.from(root.viewModel.dates).join(" · "))
            textStyle: Theme.small
            wrapMode: Text.Wrap
        }
        SecondaryButton {
            objectName: "exportProgramme"
            visible: root.viewModel.exportable
            icon.name: "view-calendar"
            text: qsTr("Take the dates to a calendar…")
            onClicked: dialog.open()

            FileDialog {
                id: dialog
                title: qsTr("Take the dates to a calendar")
                fileMode: FileDialog.SaveFile
                defaultSuffix: "ics"
                nameFilters: [qsTr("Calendars (*.ics)")]
                onAccepted: root.viewModel.exportTo(selectedFile)
            }
        }
    }
}
