// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// « Que voit l’équipe ? »
ColumnLayout {
    id: root

    required property DrillViewModel drill

    spacing: Theme.space8

    Label {
        text: qsTr("What does the team see?")
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space20

        RadioButton {
            text: qsTr("A second screen")
            checked: root.drill.teamView === DrillViewModel.SecondScreen
            onClicked: root.drill.teamView = DrillViewModel.SecondScreen
        }
        RadioButton {
            text: qsTr("Nothing, I read aloud")
            checked: root.drill.teamView === DrillViewModel.ReadAloud
            onClicked: root.drill.teamView = DrillViewModel.ReadAloud
        }
        RadioButton {
            text: qsTr("This screen")
            checked: root.drill.teamView === DrillViewModel.ThisScreen
            onClicked: root.drill.teamView = DrillViewModel.ThisScreen
        }
    }
}
