// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme

// One line of a table that is imported: what becomes of it, its cells, and below them why.
Item {
    id: root

    required property real viewWidth
    required property real viewX
    required property real markWidth
    required property real columnWidth
    required property int line
    required property string mark
    required property int outcome // ImportLines::Outcome
    required property list<string> cells
    required property list<bool> doubts
    required property string reasons
    required property string sentence
    readonly property bool refused: outcome === 3
    readonly property bool leftOut: outcome === 4

    implicitHeight: body.implicitHeight
    Accessible.role: Accessible.Row
    Accessible.name: sentence

    Column {
        id: body
        width: parent.width

        Separator { width: parent.width }
        Row {
            Item {
                width: root.markWidth
                height: Math.max(Theme.heightRow, words.implicitHeight + Theme.space8)

                Label {
                    id: number
                    x: Theme.space8
                    width: Theme.u(28)
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.line
                    textStyle: Theme.note
                    color: Theme.ink3
                }
                Icon {
                    id: icon
                    anchors.left: number.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.refused ? "dialog-warning" : root.leftOut ? "go-right" : root.outcome === 0 ? "list-add" : "document-edit"
                    color: root.refused ? Theme.uncoveredInk : root.leftOut ? Theme.ink3 : Theme.link
                }
                Label {
                    id: words
                    anchors.left: icon.right
                    anchors.leftMargin: Theme.u(4)
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.mark
                    textStyle: Theme.note
                    font.weight: Font.Medium
                    color: root.refused ? Theme.uncoveredInk : root.leftOut ? Theme.ink3 : Theme.ink
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
            }
            Repeater {
                model: root.cells

                TableCell {
                    required property int index
                    required property string modelData

                    width: root.columnWidth
                    height: Theme.heightRow
                    text: modelData
                    color: root.doubts[index] ? Theme.attentionInk : root.leftOut ? Theme.ink3 : Theme.ink2
                    iconName: root.doubts[index] ? "dialog-warning" : ""
                    iconColor: Theme.attention
                }
            }
        }
        Label {
            x: root.viewX + Theme.space8
            width: root.viewWidth - Theme.space16
            visible: text.length > 0
            bottomPadding: Theme.space8
            text: root.reasons
            textStyle: Theme.note
            color: root.refused ? Theme.uncoveredInk : Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
