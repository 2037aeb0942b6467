// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// An outage that is over, told: from when to when, what carried on, who was told when, what happened, what is learnt.
ColumnLayout {
    id: root

    required property IncidentTelling telling
    required property string what // fell

    function enter(): void { from.forceActiveFocus(Qt.TabFocusReason); }

    spacing: Theme.space12

    Label {
        Layout.fillWidth: true
        text: root.what
        textStyle: Theme.strong
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space12

        TextField {
            objectName: "toldDay"
            width: Theme.u(120)
            //: The day of an outage, before a field
            label: qsTr("On")
            maximumLength: 12
            text: root.telling.day
            onTextEdited: root.telling.day = text
        }
        TextField {
            id: from
            objectName: "toldFrom"
            width: Theme.u(120)
            //: The beginning of an outage, before a field
            label: qsTr("From")
            //: An example of a time of day in a field
            placeholderText: qsTr("e.g. 9:12")
            maximumLength: 12
            text: root.telling.from
            onTextEdited: root.telling.from = text
        }
        TextField {
            objectName: "toldUntil"
            width: Theme.u(160)
            //: The end of an outage, before a field
            label: qsTr("To")
            //: Examples of the end of an outage, of the same day and of another one
            placeholderText: qsTr("15:30, or 22/11 8:00")
            maximumLength: 20
            text: root.telling.until
            onTextEdited: root.telling.until = text
        }
    }
    Label {
        text: qsTr("What carried on")
        textStyle: Theme.small
        font.weight: Font.Medium
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space12

        ComboBox {
            objectName: "toldFallback"
            width: Math.min(Theme.u(360), root.width)
            model: root.telling.fallbacks
            currentIndex: root.telling.fallback
            Accessible.name: qsTr("What carried on")
            onActivated: index => root.telling.fallback = index
        }
        TextField {
            objectName: "toldFallbackAt"
            width: Theme.u(160)
            visible: root.telling.fallback > 0
            placeholderText: qsTr("started at, e.g. 9:30")
            maximumLength: 12
            text: root.telling.fallbackAt
            Accessible.name: qsTr("When the fallback was started")
            onTextEdited: root.telling.fallbackAt = text
        }
    }
    TextField {
        objectName: "toldAt"
        Layout.preferredWidth: Theme.u(300)
        label: qsTr("First word to customers, at")
        placeholderText: qsTr("empty: nobody was told")
        maximumLength: 12
        text: root.telling.toldAt
        onTextEdited: root.telling.toldAt = text
    }
    TextArea {
        objectName: "toldDone"
        Layout.fillWidth: true
        label: qsTr("What was done and decided, a line each")
        placeholderText: qsTr("12:40 We take orders on paper")
        text: root.telling.done
        onTextChanged: root.telling.done = text
    }
    TextArea {
        objectName: "toldLessons"
        Layout.fillWidth: true
        label: qsTr("What the plan or the tools lacked, a line each")
        placeholderText: qsTr("The paper forms were locked away")
        text: root.telling.lessons
        onTextChanged: root.telling.lessons = text
    }
    Label {
        objectName: "toldProblem"
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.telling.problem
        textStyle: Theme.note
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
}
