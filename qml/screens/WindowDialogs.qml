// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Relais.Controls
import Relais.ViewModels

// The dialogs of the window: files and folders, a new plan, a contact, leaving what is not saved, search and help.
Item {
    id: root

    required property AppViewModel app
    // Closing was agreed to although the last changes are not saved.
    property bool leaveAgreed: false

    signal closeWanted()

    function openPlan(): void { openDialog.open(); }

    function openFolder(): void { plansFolderDialog.open(); }

    function movePlan(): void { moveDialog.open(); }

    function newPlan(): void { planDialog.open(); }

    function tellOutage(): void { outageDialog.open(); }

    function planFromExample(): void { exampleDialog.open(); }

    function exportFolder(): void { exportFolderDialog.open(); }
    function logo(): void { logoDialog.open(); }
    function styles(): void { stylesDialog.open(); }
    function copiesFolder(): void { copiesFolderDialog.open(); }

    function contact(key: string): void { contactDialog.show(key); }

    function leave(): void { leaveDialog.open(); }

    function search(): void { searchDialog.open(); }

    function help(): void { helpDialog.open(); }

    NewPlanDialog {
        id: planDialog
        viewModel: root.app.welcome
        onFolderWanted: newFolderDialog.open()
    }
    NewPlanDialog {
        id: outageDialog
        objectName: "outagePlan"
        viewModel: root.app.welcome
        onFolderWanted: newFolderDialog.open()
        onAccepted: root.app.questionnaire.tellOutageNext()
    }
    NewPlanDialog {
        id: exampleDialog
        viewModel: root.app.welcome
        fromExample: true
        onFolderWanted: newFolderDialog.open()
    }
    PlanFolderDialog {
        id: planFolderDialog
        objectName: "planFolder"
        viewModel: root.app.planFolder
    }
    VerifyContactDialog {
        id: contactDialog
        viewModel: root.app.contacts
    }
    TrialDialog {
        objectName: "trialDialog"
        viewModel: root.app.actions.trials
    }
    SearchDialog {
        id: searchDialog
        objectName: "search"
        viewModel: root.app.search
    }
    IncidentDialog {
        id: incidentDialog
        incidents: root.app.incidents
    }
    Connections {
        target: root.app.incidents
        function onAsked(over: bool): void { incidentDialog.ask(over); }
    }
    ScanDialog {
        objectName: "scanDialog"
        viewModel: root.app.scan
    }
    HelpDialog {
        id: helpDialog
        objectName: "help"
    }
    AppDialog {
        id: leaveDialog
        objectName: "leave"
        title: qsTr("Your last changes are not saved")

        Label {
            Layout.fillWidth: true
            text: root.app.plan.saveFailed ? root.app.plan.saveProblem
                                            : root.app.drill.saveFailed ? root.app.drill.saveProblem : root.app.incidents.saveProblem
            wrapMode: Text.Wrap
        }

        footerButtons: [
            QuietButton {
                text: qsTr("Close without them")
                onClicked: {
                    root.leaveAgreed = true;
                    root.closeWanted();
                }
            },
            PrimaryButton {
                text: qsTr("Choose another folder")
                onClicked: {
                    leaveDialog.accept();
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
        id: plansFolderDialog
        title: qsTr("A folder of plans")
        currentFolder: root.app.welcome.folder
        onAccepted: {
            root.app.planFolder.look(selectedFolder);
            planFolderDialog.open();
        }
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
        onAccepted: root.app.plan.saveInFolder(selectedFolder)
    }
    FolderDialog {
        id: copiesFolderDialog
        title: qsTr("Folder for the copies")
        currentFolder: root.app.copies.folderUrl
        onAccepted: root.app.copies.chooseFolder(selectedFolder)
    }
    FolderDialog {
        id: exportFolderDialog
        title: qsTr("Folder for the documents")
        currentFolder: root.app.documents.options.folder
        onAccepted: root.app.documents.options.chooseFolder(selectedFolder)
    }
    FileDialog {
        id: logoDialog
        title: qsTr("A logo for the documents")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg)")]
        onAccepted: root.app.documents.look.takeLogo(selectedFile)
    }
    FileDialog {
        id: stylesDialog
        title: qsTr("Styles of DOCX files")
        nameFilters: [qsTr("DOCX files (*.docx)")]
        onAccepted: root.app.documents.look.takeStyles(selectedFile)
    }
}
