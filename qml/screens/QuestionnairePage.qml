// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One question: its words, its sections, and what the page has to say besides.
ColumnLayout {
    id: root

    required property QuestionnaireViewModel viewModel
    required property bool wayBeside
    required property bool helpBeside
    readonly property bool asks: sectionList.count > 0

    signal pickWanted(key: string, opener: Item)

    function focusKey(wanted: string): bool {
        return Array.from({ length: sectionList.count }, (none, i) => sectionList.itemAt(i) as QuestionnaireSection).some(section => section.focusKey(wanted));
    }

    // Where the person was, else where the page begins.
    function focusFirst(): void {
        if (root.focusKey(root.viewModel.resumeCell)) return;
        if (root.asks) (sectionList.itemAt(0) as QuestionnaireSection).focusRow(0, 0);
        else end.focusFirst();
    }

    // The chips of all sections in their order, from 0.
    function openChip(index: int): void {
        let left = index;
        for (let i = 0; i < sectionList.count && left >= 0; ++i) left = (sectionList.itemAt(i) as QuestionnaireSection).openChip(left);
    }

    spacing: Theme.space8

    QuestionnaireFold {
        visible: !root.wayBeside
        title: qsTr("Chapters")

        QuestionnaireWay {
            width: parent ? parent.width : 0
            height: Math.min(contentHeight, Theme.u(320))
            viewModel: root.viewModel
        }
    }
    QuestionnaireFold {
        visible: !root.helpBeside && !root.viewModel.atEnd
        title: qsTr("Why, and an example")

        QuestionnaireHelp {
            width: parent ? parent.width : 0
            viewModel: root.viewModel.help
        }
    }
    InlineNotice {
        objectName: "resumed"
        Layout.fillWidth: true
        visible: root.viewModel.resumed
        text: qsTr("You were here.")
    }
    InlineNotice {
        objectName: "sheetOffer"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
        visible: root.viewModel.progress.offersSheet && !root.viewModel.atEnd
        tone: InlineNotice.Relay
        iconName: "document-print"
        text: qsTr("A first playbook is ready. Printed, it helps even before the plan is complete.")

        SecondaryButton {
            objectName: "printFirst"
            size: Theme.heightSmall
            text: qsTr("Print your first playbook")
            onClicked: root.viewModel.printSheets()
        }
        IconButton {
            size: Theme.heightSmall
            icon.name: "window-close"
            text: qsTr("Not now")
            onClicked: root.viewModel.progress.dismissOffer()
        }
    }
    Label {
        visible: text.length > 0
        text: root.viewModel.place
        textStyle: Theme.small
        font.weight: Font.Medium
        color: Theme.ink2
    }
    Label {
        objectName: "question"
        Layout.fillWidth: true
        visible: !root.viewModel.atEnd
        text: root.viewModel.question
        textStyle: Theme.display
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space16
        visible: text.length > 0
        text: root.viewModel.hint
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        id: sectionList
        model: root.viewModel.sections

        QuestionnaireSection {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space16
            viewModel: root.viewModel
            onPickWanted: (cell, opener) => root.pickWanted(cell, opener)
        }
    }
    Label {
        objectName: "notInPlan"
        Layout.fillWidth: true
        visible: root.viewModel.hasProblem && !root.viewModel.atEnd
        text: qsTr("What is marked as wrong is not in the plan yet. It stays on this page, even if you leave it, until Relais is closed.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    RowLayout {
        visible: root.viewModel.hasExampleWords
        spacing: Theme.space8

        Rectangle {
            implicitWidth: amber.implicitWidth + Theme.space12
            implicitHeight: amber.implicitHeight + Theme.u(2)
            radius: Theme.radiusMark
            color: Theme.attentionSoft

            Label {
                id: amber
                anchors.centerIn: parent
                //: The colour of words taken from an example
                text: qsTr("amber")
                textStyle: Theme.small
                color: Theme.attentionInk
            }
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Words taken from an example. They stay so until you have read them again.")
            textStyle: Theme.small
            color: Theme.ink3
            wrapMode: Text.Wrap
        }
    }
    QuestionnaireEnd {
        id: end
        Layout.fillWidth: true
        visible: root.viewModel.atEnd
        viewModel: root.viewModel
    }
}
