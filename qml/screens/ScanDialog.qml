// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Who stands behind a domain of the firm: what will be asked of the network and of whom, the asking, and what it
// suggests. Nothing leaves the machine before the button is pressed, nothing counts before it is confirmed.
AppDialog {
    id: root

    required property ScanViewModel viewModel
    readonly property bool before: viewModel.stage === ScanViewModel.Before
    readonly property bool asking: viewModel.stage === ScanViewModel.Asking
    readonly property bool after: viewModel.stage === ScanViewModel.After

    //: Title: %1 is a tool
    title: viewModel.subject.length > 0 ? qsTr("What stands behind “%1”").arg(viewModel.subject) : qsTr("What stands behind a domain")
    dialogWidth: Theme.u(640)
    firstField: field
    onClosed: root.viewModel.stop()

    TextField {
        id: field
        objectName: "domain"
        Layout.fillWidth: true
        visible: root.before
        label: qsTr("A domain of yours")
        hint: qsTr("Only a domain that belongs to your firm. A web address or an e-mail address will do.")
        placeholderText: "maison-lenoir.fr"
        text: root.viewModel.typed
        error: root.viewModel.problem
        maximumLength: 300
        inputMethodHints: Qt.ImhUrlCharactersOnly
        onTextEdited: root.viewModel.typed = text
        onAccepted: root.viewModel.start()
    }
    Flow {
        Layout.fillWidth: true
        visible: root.before && root.viewModel.domains.length > 1
        spacing: Theme.space8

        Repeater {
            model: root.viewModel.domains
            delegate: Chip {
                required property string modelData

                text: modelData
                checkable: false
                checked: root.viewModel.typed === modelData
                Accessible.checked: checked
                onClicked: root.viewModel.typed = modelData
            }
        }
    }
    InlineNotice {
        Layout.fillWidth: true
        visible: root.before
        text: qsTr("This leaves your computer: the questions below go out over the Internet when you start, and only then. No name, no figure and nothing else of your plan goes with them.")
    }
    Words {
        visible: root.before && root.viewModel.asked.length > 0
        font.weight: Font.DemiBold
        text: qsTr("Asked of your name server, usually that of your Internet provider")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Words {
        objectName: "asked"
        visible: root.before && root.viewModel.asked.length > 0
        textStyle: Theme.note
        color: Theme.ink2
        text: root.viewModel.asked
    }
    Words {
        visible: root.before && root.viewModel.askedOfSite.length > 0
        font.weight: Font.DemiBold
        text: qsTr("Asked of the site itself")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Words {
        visible: root.before && root.viewModel.askedOfSite.length > 0
        textStyle: Theme.note
        color: Theme.ink2
        text: root.viewModel.askedOfSite
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.asking
        spacing: Theme.space12

        Spinner { }
        Label {
            Layout.fillWidth: true
            text: qsTr("Asking the name server, then the site: a few seconds.")
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
    InlineNotice {
        objectName: "outcome"
        Layout.fillWidth: true
        visible: root.after
        tone: root.viewModel.failed ? InlineNotice.Attention : InlineNotice.Information
        text: root.viewModel.outcome
    }
    Repeater {
        objectName: "findings"
        model: root.viewModel.rows
        delegate: ScanLine {
            Layout.fillWidth: true
            viewModel: root.viewModel
        }
    }
    Words {
        objectName: "notVerified"
        visible: root.after && root.viewModel.notVerified.length > 0
        color: Theme.ink2
        text: root.viewModel.notVerified
    }

    footerButtons: [
        QuietButton {
            objectName: "closeScan"
            visible: !root.asking
            text: root.after ? qsTr("Close") : qsTr("Cancel")
            onClicked: root.reject()
        },
        SecondaryButton {
            objectName: "stopScan"
            visible: root.asking
            text: qsTr("Stop")
            onClicked: root.viewModel.stop()
        },
        PrimaryButton {
            objectName: "startScan"
            visible: root.before || root.viewModel.failed
            enabled: root.viewModel.available && root.viewModel.asked.length > 0
            text: root.viewModel.failed ? qsTr("Try again") : qsTr("Start the search")
            onClicked: root.viewModel.start()
        }
    ]

    component Words: Label {
        Layout.fillWidth: true
        textStyle: Theme.small
        wrapMode: Text.Wrap
    }
}
