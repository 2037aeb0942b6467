// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// The event that is played: for whom, what happens, what the plan says to do (the facilitator's eyes only), and the
// marks.
Panel {
    id: root

    required property DrillViewModel viewModel
    required property bool singleKeys
    property real room: Theme.u(900) // its width, known before it is laid out
    readonly property bool shared: viewModel.teamView === DrillViewModel.ThisScreen

    leftPadding: room >= Theme.u(640) ? Theme.panelPadding : Theme.space16
    rightPadding: leftPadding
    topPadding: Theme.space24
    bottomPadding: Theme.space24

    ColumnLayout {
        spacing: Theme.space8

        // No Layout here: of what is first shown while a drill begins, Qt 6.4 leaves some unlaid.
        Item {
            Layout.fillWidth: true
            implicitHeight: copyButton.height

            Label {
                id: place
                objectName: "place"
                anchors.verticalCenter: parent.verticalCenter
                text: root.viewModel.scene.place
                textStyle: Theme.small
                font.weight: Font.Medium
                color: Theme.ink2
            }
            Label {
                x: place.width + Theme.space12
                width: Math.max(0, recipients.x - x - Theme.space12)
                anchors.verticalCenter: parent.verticalCenter
                text: root.viewModel.scene.story
                textStyle: Theme.small
                color: Theme.ink2
                elide: Text.ElideRight
            }
            Row {
                id: recipients
                anchors.right: copyButton.left
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space12

                Avatar {
                    visible: root.viewModel.scene.person.length > 0
                    name: root.viewModel.scene.person
                }
                Label {
                    objectName: "recipient"
                    width: Math.min(implicitWidth, root.room / 2)
                    height: Theme.u(24) // the avatar's
                    verticalAlignment: Text.AlignVCenter
                    visible: root.viewModel.scene.recipient.length > 0
                    //: A scene of a drill: %1 is a part of the firm, a person or both, or “Everyone”
                    text: qsTr("For: %1").arg(root.viewModel.scene.recipient)
                    textStyle: Theme.small
                    elide: Text.ElideRight
                }
            }
            IconButton {
                id: copyButton
                objectName: "copyScene"
                anchors.right: parent.right
                size: Theme.heightSmall
                icon.name: "edit-copy"
                text: qsTr("Copy for those who are not in the room")
                onClicked: Clipboard.setText(root.viewModel.copiedScene())
            }
        }
        Label {
            objectName: "sceneTitle"
            Layout.fillWidth: true
            text: root.viewModel.scene.title
            textStyle: Theme.display
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.viewModel.scene.situation
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        Rectangle {
            objectName: "expected"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            visible: !root.shared && (root.viewModel.scene.expected.length > 0 || root.viewModel.scene.missing)
            implicitHeight: expectedText.height + Theme.space24
            radius: Theme.radiusCard
            color: root.viewModel.scene.missing ? Theme.attentionSoft : Theme.sunken

            Icon {
                id: lock
                x: Theme.space16
                y: Theme.space12
                name: "lock"
            }
            // No Layout here: one of wrapped texts inside a box that takes its height never settles in Qt 6.4.
            Column {
                id: expectedText
                x: lock.x + lock.width + Theme.space12
                y: Theme.space12
                width: parent.width - x - Theme.space16
                spacing: Theme.u(2)

                Label {
                    width: parent.width
                    text: qsTr("For you only. What the plan says:")
                    textStyle: Theme.small
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width
                    text: root.viewModel.scene.expected.length > 0 ? root.viewModel.scene.expected
                                                         : qsTr("The plan does not say: note what the team decides.")
                    textStyle: Theme.small
                    color: root.viewModel.scene.missing ? Theme.attentionInk : Theme.ink2
                    wrapMode: Text.Wrap
                }
            }
        }
        InlineNotice {
            objectName: "nextWord"
            Layout.fillWidth: true
            visible: text.length > 0
            tone: root.viewModel.mark.nextWord.due ? InlineNotice.Attention : InlineNotice.Information
            iconName: root.viewModel.mark.nextWord.due ? "dialog-warning" : "clock"
            text: root.viewModel.mark.nextWord.words
        }
        DrillMarkBar {
            objectName: "marks"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            visible: !root.viewModel.mark.asking
            viewModel: root.viewModel
            singleKeys: root.singleKeys
        }
        DrillQuestion {
            objectName: "markQuestion"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            visible: root.viewModel.mark.asking
            mark: root.viewModel.mark
        }
    }
}
