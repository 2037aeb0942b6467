// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.ViewModels

// The pages that have the navigation beside them: which view model each is given, and what it asks of the window.
FocusScope {
    id: root

    required property AppViewModel app

    signal contactWanted(string key)
    signal copiesFolderWanted()
    signal exportFolderWanted()
    signal logoWanted()
    signal stylesWanted()
    signal ownPlanWanted()

    // What F6 goes through in the page shown.
    function regions() {
        const page = Array.from(children).map(child => (child as Loader).item as PageScope).find(item => item !== null);
        return page && page.regions.length > 0 ? Array.from(page.regions).filter(region => region.visible) : [root];
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Page")

    // A Loader of Qt 6.4 cannot create a component of a file with bound components, so this file has none and the linter
    // does not see whose root is meant below.
    // qmllint disable unqualified

    PageLoader {
        page: NavigationViewModel.Home
        sourceComponent: HomeScreen {
            focus: true
            viewModel: root.app.home
            actions: root.app.actions
            contacts: root.app.contacts
            progress: root.app.questionnaire.progress
            nextDrill: root.app.drills.next
            onDrillWanted: {
                root.app.drills.prepare("");
                root.app.navigation.go(NavigationViewModel.Drills);
            }
            onQuestionnaireWanted: root.app.openQuestionnaire()
            onContactWanted: key => root.contactWanted(key)
            onInventoryWanted: root.app.navigation.go(NavigationViewModel.Inventory)
            onDocumentsWanted: root.app.navigation.go(NavigationViewModel.Documents)
            onActionsWanted: root.app.navigation.go(NavigationViewModel.Actions)
        }
    }
    PageLoader {
        page: NavigationViewModel.Inventory
        sourceComponent: InventoryScreen {
            focus: true
            viewModel: root.app.inventory
        }
    }
    PageLoader {
        page: NavigationViewModel.Dependencies
        sourceComponent: DependenciesScreen {
            focus: true
            viewModel: root.app.dependencies
            actions: SecondaryButton {
                objectName: "makeDrill"
                icon.name: "chronometer"
                text: qsTr("Make it a drill")
                enabled: root.app.whatIf.state === WhatIfViewModel.Answered
                onClicked: root.app.whatIf.makeDrill()
            }

            WhatIfPage {
                anchors.fill: parent
                focus: true
                viewModel: root.app.whatIf
                map: root.app.dependencies.outageMap
            }
        }
    }
    PageLoader {
        page: NavigationViewModel.Playbooks
        sourceComponent: PlaybooksScreen {
            focus: true
            viewModel: root.app.playbooks
        }
    }
    PageLoader {
        page: NavigationViewModel.Messages
        sourceComponent: MessagesScreen {
            focus: true
            viewModel: root.app.messages
        }
    }
    PageLoader {
        page: NavigationViewModel.Drills
        sourceComponent: DrillsScreen {
            focus: true
            viewModel: root.app.drills
            drill: root.app.drill
            incidents: root.app.incidents
            onOwnPlanWanted: root.ownPlanWanted()
        }
    }
    PageLoader {
        page: NavigationViewModel.Library
        sourceComponent: LibraryScreen {
            focus: true
            viewModel: root.app.library
        }
    }
    PageLoader {
        page: NavigationViewModel.Actions
        sourceComponent: ActionsScreen {
            focus: true
            viewModel: root.app.actions
        }
    }
    PageLoader {
        page: NavigationViewModel.Documents
        sourceComponent: DocumentsScreen {
            focus: true
            viewModel: root.app.documents
            onFolderWanted: root.exportFolderWanted()
            onLogoWanted: root.logoWanted()
            onStylesWanted: root.stylesWanted()
        }
    }
    PageLoader {
        page: NavigationViewModel.Settings
        sourceComponent: SettingsScreen {
            focus: true
            viewModel: root.app.settings
            copies: root.app.copies
            onCopiesFolderWanted: root.copiesFolderWanted()
        }
    }

    component PageLoader: Loader {
        required property int page

        anchors.fill: parent
        active: root.app.navigation.focus === NavigationViewModel.None && root.app.navigation.page === page
        focus: active
    }
}
