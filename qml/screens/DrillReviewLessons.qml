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
            objectName: "lessons"
            model: root.viewModel.lessons

            DrillReviewLesson {
                Layout.fillWidth: true
                viewModel: root.viewModel
            }
        }
    }
    Adder {
        objectName: "newLesson"
        label: qsTr("A lesson: what should the plan or the tools change?")
        onAccepted: {
            root.viewModel.addLesson(text, false);
            clear();
        }
    }
    Adder {
        objectName: "newMissing"
        label: qsTr("One thing that was missing in the plan or the tools, from each person in turn")
        onAccepted: {
            root.viewModel.addLesson(text, true);
            clear();
        }
    }
    Card {
        Layout.fillWidth: true

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
                objectName: "helped"
                model: root.viewModel.helped

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
                        visible: root.viewModel.editable
                        //: %1 is what a person wrote
                        text: qsTr("Remove “%1”").arg(word.text)
                        onClicked: root.viewModel.remove(word.key)
                    }
                }
            }
            Adder {
                objectName: "newHelped"
                label: qsTr("One thing that helped, from each person in turn")
                onAccepted: {
                    root.viewModel.addHelped(text);
                    clear();
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: questions.count > 0

        ColumnLayout {
            spacing: Theme.space8

            Label {
                Layout.fillWidth: true
                text: qsTr("To talk through")
                textStyle: Theme.strong
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Repeater {
                id: questions
                objectName: "questions"
                model: root.viewModel.questions

                Label {
                    required property string modelData

                    Layout.fillWidth: true
                    text: "– " + modelData
                    textStyle: Theme.small
                    wrapMode: Text.Wrap
                }
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("An answer that changes the plan is worth a lesson above.")
                textStyle: Theme.note
                color: Theme.ink3
                wrapMode: Text.Wrap
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.viewModel.reviewed && !root.viewModel.practice
        spacing: Theme.space8

        Icon { name: "view-calendar" }
        Label {
            text: qsTr("Play this drill again in three months?")
            textStyle: Theme.small
        }
        LinkButton {
            text: qsTr("Plan it")
            onClicked: root.planWanted()
        }
    }

    component Adder: TextField {
        Layout.fillWidth: true
        visible: root.viewModel.editable
        placeholderText: qsTr("Write, then press Enter")
        maximumLength: 400
        Accessible.name: label
    }
}
