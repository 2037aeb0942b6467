// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Moments down, audiences across, in each cell the channels that there is a text for. Arrows move.
FocusScope {
    id: root

    required property MessagesViewModel viewModel
    readonly property real headWidth: Theme.u(104)
    readonly property real cellWidth: Math.floor((width - headWidth) / 3)

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    ColumnLayout {
        id: column
        width: root.width
        spacing: Theme.space8

        Label {
            id: heading
            Layout.fillWidth: true
            text: qsTr("When, and to whom")
            textStyle: Theme.strong
        }
        Row {
            leftPadding: root.headWidth

            Repeater {
                model: root.viewModel.audiences

                Label {
                    required property string modelData

                    width: root.cellWidth
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    textStyle: Theme.note
                    font.weight: Font.Medium
                    color: Theme.ink2
                    elide: Text.ElideRight
                }
            }
        }
        Row {
            Column {
                width: root.headWidth

                Repeater {
                    model: root.viewModel.moments

                    Label {
                        required property string modelData

                        width: root.headWidth - Theme.space8
                        height: grid.cellHeight
                        verticalAlignment: Text.AlignVCenter
                        text: modelData
                        textStyle: Theme.note
                        font.weight: Font.Medium
                        elide: Text.ElideRight
                    }
                }
            }
            GridView {
                id: grid
                objectName: "grid"
                width: root.cellWidth * 3
                height: contentHeight
                cellWidth: root.cellWidth
                cellHeight: Theme.u(46)
                interactive: false
                focus: true
                activeFocusOnTab: true
                keyNavigationEnabled: true
                highlightMoveDuration: 0
                model: root.viewModel.cells
                delegate: MessageGridCell {
                    width: grid.cellWidth
                    height: grid.cellHeight
                    chosen: root.viewModel.current === key
                    lit: grid.activeFocus && GridView.isCurrentItem
                    onPicked: {
                        grid.currentIndex = index;
                        root.viewModel.show(key);
                    }
                }
            }
        }
    }
}
