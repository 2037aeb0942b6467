// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The question as one sentence, with what can be changed in it as drop-downs.
Column {
    id: root

    required property WhatIfQuestionPanel question
    property alias first: cause

    spacing: Theme.u(6)
    Accessible.role: Accessible.Grouping
    Accessible.name: question.sentence

    Flow {
        width: parent.width
        spacing: Theme.u(10)

        //: The sentence « What if [Cloudflare] went down [on a Tuesday at 12:20] for [4 h]? », before the first choice
        Word { text: qsTr("What if") }
        PhraseChoice {
            id: cause
            objectName: "causeChoice"
            focus: true
            room: root.width
            name: qsTr("What fails")
            text: root.question.causeText
            onClicked: causes.open()

            WhatIfCausePicker {
                id: causes
                objectName: "causePicker"
                y: parent.height + Theme.u(6)
                question: root.question
            }
        }
        Word { text: root.question.fallText }
        PhraseChoice {
            objectName: "whenChoice"
            room: root.width
            name: qsTr("When it fails")
            text: root.question.whenText
            onClicked: moments.open()

            WhatIfWhenPicker {
                id: moments
                objectName: "whenPicker"
                y: parent.height + Theme.u(6)
                question: root.question
            }
        }
        //: The sentence « What if [Cloudflare] went down [on a Tuesday at 12:20] for [4 h]? », before the last choice
        Word { text: qsTr("for") }
        // The end of the sentence stays with its last choice.
        Row {
            spacing: Theme.u(10)

            PhraseChoice {
                objectName: "lengthChoice"
                room: root.width - end.width - Theme.u(10)
                name: qsTr("How long it fails")
                text: root.question.lengthText
                onClicked: lengths.open()

                WhatIfLengthPicker {
                    id: lengths
                    objectName: "lengthPicker"
                    y: parent.height + Theme.u(6)
                    question: root.question
                }
            }
            Word {
                id: end
                //: The end of the sentence « What if [Cloudflare] went down [on a Tuesday at 12:20] for [4 h]? »
                text: qsTr("?")
            }
        }
    }
    Label {
        objectName: "whatIfNote"
        width: parent.width
        visible: text.length > 0
        text: root.question.note
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    component Word: Label {
        height: cause.implicitHeight
        verticalAlignment: Text.AlignVCenter
        textStyle: Theme.title
    }
}
