// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The plans that were open on this computer, and the way to any other file.
ColumnLayout {
    id: root

    required property WelcomeViewModel viewModel

    signal fileWanted()
    signal folderWanted()

    spacing: 0

    Label {
        Layout.topMargin: Theme.space8
        Layout.bottomMargin: Theme.space4
        visible: root.viewModel.hasRecentPlans
        text: qsTr("Your plans on this computer")
        textStyle: Theme.small
        font.weight: Font.Medium
        color: Theme.ink2
    }
    Repeater {
        model: root.viewModel.recentPlans

        MenuRow {
            id: plan

            required property string key
            required property string firm
            required property string place

            objectName: "recent"
            Layout.fillWidth: true
            focusPolicy: Qt.StrongFocus
            icon.name: "document"
            text: firm
            note: place
            enabled: !root.viewModel.busy
            Accessible.role: Accessible.Button
            Accessible.description: place
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            onClicked: root.viewModel.openRecent(key)

            FocusRing {
                anchors.margins: 0
                visible: plan.visualFocus
            }
        }
    }
    RowLayout {
        Layout.topMargin: root.viewModel.hasRecentPlans ? Theme.space16 : 0
        spacing: Theme.space8

        Icon { name: "document-open-folder" }
        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            visible: !root.viewModel.hasRecentPlans
            wrapMode: Text.Wrap
            text: qsTr("Is there already a plan on this computer?")
            textStyle: Theme.small
            color: Theme.ink2
        }
        LinkButton {
            objectName: "openFile"
            text: qsTr("Open a .relais file")
            enabled: !root.viewModel.busy
            onClicked: root.fileWanted()
        }
        Label {
            text: "·"
            color: Theme.ink3
            Accessible.ignored: true
        }
        LinkButton {
            objectName: "openFolder"
            text: qsTr("Open a folder of plans")
            enabled: !root.viewModel.busy
            onClicked: root.folderWanted()
        }
    }
}
