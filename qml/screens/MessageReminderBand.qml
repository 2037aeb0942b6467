// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.ViewModels

// Above all pages when the next word that was promised is due.
InlineNotice {
    id: root

    required property MessagesViewModel viewModel

    signal messagesWanted()

    visible: viewModel.reminder.due
    tone: InlineNotice.Attention
    iconName: "chronometer"
    text: viewModel.reminder.text

    SecondaryButton {
        objectName: "writeNext"
        text: qsTr("Write it")
        onClicked: {
            root.viewModel.keepPromise();
            root.messagesWanted();
        }
    }
    QuietButton {
        objectName: "remindLater"
        text: qsTr("In 15 minutes")
        onClicked: root.viewModel.reminder.later()
    }
    QuietButton {
        objectName: "promiseKept"
        text: qsTr("Done")
        onClicked: root.viewModel.reminder.drop()
    }
}
