// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What the drill is drafted from: a real outage, a scenario, the plan's weakest point, a file, or nothing; and a search.
ColumnLayout {
    id: root

    required property DrillChoice choice
    required property DrillChronogramPanel file

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

        Group {
            visible: outages.count > 0
            text: qsTr("Real outages, replayed")
        }
        Repeater {
            id: outages
            objectName: "outageRows"
            model: root.choice.outages

            DrillScenarioRow {
                width: rows.width
                onClicked: root.choice.choose(key)
            }
        }
        QuietButton {
            objectName: "allOutages"
            size: Theme.heightSmall
            visible: text.length > 0
            text: root.choice.moreOutages
            onClicked: root.choice.showAllOutages()
        }
        Group {
            visible: scenarios.count > 0
            text: qsTr("At your place")
        }
        Repeater {
            id: scenarios
            objectName: "scenarioRows"
            model: root.choice.rows

            DrillScenarioRow {
                width: rows.width
                onClicked: root.choice.choose(key)
            }
        }
        Group { text: qsTr("Create your own") }
        Repeater {
            objectName: "ownRows"
            model: root.choice.own

            DrillScenarioRow {
                width: rows.width
                onClicked: root.choice.choose(key)
            }
        }
        QuietButton {
            objectName: "importChronogram"
            visible: root.file.available
            icon.name: "document-open-folder"
            text: qsTr("Import a chronogramme…")
            onClicked: fileDialog.open()
        }
        QuietButton {
            objectName: "askWhatIf"
            icon.name: "dependencies"
            text: qsTr("From a “What if…”")
            onClicked: root.choice.askWhatIf()
        }
    }
    FileDialog {
        id: fileDialog
        title: qsTr("Import a chronogramme")
        nameFilters: [qsTr("Tables (*.csv *.tsv *.txt *.xlsx)"), qsTr("All files (*)")]
        onAccepted: root.file.openFile(selectedFile)
    }

    component Group: Label {
        width: rows.width
        topPadding: Theme.space12
        bottomPadding: Theme.u(4)
        textStyle: Theme.small
        color: Theme.ink3
        font.weight: Font.Medium
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
