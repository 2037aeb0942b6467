// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What is being answered, whether it is saved, and the way out.
RowLayout {
    id: root

    required property QuestionnaireViewModel viewModel
    required property PlanViewModel plan
    required property bool wide

    spacing: Theme.space12

    AppLogo { size: Theme.heightSmall }
    Label {
        text: root.viewModel.title
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        Layout.fillWidth: true
        text: root.viewModel.progress.summary
        textStyle: Theme.small
        color: Theme.ink2
        elide: Text.ElideRight
        opacity: root.wide ? 1 : 0
    }
    Icon {
        visible: saveNote.visible
        opacity: root.viewModel.unsaved ? 0 : 1
        name: root.plan.saveFailed || root.viewModel.hasProblem ? "dialog-warning" : "dialog-ok"
        color: root.plan.saveFailed ? Theme.attentionInk : Theme.ink3
    }
    Label {
        id: saveNote
        objectName: "saveNote"
        visible: root.wide || root.plan.saveFailed
        text: root.viewModel.unsaved && !root.plan.saveFailed ? qsTr("Saving…") : root.viewModel.hasProblem ? qsTr("%1, except what is to be corrected").arg(root.plan.saveNote) : root.plan.saveNote
        textStyle: Theme.small
        color: root.plan.saveFailed ? Theme.attentionInk : Theme.ink2
    }
    SecondaryButton {
        objectName: "leave"
        Layout.leftMargin: Theme.space8
        size: Theme.heightSmall
        text: root.wide ? qsTr("Leave and continue later") : qsTr("Leave")
        Accessible.name: qsTr("Leave and continue later")
        onClicked: root.viewModel.leave()
    }
}
