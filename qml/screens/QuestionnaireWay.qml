// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The chapters, what is done in each, and the pages of the one in hand.
ListView {
    id: root

    required property QuestionnaireViewModel viewModel
    readonly property list<string> stateNames: [qsTr("to do"), qsTr("done"), qsTr("to review")]

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    spacing: Theme.u(2)
    model: viewModel.progress.way
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Chapters")

    delegate: T.Button {
        id: row

        required property string page
        required property string title
        required property string note
        required property bool chapter
        required property int state
        required property bool current

        width: root.width
        implicitHeight: Math.max(Theme.u(chapter ? 34 : 30), implicitContentHeight)
        leftPadding: Theme.u(chapter ? 10 : 36)
        rightPadding: Theme.u(10)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.name: note.length > 0 ? title + ", " + note + ", " + root.stateNames[state] : title + ", " + root.stateNames[state]
        Accessible.selected: current
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        onClicked: root.viewModel.goTo(page)

        contentItem: RowLayout {
            spacing: Theme.u(10)

            Icon {
                visible: row.chapter
                name: row.current ? "circle-current" : row.state === QuestionnaireProgressViewModel.Open ? "circle" : "dialog-ok"
                color: row.current ? Theme.primary : row.state === QuestionnaireProgressViewModel.Open ? Theme.control : Theme.relay
            }
            Label {
                Layout.fillWidth: true
                text: row.title
                textStyle: row.chapter ? Theme.body : Theme.small
                font.weight: row.current ? Font.DemiBold : row.chapter ? Font.Medium : Font.Normal
                color: row.chapter || row.current ? Theme.ink : Theme.ink3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                visible: text.length > 0
                text: row.note
                textStyle: Theme.note
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            radius: Theme.radiusControl
            color: row.current && row.chapter ? Theme.surface : row.hovered ? Theme.hover : Theme.clear
            border.color: row.current && row.chapter ? Theme.line : Theme.clear

            Rectangle {
                visible: !row.chapter
                x: Theme.u(18)
                width: 1
                height: parent.height + Theme.u(2)
                color: Theme.line2
            }
            FocusRing {
                anchors.margins: 0
                visible: row.visualFocus
            }
        }
        ToolTip {
            text: row.title
            visible: !row.chapter && (row.hovered || row.visualFocus)
        }
    }
}
