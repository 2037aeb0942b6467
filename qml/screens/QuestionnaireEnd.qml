// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// After the last page: the plan is written, and what it still lacks.
ColumnLayout {
    id: root

    required property QuestionnaireViewModel viewModel

    spacing: Theme.space16

    Label {
        Layout.fillWidth: true
        text: qsTr("Your first plan is written.")
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
            objectName: "printSheets"
            focus: true
            icon.name: "document-print"
            text: qsTr("Print the playbooks")
            onClicked: root.viewModel.printSheets()
        }
        SecondaryButton {
            objectName: "showGaps"
            text: qsTr("See what is missing")
            onClicked: root.viewModel.showGaps()
        }
    }
}
