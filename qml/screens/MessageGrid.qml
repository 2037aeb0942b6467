// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Moments down, audiences across, in each cell the channels that there is a text for. Arrows move, Enter edits.
FocusScope {
    id: root

    required property MessagesViewModel viewModel
    readonly property real headWidth: Theme.u(100)
    readonly property int count: viewModel.audiences.length
    readonly property list<real> shares: viewModel.group === 0 ? [0.42, 0.27, 0.31] // customers are told on most channels
                                                               : [1 / count, 1 / count, 1 / count]

    function cellWidth(column: int): real { return Math.floor((width - headWidth) * shares[column]); }

    readonly property list<string> signs: ["smartphone", "mail", "globe", "phone", "users", "document"]
    readonly property list<string> signWords: [qsTr("SMS"), qsTr("Email"), qsTr("Site, social media"),
        qsTr("Phone script"), qsTr("Team chat"), qsTr("Notice")]

    signal editWanted()

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
        ComboBox {
            objectName: "group"
            Layout.fillWidth: true
            label: qsTr("To whom")
            model: root.viewModel.groups
            currentIndex: root.viewModel.group
            onActivated: index => root.viewModel.chooseGroup(index)
        }
        Row {
            leftPadding: root.headWidth

            Repeater {
                model: root.viewModel.audiences

                Label {
                    required property int index
                    required property string modelData

                    width: root.cellWidth(index)
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    textStyle: Theme.note
                    font.weight: Font.Medium
                    color: Theme.ink2
                    wrapMode: Text.WordWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.u(10)
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
            Grid {
                id: grid

                readonly property int current: Number(root.viewModel.current)
                readonly property real cellHeight: Theme.u(46)

                function move(by: int): void {
                    root.viewModel.show(String(Math.max(0, Math.min(cells.count - 1, current + by))));
                }

                objectName: "grid"
                columns: root.count
                focus: true
                activeFocusOnTab: true
                Accessible.role: Accessible.Table
                Accessible.name: heading.text
                Keys.onLeftPressed: move(-1)
                Keys.onRightPressed: move(1)
                Keys.onUpPressed: if (current >= columns) move(-columns)
                Keys.onDownPressed: if (current + columns < cells.count) move(columns)
                Keys.onReturnPressed: root.editWanted()
                Keys.onEnterPressed: root.editWanted()

                Repeater {
                    id: cells
                    model: root.viewModel.cells

                    MessageGridCell {
                        width: root.cellWidth(index % grid.columns)
                        height: grid.cellHeight
                        chosen: grid.current === index
                        lit: grid.activeFocus && chosen
                        onPicked: {
                            root.viewModel.show(key);
                            grid.forceActiveFocus(Qt.MouseFocusReason);
                        }
                    }
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            spacing: Theme.space12

            Repeater {
                model: root.signs

                Row {
                    id: sign

                    required property int index
                    required property string modelData

                    spacing: Theme.space4

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: sign.modelData
                        size: Theme.u(14)
                        color: Theme.ink3
                    }
                    Label {
                        text: root.signWords[sign.index]
                        textStyle: Theme.note
                        color: Theme.ink3
                    }
                }
            }
        }
    }
}
