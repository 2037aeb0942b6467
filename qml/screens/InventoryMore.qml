// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Relais.Controls
import Relais.ViewModels

// What is done more rarely to the table of the inventory: brought from a file, taken to one, rows removed.
IconButton {
    id: root

    required property InventoryViewModel viewModel
    required property string table // the name of the one shown

    function ask(everything: bool): void {
        exportDialog.everything = everything;
        exportDialog.currentFile = exportDialog.currentFolder + "/" + root.table + ".csv";
        exportDialog.open();
    }

    objectName: "more"
    icon.name: "overflow-menu"
    //: Tooltip of the three dots: more actions on the table
    text: qsTr("More")
    onClicked: menu.popup(root, 0, height)

    Menu {
        id: menu

        MenuItem {
            objectName: "importFile"
            enabled: root.viewModel.editable && root.viewModel.importing.available
            icon.name: "document-open-folder"
            text: qsTr("Import a file…")
            onTriggered: importDialog.open()
        }
        MenuItem {
            objectName: "exportTable"
            icon.name: "document-export"
            text: qsTr("Export the table as CSV…")
            onTriggered: root.ask(false)
        }
        MenuItem {
            objectName: "exportWhole"
            enabled: root.viewModel.managementColumns
            icon.name: "document-export"
            text: qsTr("Export it with what management alone sees…")
            onTriggered: root.ask(true)
        }
        MenuItem {
            objectName: "scanDomain"
            icon.name: "edit-find"
            text: qsTr("Search for what stands behind a domain…")
            onTriggered: root.viewModel.askScan()
        }
        MenuSeparator { }
        MenuItem {
            objectName: "removeRows"
            enabled: root.viewModel.editable && root.viewModel.range.height > 0
            deletes: true
            icon.name: "edit-delete"
            text: root.viewModel.removal
            keyHint: qsTr("Ctrl -")
            onTriggered: root.viewModel.removeRows()
        }
    }
    FileDialog {
        id: importDialog
        title: qsTr("Import a file")
        nameFilters: [qsTr("Tables (*.csv *.tsv *.txt *.xlsx)"), qsTr("All files (*)")]
        onAccepted: root.viewModel.importing.openFile(selectedFile)
    }
    FileDialog {
        id: exportDialog

        property bool everything: false

        title: qsTr("Export the table as CSV")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: [qsTr("Tables (*.csv)")]
        onAccepted: root.viewModel.exportTable(selectedFile, everything)
    }
}
