// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What the law may ask beside this message. Reminders, never advice.
Column {
    id: root

    required property MessagesViewModel viewModel

    visible: reminders.count > 0
    spacing: Theme.space12

    Words {
        text: qsTr("The law, as reminders")
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
    }
    Words {
        text: root.viewModel.legalName.length > 0
              //: %1 is a person
              ? qsTr("No advice: a lawyer confirms. Delays run from “Time it began”, to be confirmed by %1.").arg(root.viewModel.legalName)
              : qsTr("No advice: a lawyer confirms. Delays run from “Time it began”.")
        color: Theme.ink2
    }
    Repeater {
        id: reminders
        model: root.viewModel.legal

        Column {
            id: reminder

            required property string article
            required property string who
            required property string trigger
            required property string text
            required property string clock
            required property string source
            required property bool certain

            width: root.width
            spacing: Theme.space4

            Separator { width: parent.width }
            Flow {
                width: parent.width
                topPadding: Theme.space8
                spacing: Theme.space8

                Label {
                    width: Math.min(implicitWidth, parent ? (parent as Item).width : implicitWidth)
                    wrapMode: Text.Wrap
                    text: reminder.article
                    textStyle: Theme.small
                    font.weight: Font.Medium
                }
                Badge {
                    visible: reminder.clock.length > 0
                    tone: Badge.Attention
                    text: reminder.clock
                }
                Badge {
                    visible: !reminder.certain
                    text: qsTr("To be confirmed")
                }
            }
            Words {
                text: reminder.who
                color: Theme.ink2
            }
            Words { text: reminder.trigger }
            Words { text: reminder.text }
            LinkButton {
                visible: reminder.source.length > 0
                text: qsTr("Source")
                Accessible.name: qsTr("Source: %1").arg(reminder.article)
                onClicked: Qt.openUrlExternally(reminder.source)
            }
        }
    }

    component Words: Label {
        width: parent ? parent.width : implicitWidth
        textStyle: Theme.small
        wrapMode: Text.Wrap
    }
}
