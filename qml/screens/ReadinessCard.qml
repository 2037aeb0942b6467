// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// How many critical tools have a fallback that was really tried, with their names; in the first month, what to do this
// week instead of the names.
Card {
    id: root

    required property HomeViewModel viewModel
    required property bool wide
    required property bool editable

    signal inventoryWanted()

    ColumnLayout {
        spacing: Theme.u(6)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            Label {
                Layout.fillWidth: true
                text: root.viewModel.readiness
                textStyle: Theme.title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            LinkButton {
                objectName: "seeInventory"
                Layout.alignment: Qt.AlignTop
                text: qsTr("See the inventory")
                onClicked: root.inventoryWanted()
            }
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Critical: an activity does not hold for more than a day without it. Tried: done for real.")
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        HomeFirstMonth {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
            visible: root.viewModel.firstMonth
            viewModel: root.viewModel
            editable: root.editable
        }
        Flow {
            Layout.fillWidth: true
            visible: !root.viewModel.firstMonth
            Layout.topMargin: Theme.space8
            Layout.bottomMargin: Theme.space16
            spacing: Theme.u(10)

            Repeater {
                model: root.viewModel.marks

                MarkStrip {
                    required coverage
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            visible: !root.viewModel.firstMonth
            columns: root.wide ? 3 : 2
            columnSpacing: Theme.space24
            rowSpacing: Theme.space16

            MarkGroup {
                Layout.columnSpan: root.wide ? 1 : 2
                coverage: 0
                title: qsTr("Fallback tried")
                tools: root.viewModel.tried
                onToolWanted: key => root.viewModel.openTool(key)
            }
            MarkGroup {
                coverage: 1
                title: qsTr("Fallback to try")
                tools: root.viewModel.toTry
                onToolWanted: key => root.viewModel.openTool(key)
            }
            MarkGroup {
                coverage: 2
                title: qsTr("No fallback")
                tools: root.viewModel.uncovered
                onToolWanted: key => root.viewModel.openTool(key)
            }
        }
        Item { Layout.fillHeight: true }
    }
}
