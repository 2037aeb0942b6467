// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What closing asks or has changed, where the report is, and that a trial is none.
ColumnLayout {
    id: root

    required property DrillsReviewViewModel viewModel

    spacing: Theme.space8

    InlineNotice {
        objectName: "practiceNotice"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        visible: root.viewModel.practice && !root.viewModel.reviewed
        text: qsTr("You tried alone. This is no proof, and it is deleted when you leave this page unless you keep it.")
    }
    InlineNotice {
        objectName: "lacking"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        visible: root.viewModel.lacking.length > 0
        tone: InlineNotice.Attention
        iconName: "dialog-warning"
        text: qsTr("Before closing:") + " " + Array.from(root.viewModel.lacking).join(" · ")
    }
    InlineNotice {
        objectName: "closedWords"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        visible: root.viewModel.closedWords.length > 0
        text: root.viewModel.closedWords
    }
    InlineNotice {
        objectName: "exportNote"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        visible: root.viewModel.exportNote.length > 0
        text: root.viewModel.exportNote

        SecondaryButton {
            visible: String(root.viewModel.exported).length > 0
            text: qsTr("Open")
            onClicked: Qt.openUrlExternally(root.viewModel.exported)
        }
    }
}
