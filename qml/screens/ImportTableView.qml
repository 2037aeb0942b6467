// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The first lines of a table that is imported: above each column what it was taken for, beside each line what becomes of
// it, below it why. Wider tables are moved sideways; a column whose list has the focus is always seen.
TableFrame {
    id: root

    required property ImportPanel viewModel
    readonly property real columnWidth: Math.max(Theme.u(150), (width - 2 - markWidth) / Math.max(1, columns.count))
    readonly property real markWidth: Theme.u(156)

    function reveal(column: int): void {
        const left = root.markWidth + column * root.columnWidth;
        flick.contentX = Math.max(0, Math.min(left, Math.max(flick.contentX, left + root.columnWidth - flick.width)));
    }

    implicitHeight: body.implicitHeight + 2

    Flickable {
        id: flick
        anchors.fill: parent
        contentWidth: body.width
        contentHeight: body.implicitHeight
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width
        clip: true

        Column {
            id: body
            width: root.markWidth + root.columnWidth * columns.count

            Rectangle {
                width: parent.width
                height: heads.implicitHeight + Theme.space16
                color: Theme.sunken

                Row {
                    id: heads
                    x: root.markWidth
                    y: Theme.space8

                    Repeater {
                        id: columns
                        objectName: "importColumns"
                        model: root.viewModel.columns

                        Column {
                            id: head

                            required property int index
                            required property string title
                            required property int choice
                            required property string sample
                            required property string guess

                            width: root.columnWidth
                            spacing: Theme.u(4)

                            ComboBox {
                                objectName: "columnMeaning"
                                width: parent.width - Theme.space8
                                size: Theme.heightSmall
                                model: root.viewModel.choices
                                currentIndex: head.choice
                                //: Of the list above a column: %1 is the column's title
                                Accessible.name: qsTr("What “%1” holds").arg(head.title)
                                Accessible.description: displayText + "\n" + head.sample
                                onActivated: index => {
                                    root.viewModel.choose(head.index, index);
                                    currentIndex = Qt.binding(() => head.choice);
                                }
                                onActiveFocusChanged: if (activeFocus) root.reveal(head.index)
                            }
                            Label {
                                width: parent.width - Theme.space8
                                text: head.title
                                textStyle: Theme.note
                                font.weight: Font.Medium
                                color: Theme.ink2
                                elide: Text.ElideRight
                            }
                            Label {
                                width: parent.width - Theme.space8
                                visible: text.length > 0
                                text: head.guess
                                textStyle: Theme.note
                                color: Theme.attentionInk
                                elide: Text.ElideRight
                            }
                        }
                    }
                }
            }
            Repeater {
                objectName: "importLines"
                model: root.viewModel.lines

                ImportLine {
                    width: body.width
                    viewWidth: flick.width
                    viewX: flick.contentX
                    markWidth: root.markWidth
                    columnWidth: root.columnWidth
                }
            }
        }
    }
}
