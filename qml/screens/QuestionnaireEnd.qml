// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// After the last page: what there is now, and what comes next.
ColumnLayout {
    id: root

    required property QuestionnaireViewModel viewModel
    readonly property int end: viewModel.progress.end

    function focusFirst(): void {
        for (const button of [startPlan, reviewPutOff, printSheets]) if (button.visible) button.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space16

    Label {
        Layout.fillWidth: true
        text: root.viewModel.progress.endTitle
        textStyle: Theme.display
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        objectName: "endWords"
        Layout.fillWidth: true
        text: root.viewModel.progress.endWords
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        spacing: Theme.space8

        PrimaryButton {
            id: startPlan
            objectName: "startPlan"
            visible: root.end === QuestionnaireProgressViewModel.Told
            text: qsTr("Go on with my plan")
            onClicked: root.viewModel.startPlan()
        }
        PrimaryButton {
            id: reviewPutOff
            objectName: "reviewPutOff"
            visible: root.end === QuestionnaireProgressViewModel.Bare
            text: qsTr("Back to the pages put off")
            onClicked: root.viewModel.reviewPutOff()
        }
        PrimaryButton {
            id: printSheets
            objectName: "printSheets"
            visible: root.end === QuestionnaireProgressViewModel.Written || root.end === QuestionnaireProgressViewModel.Completed
            icon.name: "document-print"
            text: qsTr("Print the playbooks")
            onClicked: root.viewModel.printSheets()
        }
        SecondaryButton {
            objectName: "showGaps"
            visible: root.end !== QuestionnaireProgressViewModel.Told
            text: qsTr("See what is missing")
            onClicked: root.viewModel.showGaps()
        }
        QuietButton {
            objectName: "startSecondPass"
            visible: root.end === QuestionnaireProgressViewModel.Written && root.viewModel.progress.offersSecondPass
            icon.name: "checklist"
            text: qsTr("Second pass: the questions left for later")
            onClicked: root.viewModel.startSecondPass()
        }
    }
}
