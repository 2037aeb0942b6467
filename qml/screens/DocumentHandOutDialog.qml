// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// To whom, or where, a copy was given: so that it can be replaced when the plan changes.
AppDialog {
    id: root

    required property DocumentsHolders holders

    // row: of the documents, the one that was probably given.
    function begin(row: int): void {
        [document.currentIndex, person.currentIndex, medium.currentIndex] = [row, 0, 0];
        [place.text, place.error] = ["", ""];
        root.open();
    }

    function finish(): void {
        const noted = root.holders.note(document.currentIndex, person.currentIndex, place.text, medium.currentIndex);
        place.error = noted ? "" : qsTr("Choose a person, or write a place");
        if (noted) root.accept();
    }

    title: qsTr("Who holds a copy")
    firstField: document

    ComboBox {
        id: document
        objectName: "handedDocument"
        Layout.fillWidth: true
        label: qsTr("Document")
        model: root.holders.documents
    }
    ComboBox {
        id: person
        objectName: "handedPerson"
        Layout.fillWidth: true
        label: qsTr("Held by")
        model: root.holders.people
    }
    TextField {
        id: place
        objectName: "handedPlace"
        Layout.fillWidth: true
        label: person.currentIndex === 0 ? qsTr("Place") : qsTr("Place, if it lies somewhere")
        placeholderText: qsTr("Drawer of the till")
        maximumLength: 120
        onAccepted: root.finish()
    }
    Label {
        text: qsTr("On")
        textStyle: Theme.small
        color: Theme.ink2
    }
    SegmentedControl {
        id: medium
        objectName: "handedMedium"
        //: What the copy is on
        name: qsTr("On")
        segments: [qsTr("Paper"), qsTr("File"), qsTr("USB stick")]
        onActivated: index => currentIndex = index
    }
    footerButtons: [
        QuietButton {
            text: qsTr("Cancel")
            onClicked: root.reject()
        },
        PrimaryButton {
            objectName: "handedDone"
            text: qsTr("Note it")
            onClicked: root.finish()
        }
    ]
}
