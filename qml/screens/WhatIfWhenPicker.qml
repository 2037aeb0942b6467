// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// When it fails: a day of the week, a date, or no matter when. The answer follows at once.
Popover {
    id: root

    required property WhatIfQuestionPanel question
    readonly property bool anyTime: question.when === WhatIfQuestionPanel.AnyTime
    readonly property bool dated: question.when === WhatIfQuestionPanel.Date

    implicitWidth: Theme.u(360)
    onOpened: kinds.forceActiveFocus(Qt.ShortcutFocusReason)

    SegmentedControl {
        id: kinds
        objectName: "whenKinds"
        Layout.maximumWidth: root.availableWidth
        name: qsTr("When it fails")
        //: When an outage happens: on a day of the week, on a date, or no matter when
        segments: [qsTr("Weekday"), qsTr("Date"), qsTr("Any moment")]
        currentIndex: root.question.when
        onActivated: index => root.question.when = index
    }
    ComboBox {
        objectName: "whenWeekday"
        Layout.fillWidth: true
        visible: !root.anyTime && !root.dated
        label: qsTr("Day")
        model: root.question.weekdays
        currentIndex: root.question.weekday
        onActivated: index => root.question.weekday = index
    }
    TextField {
        objectName: "whenDate"
        Layout.fillWidth: true
        visible: root.dated
        label: qsTr("Date")
        text: root.question.date
        error: root.question.dateProblem
        maximumLength: 40
        onEditingFinished: root.question.typeDate(text)
    }
    TextField {
        objectName: "whenTime"
        Layout.fillWidth: true
        visible: !root.anyTime
        label: qsTr("Time")
        text: root.question.time
        error: root.question.timeProblem
        maximumLength: 20
        onEditingFinished: root.question.typeTime(text)
    }
    Label {
        Layout.fillWidth: true
        visible: root.anyTime
        text: qsTr("Without a day and an hour, busy hours, opening hours and fixed dates do not count.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
}
