// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What has happened and what fell: it fills in words, chooses the texts that fit, and says which channels fall with it.
ColumnLayout {
    id: root

    required property MessageDayPanel viewModel

    spacing: Theme.space8

    Label {
        Layout.fillWidth: true
        text: qsTr("Today")
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
    }
    ComboBox {
        objectName: "occasion"
        Layout.fillWidth: true
        //: Before what has happened: an outage, a computer attack…
        prefix: qsTr("What has happened")
        model: root.viewModel.occasions
        currentIndex: root.viewModel.occasion
        onActivated: index => root.viewModel.chooseOccasion(index)
    }
    ComboBox {
        objectName: "fallen"
        Layout.fillWidth: true
        //: Before the tool or activity that is down
        prefix: qsTr("What is down")
        model: root.viewModel.fallen
        currentIndex: root.viewModel.fallenRow
        onActivated: index => root.viewModel.chooseFallen(index)
    }
}
