// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// When the drill takes place, how long it is, how it is paced.
Flow {
    id: root

    required property DrillsPreparationViewModel viewModel
    readonly property DrillTeamPanel team: viewModel.team

    spacing: Theme.space12

    TextField {
        objectName: "date"
        width: Theme.u(150)
        label: qsTr("Day")
        iconName: "view-calendar"
        enabled: root.team.editable
        text: root.team.date
        placeholderText: "15/12"
        onEditingFinished: {
            if (text === root.team.date) return;
            error = root.team.setDate(text) ? "" : qsTr("Write a date such as 15/12");
            if (error.length === 0) text = Qt.binding(() => root.team.date);
        }
        Accessible.name: label
    }
    TextField {
        objectName: "time"
        width: Theme.u(110)
        label: qsTr("Time")
        iconName: "clock"
        enabled: root.team.editable
        text: root.team.time
        placeholderText: "14:00"
        onEditingFinished: {
            if (text === root.team.time) return;
            error = root.team.setTime(text) ? "" : qsTr("Write a time such as 14:00");
            if (error.length === 0) text = Qt.binding(() => root.team.time);
        }
        Accessible.name: label
    }
    Column {
        spacing: Theme.u(4)

        ComboBox {
            objectName: "length"
            width: Theme.u(150)
            label: qsTr("Length")
            enabled: root.team.editable
            model: root.viewModel.lengths
            currentIndex: root.viewModel.lengthChosen
            Accessible.name: label
            onActivated: index => root.viewModel.setLength(index)
        }
        Label {
            //: A drill: %1 is minutes, “5 + 25 + 15 min”
            text: qsTr("%1: briefing, play, review").arg(root.viewModel.length)
            textStyle: Theme.note
            color: Theme.ink3
        }
    }
    ComboBox {
        objectName: "pace"
        width: Math.min(root.width, Theme.u(390))
        label: qsTr("Pace")
        model: root.viewModel.order.paces
        currentIndex: root.viewModel.order.pace
        Accessible.name: label
        onActivated: index => root.viewModel.order.pace = index
    }
}
