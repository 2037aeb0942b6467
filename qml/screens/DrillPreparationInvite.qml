// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// « Planifier et inviter »: a calendar file to save, and the message to copy. Relais sends nothing.
AppDialog {
    id: root

    required property DrillInvitation invitation
    property bool copied: false

    title: qsTr("Plan and invite")
    dialogWidth: Theme.u(560)
    firstField: invitation.problem.length > 0 ? null : save
    onOpened: copied = false

    InlineNotice {
        objectName: "inviteProblem"
        Layout.fillWidth: true
        visible: root.invitation.problem.length > 0
        tone: InlineNotice.Attention
        iconName: "dialog-warning"
        text: root.invitation.problem
    }
    Label {
        Layout.fillWidth: true
        visible: root.invitation.problem.length === 0
        text: qsTr("Relais sends nothing. Save the calendar file, then paste this message into an e-mail to the team.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    TextArea {
        objectName: "inviteText"
        Layout.fillWidth: true
        visible: root.invitation.problem.length === 0
        readOnly: true
        text: root.invitation.text
        label: qsTr("Message")
        Accessible.name: label
    }
    Label {
        objectName: "inviteSaved"
        visible: text.length > 0
        text: root.invitation.saved
        textStyle: Theme.small
        color: Theme.relayInk
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    footerButtons: [
        SecondaryButton {
            objectName: "copyInvite"
            enabled: root.invitation.problem.length === 0
            icon.name: root.copied ? "dialog-ok" : "edit-copy"
            text: root.copied ? qsTr("Copied") : qsTr("Copy the message")
            onClicked: {
                Clipboard.setText(root.invitation.text);
                root.copied = true;
            }
        },
        PrimaryButton {
            id: save
            objectName: "saveInvite"
            enabled: root.invitation.problem.length === 0
            text: qsTr("Save the calendar file…")
            onClicked: fileDialog.open()
        }
    ]

    FileDialog {
        id: fileDialog
        title: qsTr("Save the calendar file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "ics"
        nameFilters: [qsTr("Calendar files (*.ics)")]
        currentFile: currentFolder + "/" + root.invitation.fileName
        onAccepted: root.invitation.save(selectedFile)
    }
}
