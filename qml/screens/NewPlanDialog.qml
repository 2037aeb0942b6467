// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What a new plan needs to begin: the firm's name, its trade and where the file goes. `fromExample` keeps the example's
// trade.
AppDialog {
    id: root

    required property WelcomeViewModel viewModel
    property bool fromExample: false

    signal folderWanted()

    function finish(): void {
        root.accept();
        if (root.fromExample) root.viewModel.startFromExample(firm.text);
        else root.viewModel.start(firm.text, trade.currentIndex);
    }

    title: fromExample ? qsTr("Start from this example") : qsTr("Your plan")
    firstField: firm
    onAboutToShow: {
        firm.clear();
        trade.currentIndex = -1;
    }

    TextField {
        id: firm
        objectName: "firm"
        Layout.fillWidth: true
        label: qsTr("Name of your firm")
        maximumLength: 120
        onAccepted: {
            if (go.enabled) root.finish();
            else if (text.trim().length > 0) trade.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    ComboBox {
        id: trade
        objectName: "trade"
        Layout.fillWidth: true
        visible: !root.fromExample
        label: qsTr("Your trade")
        model: root.viewModel.trades
        placeholderText: qsTr("Choose")
        currentIndex: -1
        Keys.onReturnPressed: event => {
            event.accepted = go.enabled && !popup.visible;
            if (event.accepted) root.finish();
        }
    }
    Label {
        Layout.fillWidth: true
        visible: root.fromExample
        text: qsTr("Activities, tools and steps are taken over. People, numbers, costs and proofs are yours to give.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Theme.space8

        Icon { name: "folder" }
        Label {
            Layout.fillWidth: true
            //: %1 is the folder in which a new plan's file is put
            text: qsTr("The plan is one file, in “%1”.").arg(root.viewModel.folderName)
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        LinkButton {
            text: qsTr("Another folder")
            onClicked: root.folderWanted()
        }
    }

    footerButtons: [
        QuietButton {
            text: qsTr("Cancel")
            onClicked: root.reject()
        },
        PrimaryButton {
            id: go
            objectName: "createPlan"
            text: qsTr("Create my plan")
            enabled: firm.text.trim().length > 0 && (root.fromExample || trade.currentIndex >= 0)
            onClicked: root.finish()
        }
    ]
}
