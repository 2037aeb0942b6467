// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Which sheet of a spreadsheet, which table of the plan it fills, and which line heads its columns.
Column {
    id: root

    required property ImportPanel viewModel
    required property list<string> tables
    readonly property Item first: sheet.visible ? sheet : table

    spacing: Theme.space12

    Flow {
        width: parent.width
        spacing: Theme.space16

        ComboBox {
            id: sheet
            objectName: "importSheet"
            visible: root.viewModel.sheets.length > 0
            width: Math.min(Theme.u(220), root.width)
            label: qsTr("Sheet")
            model: root.viewModel.sheets
            currentIndex: root.viewModel.sheet
            onActivated: index => {
                root.viewModel.sheet = index;
                currentIndex = Qt.binding(() => root.viewModel.sheet);
            }
        }
        ComboBox {
            id: table
            objectName: "importTable"
            width: Math.min(Theme.u(180), root.width)
            label: qsTr("Goes into")
            model: root.tables
            currentIndex: root.viewModel.table
            onActivated: index => {
                root.viewModel.table = index;
                currentIndex = Qt.binding(() => root.viewModel.table);
            }
        }
        ComboBox {
            objectName: "importHeader"
            width: Math.min(Theme.u(320), root.width)
            label: qsTr("Names of the columns")
            model: root.viewModel.headers
            currentIndex: root.viewModel.header
            onActivated: index => {
                root.viewModel.header = index;
                currentIndex = Qt.binding(() => root.viewModel.header);
            }
        }
    }
    CheckBox {
        objectName: "takeSheet"
        width: parent.width
        visible: root.viewModel.sheets.length > 0
        text: qsTr("Import this sheet")
        checked: root.viewModel.taken
        onToggled: {
            root.viewModel.taken = checked;
            checked = Qt.binding(() => root.viewModel.taken);
        }
    }
    InlineNotice {
        width: parent.width
        visible: root.viewModel.unsure
        tone: InlineNotice.Attention
        text: qsTr("Few columns were recognised. Say above each one what it holds.")
    }
}
