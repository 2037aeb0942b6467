// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// One message that is ready. Copying writes it down as sent; the question that follows is when the next word is due.
FocusScope {
    id: root

    required property IncidentMessagesPanel panel
    required property int index
    required property string key
    required property string name
    required property list<string> channels
    required property int channel
    required property string text
    required property string note
    required property string missing
    required property string warning
    required property string sent
    property bool opened: index < 3
    readonly property bool asking: panel.asking === key

    signal copied()
    signal entered() // by the focus

    function copy(): void {
        Clipboard.setText(panel.copy(key));
        copied();
    }

    height: column.height + Theme.u(26)
    onActiveFocusChanged: if (activeFocus) entered()
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + text

    Column {
        id: column
        y: Theme.space12
        width: parent.width
        spacing: Theme.space8

        Item {
            width: parent.width
            height: Math.max(title.implicitHeight, badge.implicitHeight, Theme.u(24))

            Label {
                id: title
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - badge.width - Theme.space8
                text: root.name
                textStyle: Theme.strong
                wrapMode: Text.Wrap
                TapHandler { onTapped: root.opened = !root.opened }
            }
            Row {
                id: badge
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space8

                Badge {
                    objectName: "messageSent"
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.sent.length > 0
                    tone: Badge.Relay
                    iconName: "dialog-ok"
                    text: root.sent
                }
                IconButton {
                    visible: !root.opened
                    size: Theme.heightSmall
                    icon.name: "go-down"
                    //: %1 is whom a message is for
                    text: qsTr("Show the message: %1").arg(root.name)
                    onClicked: root.opened = true
                }
            }
        }
        Label {
            width: parent.width
            visible: root.opened
            text: root.text
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: root.opened && text.length > 0
            text: Array.from([root.missing, root.warning]).filter(part => part.length > 0).join("\n")
            textStyle: Theme.note
            color: Theme.attentionInk
            wrapMode: Text.Wrap
        }
        Item {
            width: parent.width
            height: copyButton.height + (note.beside ? 0 : note.height)
            visible: root.opened

            ComboBox {
                id: channelChoice
                objectName: "messageChannel"
                anchors.verticalCenter: copyButton.verticalCenter
                width: Math.min(Theme.u(150), (parent.width - copyButton.width) * 0.55)
                visible: root.channels.length > 1
                size: Theme.heightSmall
                model: root.channels
                currentIndex: root.channel
                Accessible.name: qsTr("By which channel")
                onActivated: index => root.panel.chooseChannel(root.key, index)
            }
            Label {
                id: note
                readonly property real room: copyButton.x - start - Theme.space8
                readonly property real start: channelChoice.visible ? channelChoice.width + Theme.space8 : 0
                readonly property bool beside: implicitWidth <= room // else it stands below, whole

                x: beside ? start : 0
                y: beside ? (copyButton.height - height) / 2 : copyButton.height
                text: root.channels.length > 1 ? root.note : root.channels[0] + ", " + root.note
                textStyle: Theme.note
                color: Theme.ink2
            }
            SecondaryButton {
                id: copyButton
                objectName: "copyMessage"
                anchors.right: parent.right
                icon.name: "edit-copy"
                text: root.sent.length > 0 ? qsTr("Copy again") : qsTr("Copy")
                Accessible.description: root.name
                onClicked: root.copy()
            }
        }
        Rectangle {
            objectName: "nextWord"
            width: parent.width
            height: question.height + 2 * Theme.space12
            visible: root.asking
            radius: Theme.radiusCard
            color: Theme.primarySoft

            Column {
                id: question
                x: Theme.space12
                y: Theme.space12
                width: parent.width - 2 * x
                spacing: Theme.space8

                Label {
                    width: parent.width
                    text: qsTr("Copied, and written down as sent. When is the next word due?")
                    textStyle: Theme.small
                    wrapMode: Text.Wrap
                }
                Flow {
                    width: parent.width
                    spacing: Theme.space8

                    Repeater {
                        model: root.asking ? root.panel.nextChoices : []

                        Chip {
                            required property int index
                            required property string modelData

                            objectName: "nextChoice"
                            text: modelData
                            checkable: false
                            checked: root.panel.nextChoice === index
                            onClicked: root.panel.promise(index)
                        }
                    }
                }
            }
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
