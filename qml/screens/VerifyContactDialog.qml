// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.ViewModels

// A person's numbers, checked today.
AppDialog {
    id: root

    required property ContactsViewModel viewModel

    function show(key: string): void {
        root.viewModel.choose(key);
        [work.text, personal.text, called.checked] = [root.viewModel.workPhone, root.viewModel.privatePhone, false];
        root.open();
    }

    function finish(): void {
        root.accept();
        root.viewModel.verify(work.text, personal.text, called.checked);
    }

    //: Title of the form: %1 is a person
    title: qsTr("Verify %1").arg(viewModel.name)
    firstField: work

    TextField {
        id: work
        objectName: "workPhone"
        Layout.fillWidth: true
        label: qsTr("Number at work")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onAccepted: root.finish()
    }
    TextField {
        id: personal
        objectName: "privatePhone"
        Layout.fillWidth: true
        label: qsTr("Second number, personal")
        hint: qsTr("Printed for the management only.")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onAccepted: root.finish()
    }
    CheckBox {
        id: called
        objectName: "called"
        text: qsTr("I called, it works")
    }

    footerButtons: [
        QuietButton {
            text: qsTr("Cancel")
            onClicked: root.reject()
        },
        PrimaryButton {
            objectName: "verified"
            text: qsTr("Verified today")
            onClicked: root.finish()
        }
    ]
}
