// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A step on the page, edited where it stands: Enter keeps it and opens one below, Backspace on an empty one removes it,
// Alt Up and Alt Down move it, Esc brings back what stood there.
FocusScope {
    id: root

    required property PlaybooksViewModel viewModel
    required property int index
    required property string key
    required property int number
    required property string heading
    required property string text
    required property string who
    required property bool missing
    required property bool review
    required property bool edited
    required property bool beyond
    required property bool draft

    signal closed(int row)

    function restore(): void { words.text = Qt.binding(() => root.text); }

    function removeEmpty(): void {
        root.closed(root.index);
        root.viewModel.remove(root.key);
    }

    implicitHeight: column.implicitHeight
    onActiveFocusChanged: if (activeFocus) root.viewModel.selectStep(root.key)
    Component.onCompleted: if (draft) words.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onPressed: event => {
        event.accepted = (event.modifiers & Qt.AltModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down);
        if (event.accepted && event.key === Qt.Key_Up) root.viewModel.moveUp(root.key);
        if (event.accepted && event.key === Qt.Key_Down) root.viewModel.moveDown(root.key);
    }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
            Layout.bottomMargin: Theme.space4
            visible: text.length > 0
            text: root.heading
            textStyle: Theme.small
            font.weight: Font.DemiBold
            color: Theme.paperBlue
            Accessible.role: Accessible.Heading
        }
        // Widths are given, not laid out: a layout keeps the old height of a text that wraps beside a taller cell.
        Row {
            id: line

            readonly property real taken: count.width + names.width + 2 * spacing
                + (mark.visible ? mark.width + spacing : 0)
            readonly property real room: Math.max(0, width - taken)

            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            Layout.bottomMargin: Theme.space4
            spacing: Theme.space8

            Label {
                id: count
                width: Theme.u(16)
                horizontalAlignment: Text.AlignRight
                text: root.number
                textStyle: Theme.small
                color: root.beyond ? Theme.paperAttention : Theme.paperInk2
                font.weight: root.beyond ? Font.DemiBold : Font.Normal
            }
            PlaybookGapLink {
                objectName: "gap"
                width: line.room
                focus: root.missing
                visible: root.missing
                text: root.text
                onClicked: root.viewModel.fillStep(root.key)
            }
            T.TextArea {
                id: words
                objectName: "stepText"
                width: line.room
                focus: !root.missing
                visible: !root.missing
                implicitHeight: contentHeight
                text: root.text
                readOnly: !root.viewModel.editable
                font.family: Theme.family
                font.pixelSize: Theme.small.size
                color: Theme.paperInk
                selectionColor: Theme.paperBlue
                selectedTextColor: Theme.paper
                selectByMouse: true
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                activeFocusOnTab: true
                Accessible.name: qsTr("Step %1").arg(root.number)
                onEditingFinished: if (text !== root.text) root.viewModel.setText(root.key, text)
                KeyNavigation.priority: KeyNavigation.BeforeItem
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onReturnPressed: root.viewModel.addAfter(root.key, text)
                Keys.onEnterPressed: root.viewModel.addAfter(root.key, text)
                Keys.onEscapePressed: root.restore()
                Keys.onPressed: event => {
                    event.accepted = event.key === Qt.Key_Backspace && length === 0 && !readOnly;
                    if (event.accepted) root.removeEmpty();
                }
            }
            Icon {
                id: mark
                visible: root.review || root.edited
                name: root.review ? "refresh" : "document-edit"
                size: Theme.u(14)
                color: root.review ? Theme.paperAttention : Theme.paperInk2
            }
            Label {
                id: names
                width: Theme.u(112)
                text: root.who
                textStyle: Theme.small
                font.weight: Font.Medium
                color: Theme.paperInk2
                wrapMode: Text.Wrap
            }
        }
    }
    Rectangle {
        x: -Theme.space8
        y: line.y - Theme.space4
        width: root.width + Theme.space16
        height: line.height + Theme.space8
        visible: words.activeFocus
        color: Theme.clear
        radius: Theme.radiusControl
        border.width: 2
        border.color: Theme.paperBlue
    }
}
