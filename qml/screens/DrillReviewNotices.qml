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
        objectName: "waitsFor"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        visible: root.viewModel.waitsFor.length > 0
        text: root.viewModel.waitsFor
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
        tone: InlineNotice.Relay
        iconName: "dialog-ok"
        text: root.viewModel.closedWords
    }
    InlineNotice {
        objectName: "closedNotice"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        visible: root.viewModel.reviewed && !root.viewModel.practice && root.viewModel.writable
        text: root.viewModel.completing ? qsTr("You are adding to a closed review. What you write goes into the plan; the verdicts stay as they were.")
                                        : qsTr("This review is closed. Its actions go on under “Actions and lessons”.")

        SecondaryButton {
            objectName: "completeReview"
            text: root.viewModel.completing ? qsTr("Close it again") : qsTr("Add to this review")
            onClicked: root.viewModel.complete(!root.viewModel.completing)
        }
    }
    InlineNotice {
        objectName: "exportNote"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        visible: root.viewModel.report.note.length > 0
        text: root.viewModel.report.note

        SecondaryButton {
            visible: String(root.viewModel.report.file).length > 0
            text: qsTr("Open")
            onClicked: Qt.openUrlExternally(root.viewModel.report.file)
        }
    }
}
