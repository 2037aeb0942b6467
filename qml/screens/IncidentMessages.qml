// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What to say now, and to whom.
Panel {
    id: root

    required property IncidentViewModel viewModel
    // A message has the focus: its keys are its own.
    readonly property bool atHand: list.activeFocus && list.currentItem !== null

    function copy(): void { (list.currentItem as IncidentMessage).copy(); }

    leftPadding: Theme.space20
    rightPadding: Theme.space20
    topPadding: Theme.space20
    bottomPadding: Theme.space12

    ColumnLayout {
        spacing: Theme.space4

        Label {
            Layout.fillWidth: true
            text: qsTr("Messages ready")
            textStyle: Theme.section
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Nothing is sent from here: you copy, and you send.")
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        ListView {
            id: list
            objectName: "incidentMessages"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            activeFocusOnTab: false
            currentIndex: -1
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.messages.rows
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Messages ready")

            delegate: IncidentMessage {
                width: ListView.view.width
                panel: root.viewModel.messages
                onEntered: list.currentIndex = index
            }

            Label {
                width: parent.width
                visible: list.count === 0
                text: root.viewModel.board.allBack
                      ? qsTr("Nobody was told while it lasted: there is no return to announce.")
                      : qsTr("No message fits this outage yet. Say what does not work, since when, what to do now, and when the next word comes.")
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
    }
}
