// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What was learnt, what is done about it, what helped, and the questions to talk through.
ColumnLayout {
    id: root

    required property DrillsReviewViewModel viewModel
    readonly property DrillLessonsPanel panel: viewModel.learnt

    signal planWanted()

    spacing: Theme.space12

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        Label {
            Layout.fillWidth: true
            text: qsTr("What we learnt")
            textStyle: Theme.section
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            text: qsTr("The plan is tested, not people.")
            textStyle: Theme.small
            color: Theme.ink2
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            id: lessons
            objectName: "lessons"
            model: root.panel.lessons

            DrillReviewLesson {
                Layout.fillWidth: true
                viewModel: root.panel
            }
        }
    }
    Label {
        objectName: "noLesson"
        Layout.fillWidth: true
        visible: lessons.count === 0
        text: root.panel.editable ? qsTr("Nothing was starred during the drill. Ask everybody in turn what was missing and what helped.")
                                  : qsTr("No lesson was written down.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    DrillUsualLessons {
        Layout.fillWidth: true
        viewModel: root.viewModel
    }
    Adder {
        objectName: "newLesson"
        label: qsTr("A lesson: what should the plan or the tools change?")
        onAccepted: {
            root.panel.addLesson(text, false);
            clear();
        }
    }
    Adder {
        objectName: "newMissing"
        label: qsTr("One thing that was missing in the plan or the tools, from each person in turn")
        onAccepted: {
            root.panel.addLesson(text, true);
            clear();
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.panel.editable || helped.count > 0

        ColumnLayout {
            spacing: Theme.space8

            Label {
                Layout.fillWidth: true
                text: qsTr("What helped")
                textStyle: Theme.strong
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Repeater {
                id: helped
                objectName: "helped"
                model: root.panel.helped

                RowLayout {
                    id: word

                    required property string key
                    required property string text

                    Layout.fillWidth: true

                    Label {
                        Layout.fillWidth: true
                        text: word.text
                        textStyle: Theme.small
                        wrapMode: Text.Wrap
                    }
                    IconButton {
                        size: Theme.heightSmall
                        icon.name: "edit-delete"
                        visible: root.panel.editable
                        //: %1 is what a person wrote
                        text: qsTr("Remove “%1”").arg(word.text)
                        onClicked: root.panel.remove(word.key)
                    }
                }
            }
            Adder {
                objectName: "newHelped"
                label: qsTr("One thing that helped, from each person in turn")
                onAccepted: {
                    root.panel.addHelped(text);
                    clear();
                }
            }
        }
    }
    DrillReviewQuestions {
        Layout.fillWidth: true
        viewModel: root.panel
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.viewModel.reviewed && !root.viewModel.practice && root.viewModel.writable
        spacing: Theme.space8

        Icon { name: "view-calendar" }
        Label {
            objectName: "again"
            text: root.viewModel.againWords
            textStyle: Theme.small
        }
        LinkButton {
            objectName: "planAgain"
            text: root.viewModel.againPlanned ? qsTr("Prepare") : qsTr("Plan it")
            onClicked: root.planWanted()
        }
    }

    component Adder: TextField {
        Layout.fillWidth: true
        visible: root.panel.editable
        placeholderText: qsTr("Write, then press Enter")
        maximumLength: 400
        Accessible.name: label
    }
}
