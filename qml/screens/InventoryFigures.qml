// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// From which activities a tool's tolerated downtime follows; the one that decides is in bold.
ColumnLayout {
    id: root

    required property InventoryDetails details

    spacing: Theme.u(6)

    Repeater {
        objectName: "figures"
        model: root.details.figures
        delegate: FigureRow {
            required name
            required figure
            required strong
        }
    }
    Label {
        text: qsTr("The shortest one decides.")
        textStyle: Theme.note
        color: Theme.ink3
    }
}
