// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// The window: its frame, its keys, and which screen stands in it.
Basic.ApplicationWindow {
    id: root

    required property AppViewModel app
    readonly property NavigationViewModel navigation: app.navigation
    readonly property PlanViewModel plan: app.plan
    readonly property real effectiveWidth: width / Theme.scale
    readonly property bool rail: effectiveWidth < 900
    readonly property bool framed: navigation.focus === NavigationViewModel.None
    readonly property list<Item> regions: [pane, pages]

    function say(sentence: string, undoable: bool): void {
        toast.show(sentence, undoable ? qsTr("Undo") : "");
        announcer.announce(sentence);
    }

    function turnRegion(step: int): void {
        const now = pane.activeFocus ? 0 : 1;
        regions[(now + step + regions.length) % regions.length].forceActiveFocus(Qt.ShortcutFocusReason);
    }

    visible: true
    width: 1360
    height: 860
    minimumWidth: 480
    minimumHeight: 560
    //: The window's title: %1 is the firm's name
    title: framed && plan.firm.length > 0 ? qsTr("%1 – Relais").arg(plan.firm) : "Relais"
    color: Theme.canvas
    font.family: Theme.family
    font.pixelSize: Theme.body.size
    onClosing: close => {
        close.accepted = !plan.saveFailed || leave.agreed;
        if (!close.accepted) leave.open();
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.app.settings.followSystem ? SystemTheme.dark : root.app.settings.dark
    }
    Binding {
        target: Theme
        property: "scale"
        value: root.app.settings.textScale
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.app.settings.reduceMotion
    }
    Connections {
        target: root.plan
        function onSaid(sentence: string, undoable: bool): void { root.say(sentence, undoable); }
    }
    Announcer {
        id: announcer
        Accessible.name: text
    }

    RowLayout {
        anchors.fill: parent
        visible: root.framed
        spacing: 0

        NavigationPane {
            id: pane
            Layout.fillHeight: true
            Layout.preferredWidth: root.rail ? Theme.u(60) : Theme.u(root.effectiveWidth < 1280 ? 212 : 228)
            navigation: root.navigation
            plan: root.plan
            actions: root.app.actions
            inventory: root.app.inventory
            rail: root.rail
            onFileWanted: openDialog.open()
            onFolderWanted: moveDialog.open()
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.space8
            Layout.leftMargin: 0
            spacing: Theme.space8

            InlineNotice {
                objectName: "saveBanner"
                Layout.fillWidth: true
                visible: root.plan.saveFailed
                tone: InlineNotice.Attention
                iconName: "dialog-warning"
                text: root.plan.saveProblem

                SecondaryButton {
                    text: qsTr("Choose another folder")
                    onClicked: moveDialog.open()
                }
                SecondaryButton {
                    text: qsTr("Try again")
                    onClicked: root.plan.retry()
                }
            }
            InlineNotice {
                objectName: "exampleBand"
                Layout.fillWidth: true
                visible: root.plan.example
                text: qsTr("Example, nothing is saved.")

                SecondaryButton {
                    objectName: "startFromExample"
                    text: qsTr("Start from this example")
                    onClicked: exampleDialog.open()
                }
                QuietButton {
                    text: qsTr("Close the example")
                    onClicked: root.plan.close()
                }
            }
            InlineNotice {
                objectName: "readOnlyBand"
                Layout.fillWidth: true
                visible: root.plan.readOnly
                text: qsTr("This plan is open to read only.")
            }
            Panel {
                Layout.fillWidth: true
                Layout.fillHeight: true

                // A Loader of Qt 6.4 cannot create a component of a file with bound components, so this file has none and
                // the linter does not see whose root is meant below.
                // qmllint disable unqualified
                FocusScope {
                    id: pages
                    Accessible.role: Accessible.Grouping
                    Accessible.name: qsTr("Page")

                    PageLoader {
                        page: NavigationViewModel.Home
                        sourceComponent: HomeScreen {
                            focus: true
                            viewModel: root.app.home
                            actions: root.app.actions
                            contacts: root.app.contacts
                            progress: root.app.questionnaire.progress
                            onQuestionnaireWanted: root.app.openQuestionnaire()
                            onContactWanted: key => contactDialog.show(key)
                            onDocumentsWanted: root.navigation.go(NavigationViewModel.Documents)
                            onActionsWanted: root.navigation.go(NavigationViewModel.Actions)
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
                            onFolderWanted: exportFolderDialog.open()
                        }
                    }
                    PageLoader {
                        page: NavigationViewModel.Settings
                        sourceComponent: SettingsScreen {
                            focus: true
                            viewModel: root.app.settings
                        }
                    }
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.navigation.focus === NavigationViewModel.Welcome
        focus: active
        sourceComponent: FirstLaunchScreen {
            focus: true
            viewModel: root.app.welcome
            settings: root.app.settings
            onFileWanted: openDialog.open()
            onPlanWanted: planDialog.open()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.navigation.focus === NavigationViewModel.Questionnaire
        focus: active
        sourceComponent: QuestionnaireScreen {
            focus: true
            viewModel: root.app.questionnaire
            plan: root.plan
        }
    }
    Toast {
        id: toast
        objectName: "toast"
        onUndone: root.plan.undo()
    }

    NewPlanDialog {
        id: planDialog
        viewModel: root.app.welcome
        onFolderWanted: newFolderDialog.open()
    }
    NewPlanDialog {
        id: exampleDialog
        viewModel: root.app.welcome
        fromExample: true
        onFolderWanted: newFolderDialog.open()
    }
    VerifyContactDialog {
        id: contactDialog
        viewModel: root.app.contacts
    }
    AppDialog {
        id: leave
        objectName: "leave"

        property bool agreed: false

        title: qsTr("Your last changes are not saved")

        Label {
            Layout.fillWidth: true
            text: root.plan.saveProblem
            wrapMode: Text.Wrap
        }

        footerButtons: [
            QuietButton {
                text: qsTr("Close without them")
                onClicked: {
                    leave.agreed = true;
                    root.close();
                }
            },
            PrimaryButton {
                text: qsTr("Choose another folder")
                onClicked: {
                    leave.accept();
                    moveDialog.open();
                }
            }
        ]
    }
    FileDialog {
        id: openDialog
        title: qsTr("Open a plan")
        currentFolder: root.app.welcome.folder
        nameFilters: [qsTr("Relais plans (*.relais)")]
        onAccepted: root.app.welcome.openFile(selectedFile)
    }
    FolderDialog {
        id: newFolderDialog
        title: qsTr("Folder of the plan")
        currentFolder: root.app.welcome.folder
        onAccepted: root.app.welcome.chooseFolder(selectedFolder)
    }
    FolderDialog {
        id: moveDialog
        title: qsTr("Go on in another folder")
        onAccepted: root.plan.saveInFolder(selectedFolder)
    }
    FolderDialog {
        id: exportFolderDialog
        title: qsTr("Folder for the documents")
        currentFolder: root.app.documents.folder
        onAccepted: root.app.documents.chooseFolder(selectedFolder)
    }

    PageKey {
        sequence: "Ctrl+1"
        page: NavigationViewModel.Home
    }
    PageKey {
        sequence: "Ctrl+2"
        page: NavigationViewModel.Actions
    }
    PageKey {
        sequence: "Ctrl+3"
        page: NavigationViewModel.Documents
    }
    PageKey {
        sequence: "Ctrl+,"
        page: NavigationViewModel.Settings
    }
    PageKey {
        sequence: "Ctrl+E"
        page: NavigationViewModel.Documents
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        enabled: root.framed && root.plan.canUndo
        onActivated: root.plan.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        enabled: root.framed && root.plan.canRedo
        onActivated: root.plan.redo()
    }
    Shortcut {
        sequences: ["Ctrl+O"]
        onActivated: openDialog.open()
    }
    Shortcut {
        sequences: ["F6"]
        enabled: root.framed
        onActivated: root.turnRegion(1)
    }
    Shortcut {
        sequences: ["Shift+F6"]
        enabled: root.framed
        onActivated: root.turnRegion(-1)
    }
    Shortcut {
        sequences: ["F11"]
        onActivated: root.visibility = root.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
    }

    component PageLoader: Loader {
        required property int page

        anchors.fill: parent
        active: root.framed && root.navigation.page === page
        focus: active
    }
    component PageKey: Shortcut {
        required property int page

        enabled: root.framed
        onActivated: root.navigation.go(page)
    }
}
