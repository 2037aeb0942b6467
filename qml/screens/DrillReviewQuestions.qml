// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The questions to talk through, and what the team answers. In a closed review what was answered is read.
Card {
    id: root

    required property DrillLessonsPanel viewModel

    visible: questions.count > 0

    ColumnLayout {
        spacing: Theme.space12

        Label {
            Layout.fillWidth: true
            text: qsTr("To talk through")
            textStyle: Theme.strong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        // Not a layout: one of Qt 6.4 that is hidden keeps the rows that leave it.
        Column {
            id: rows
            Layout.fillWidth: true
            spacing: Theme.space12

            Repeater {
                id: questions
                objectName: "questions"
                model: root.viewModel.questions

                Column {
                    id: question

                    required property string key
                    required property string answer

                    width: rows.width
                    spacing: Theme.u(2)

                    TextField {
                        objectName: "answer"
                        width: parent.width
                        visible: root.viewModel.editable
                        label: question.key
                        text: question.answer
                        maximumLength: 400
                        Accessible.name: label
                        onEditingFinished: {
                            root.viewModel.answer(question.key, text);
                            text = Qt.binding(() => question.answer);
                        }
                    }
                    Label {
                        width: parent.width
                        visible: !root.viewModel.editable
                        text: question.key
                        textStyle: Theme.small
                        font.weight: Font.Medium
                        wrapMode: Text.Wrap
                    }
                    Label {
                        objectName: "answered"
                        width: parent.width
                        visible: !root.viewModel.editable
                        text: question.answer.length > 0 ? question.answer : qsTr("Not answered")
                        textStyle: Theme.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
        Label {
            Layout.fillWidth: true
            visible: root.viewModel.editable
            text: qsTr("Answers are kept and printed with the review. One that changes the plan is worth a lesson above.")
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
