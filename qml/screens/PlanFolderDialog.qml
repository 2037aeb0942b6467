// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The plans of a folder, a row each, for who looks after many. A double click or Enter opens one.
AppDialog {
    id: root

    required property PlanFolderViewModel viewModel
    readonly property bool narrow: availableWidth < Theme.u(720)
    readonly property real nameWidth: narrow ? availableWidth - 2 * Theme.space16 : Theme.u(200)
    property string chosen // key of a row
    readonly property real cellWidth: (availableWidth - 2 * Theme.space16 - nameWidth - 2) / Math.max(1, viewModel.headings.length)

    function pick(key: string): void {
        root.accept();
        root.viewModel.openPlan(key);
    }

    //: %1 is the name of a folder
    title: qsTr("The plans of “%1”").arg(viewModel.folderName)
    dialogWidth: Theme.u(960)
    firstField: list

    SkeletonRows {
        Layout.fillWidth: true
        loading: root.viewModel.busy
    }
    Label {
        objectName: "noPlanInFolder"
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.viewModel.nothing
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    HeaderRow {
        Layout.fillWidth: true
        visible: !root.narrow && list.count > 0

        HeaderCell {
            width: root.nameWidth
            text: qsTr("Firm")
        }
        Repeater {
            model: root.viewModel.headings

            HeaderCell {
                required property string modelData

                width: root.cellWidth
                text: modelData
            }
        }
    }
    ListView {
        id: list
        objectName: "folderPlans"
        Layout.fillWidth: true
        implicitHeight: Math.min(contentHeight, Theme.u(440))
        visible: count > 0
        clip: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.rows
        Accessible.role: Accessible.Table
        Accessible.name: root.title

        delegate: TableRow {
            id: row

            required property string key
            required property string name
            required property list<string> texts
            required property string problem
            required property string spoken
            required property int index

            width: list.width
            focusPolicy: Qt.StrongFocus
            selected: ListView.isCurrentItem
            lastRow: index === list.count - 1
            Accessible.name: spoken
            Accessible.onPressAction: root.pick(key)
            Keys.onReturnPressed: root.pick(key)
            Keys.onEnterPressed: root.pick(key)
            ListView.onIsCurrentItemChanged: if (ListView.isCurrentItem) root.chosen = key
            onClicked: list.currentIndex = index
            onDoubleClicked: root.pick(key)

            TableCell {
                width: root.nameWidth
                strong: true
                text: row.name
            }
            TableCell {
                width: list.width - 2 * row.sidePadding - root.nameWidth
                visible: row.problem.length > 0 && !root.narrow
                color: Theme.uncoveredInk
                iconName: "dialog-warning"
                text: row.problem
            }
            Repeater {
                model: root.narrow || row.problem.length > 0 ? [] : row.texts

                TableCell {
                    required property string modelData

                    width: root.cellWidth
                    text: modelData
                }
            }
        }
    }

    footerButtons: [
        PrimaryButton {
            objectName: "openFolderPlan"
            text: qsTr("Open this plan")
            enabled: list.count > 0 && root.chosen.length > 0
            onClicked: root.pick(root.chosen)
        }
    ]
}
