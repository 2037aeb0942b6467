// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// How long it fails: the usual lengths, a slider, or typed. The answer follows while one drags.
Popover {
    id: root

    required property WhatIfQuestionPanel question

    implicitWidth: Theme.u(360)
    onOpened: slider.forceActiveFocus(Qt.ShortcutFocusReason)

    Flow {
        Layout.fillWidth: true
        spacing: Theme.u(6)

        Repeater {
            model: root.question.lengths

            Chip {
                required property string modelData
                required property int index

                objectName: "length" + index
                checkable: false
                checked: root.question.length === index
                text: modelData
                onClicked: root.question.takeLength(index)
            }
        }
    }
    Slider {
        id: slider
        objectName: "lengthSlider"
        Layout.fillWidth: true
        name: qsTr("How long it fails")
        words: root.question.lengthText
        from: 0
        to: root.question.steps - 1
        value: root.question.step
        onMoved: root.question.step = value
    }
    TextField {
        objectName: "lengthTyped"
        Layout.fillWidth: true
        label: qsTr("Another length")
        text: root.question.lengthText
        error: root.question.lengthProblem
        maximumLength: 40
        onEditingFinished: root.question.typeLength(text)
    }
}
