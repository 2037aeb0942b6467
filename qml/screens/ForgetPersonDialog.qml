// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Asks before a person is forgotten, which nothing takes back, and shows where their name was typed.
AppDialog {
    id: root

    required property InventoryViewModel viewModel
    property list<string> mentions: []
    readonly property int shown: 8

    function show(): void {
        root.mentions = root.viewModel.mentions();
        root.open();
    }

    function finish(): void {
        root.accept();
        root.viewModel.forget();
    }

    //: Title of the question: %1 is a person
    title: qsTr("Forget %1?").arg(viewModel.details.title)
    firstField: cancel

    Label {
        Layout.fillWidth: true
        text: qsTr("Name, numbers and all that is theirs go from the plan, its history and its backup copies. This cannot be undone, nor can the changes made before.")
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        visible: root.mentions.length > 0
        text: qsTr("The name seems to stand in these texts too. Only you can tell, so they stay as they are:")
        wrapMode: Text.Wrap
    }
    Repeater {
        objectName: "mentions"
        model: root.mentions.slice(0, root.shown)

        Label {
            required property string modelData

            Layout.fillWidth: true
            text: "– " + modelData
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    Label {
        Layout.fillWidth: true
        visible: root.mentions.length > root.shown
        text: qsTr("and %n more", "texts", root.mentions.length - root.shown)
        textStyle: Theme.small
        color: Theme.ink2
    }

    footerButtons: [
        QuietButton {
            id: cancel
            text: qsTr("Cancel")
            onClicked: root.reject()
        },
        AlertButton {
            objectName: "forget"
            text: qsTr("Forget for good")
            onClicked: root.finish()
        }
    ]
}
