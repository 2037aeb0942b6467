// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Which scenario is prepared: what touches this firm first, and a search.
ColumnLayout {
    id: root

    required property DrillChoice choice

    spacing: Theme.space8

    Label {
        text: qsTr("Scenario")
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    SearchField {
        objectName: "searchScenario"
        Layout.fillWidth: true
        text: root.choice.search
        placeholderText: qsTr("Search")
        Accessible.name: qsTr("Search the scenarios")
        onTextEdited: root.choice.search = text
    }
    Label {
        objectName: "noScenario"
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.choice.emptyWords
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    // Not a layout: one of Qt 6.4 that is hidden keeps the rows that leave it.
    Column {
        id: rows
        Layout.fillWidth: true

        Repeater {
            objectName: "scenarioRows"
            model: root.choice.rows

            DrillScenarioRow {
                width: rows.width
                onClicked: root.choice.choose(key)
            }
        }
    }
}
