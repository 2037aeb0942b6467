// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What was read of a timetable, and the rows that were left out; or why it cannot be read.
Column {
    id: root

    required property DrillChronogramPanel file
    readonly property bool wrong: file.problem.length > 0

    visible: wrong || file.summary.length > 0 || file.busy
    spacing: Theme.u(4)

    Spinner { visible: root.file.busy }
    InlineNotice {
        objectName: "fileNotice"
        width: parent.width
        visible: text.length > 0
        tone: root.wrong ? InlineNotice.Attention : InlineNotice.Information
        iconName: root.wrong ? "dialog-warning" : "dialog-information"
        text: root.wrong ? root.file.problem : root.file.summary

        QuietButton {
            objectName: "dismissFile"
            size: Theme.heightSmall
            text: qsTr("Understood")
            onClicked: root.file.dismiss()
        }
    }
    Repeater {
        objectName: "refusedRows"
        model: root.file.refused

        Label {
            required property string line
            required property string reason

            width: root.width
            //: A row of a table that was left out: %1 is “Line 7”, %2 why
            text: qsTr("%1: %2").arg(line).arg(reason)
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
