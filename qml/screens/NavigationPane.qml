// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The pages, with the firm and its menu above. `rail` leaves the icons alone. Where the window is low the pages scroll, so
// that “A tool is down” is always seen.
FocusScope {
    id: root

    required property NavigationViewModel navigation
    required property PlanViewModel plan
    required property ActionsViewModel actions
    required property InventoryViewModel inventory
    property bool rail: false

    signal fileWanted()
    signal folderWanted()
    signal helpWanted()
    signal incidentWanted()
    signal searchWanted()

    implicitWidth: rail ? Theme.u(60) : Theme.u(228)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Pages")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space8
        anchors.leftMargin: root.rail ? Theme.space8 : Theme.u(14)
        anchors.rightMargin: root.rail ? Theme.space8 : Theme.u(12)
        spacing: Theme.u(root.rail ? 4 : 1)

        FirmBlock {
            objectName: "firmBlock"
            Layout.fillWidth: true
            Layout.topMargin: Theme.u(6)
            Layout.bottomMargin: Theme.space12
            visible: !root.rail
            firm: root.plan.firm
            note: root.plan.saveNote
            alarmed: root.plan.saveFailed
            onClicked: menu.popup(0, height)
        }
        IconButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space12
            visible: root.rail
            size: Theme.heightDrill
            icon.name: root.plan.saveFailed ? "dialog-warning" : ""
            text: root.plan.firm
            onClicked: menu.popup(0, height)

            AppLogo {
                anchors.centerIn: parent
                visible: !root.plan.saveFailed
            }
        }
        SearchButton {
            objectName: "searchButton"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.u(root.rail ? 4 : 14)
            rail: root.rail
            text: qsTr("Search")
            keyHint: "Ctrl K"
            onClicked: root.searchWanted()
        }
        ScrollArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true
            // Room for the ring of the row that has the focus, and for the scroll bar beside.
            Layout.margins: -Theme.space4
            Layout.rightMargin: -Theme.space8
            padding: Theme.space4
            rightPadding: Theme.space8

            ColumnLayout {
                width: area.availableWidth
                spacing: Theme.u(root.rail ? 4 : 1)

                PageRow {
                    page: NavigationViewModel.Home
                    icon.name: "go-home"
                    text: qsTr("Home")
                }
                NavigationHeading {
                    Layout.topMargin: Theme.space16
                    Layout.bottomMargin: Theme.u(4)
                    visible: !root.rail
                    text: qsTr("Prepare")
                }
                PageRow {
                    page: NavigationViewModel.Inventory
                    icon.name: "inventory"
                    text: qsTr("Inventory")
                    count: root.inventory.incompleteCount
                }
                PageRow {
                    page: NavigationViewModel.Dependencies
                    icon.name: "dependencies"
                    text: qsTr("Dependencies")
                }
                PageRow {
                    page: NavigationViewModel.Playbooks
                    icon.name: "clipboard"
                    text: qsTr("Playbooks")
                }
                PageRow {
                    page: NavigationViewModel.Messages
                    icon.name: "message"
                    text: qsTr("Messages")
                }
                NavigationHeading {
                    Layout.topMargin: Theme.space16
                    Layout.bottomMargin: Theme.u(4)
                    visible: !root.rail
                    text: qsTr("Practise")
                }
                PageRow {
                    page: NavigationViewModel.Drills
                    icon.name: "chronometer"
                    text: qsTr("Drills")
                }
                PageRow {
                    page: NavigationViewModel.Library
                    icon.name: "library"
                    text: qsTr("Library")
                }
                PageRow {
                    page: NavigationViewModel.Actions
                    icon.name: "checklist"
                    //: In the navigation, where there is little room: the page “Actions and lessons”
                    text: qsTr("Actions, lessons")
                    count: root.actions.openCount
                }
                NavigationHeading {
                    Layout.topMargin: Theme.space16
                    Layout.bottomMargin: Theme.u(4)
                    visible: !root.rail
                    text: qsTr("Share")
                }
                PageRow {
                    page: NavigationViewModel.Documents
                    icon.name: "documents"
                    text: qsTr("Documents")
                }
            }
        }
        NavigationRow {
            objectName: "incidentRow"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            Layout.bottomMargin: Theme.u(root.rail ? 0 : 8)
            edged: true
            rail: root.rail
            icon.name: "lifebuoy"
            text: qsTr("A tool is down")
            onClicked: root.incidentWanted()
        }
        NavigationRow {
            objectName: "helpRow"
            Layout.fillWidth: true
            rail: root.rail
            icon.name: "help-contextual"
            text: qsTr("Help")
            onClicked: root.helpWanted()
        }
        PageRow {
            page: NavigationViewModel.Settings
            icon.name: "configure"
            text: qsTr("Settings")
        }
    }

    Menu {
        id: menu

        MenuItem {
            icon.name: "document-open-folder"
            text: qsTr("Open another plan…")
            keyHint: "Ctrl O"
            onTriggered: root.fileWanted()
        }
        MenuItem {
            icon.name: "document-save"
            text: qsTr("Go on in another folder…")
            enabled: root.plan.open && !root.plan.example
            onTriggered: root.folderWanted()
        }
        MenuSeparator { }
        MenuItem {
            icon.name: "window-close"
            text: qsTr("Close this plan")
            onTriggered: root.plan.close()
        }
    }

    component PageRow: NavigationRow {
        required property int page

        Layout.fillWidth: true
        rail: root.rail
        current: root.navigation.page === page
        onCurrentChanged: if (current && area.holds(this)) area.reveal(this)
        onClicked: root.navigation.go(page)
    }
}
