// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
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

    function openPlan(): void { openDialog.made().open(); }

    function openFolder(): void { plansFolderDialog.made().open(); }

    function movePlan(): void { moveDialog.made().open(); }

    function newPlan(): void { planDialog.made().open(); }

    function tellOutage(): void { outageDialog.made().open(); }

    function planFromExample(): void { exampleDialog.made().open(); }

    function exportFolder(): void { exportFolderDialog.made().open(); }
    function logo(): void { logoDialog.made().open(); }
    function styles(): void { stylesDialog.made().open(); }
    function copiesFolder(): void { copiesFolderDialog.made().open(); }

    function contact(key: string): void { contactDialog.made().show(key); }

    function leave(): void { leaving.made().open(); }

    function search(): void { searchDialog.made().open(); }

    function help(): void { helpDialog.made().open(); }

    Connections {
        target: root.app.incidents
        function onAsked(over: bool): void { incidentDialog.made().ask(over); }
    }
    Connections {
        target: root.app.actions.trials
        function onBegun(): void { trialDialog.made().begin(); }
    }
    Connections {
        target: root.app.scan
        function onWanted(): void { scanDialog.made().open(); }
    }
    OnDemand {
        id: planDialog

        NewPlanDialog {
            viewModel: root.app.welcome
            onFolderWanted: newFolderDialog.made().open()
        }
    }
    OnDemand {
        id: outageDialog

        NewPlanDialog {
            objectName: "outagePlan"
            viewModel: root.app.welcome
            onFolderWanted: newFolderDialog.made().open()
            onAccepted: root.app.questionnaire.tellOutageNext()
        }
    }
    OnDemand {
        id: exampleDialog

        NewPlanDialog {
            viewModel: root.app.welcome
            fromExample: true
            onFolderWanted: newFolderDialog.made().open()
        }
    }
    OnDemand {
        id: planFolderDialog

        PlanFolderDialog {
            objectName: "planFolder"
            viewModel: root.app.planFolder
        }
    }
    OnDemand {
        id: contactDialog

        VerifyContactDialog {
            viewModel: root.app.contacts
        }
    }
    OnDemand {
        id: trialDialog

        TrialDialog {
            objectName: "trialDialog"
            viewModel: root.app.actions.trials
        }
    }
    OnDemand {
        id: searchDialog

        SearchDialog {
            objectName: "search"
            viewModel: root.app.search
        }
    }
    OnDemand {
        id: incidentDialog

        IncidentDialog {
            incidents: root.app.incidents
        }
    }
    OnDemand {
        id: scanDialog

        ScanDialog {
            objectName: "scanDialog"
            viewModel: root.app.scan
        }
    }
    OnDemand {
        id: helpDialog

        HelpDialog {
            objectName: "help"
        }
    }
    OnDemand {
        id: leaving

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
                        moveDialog.made().open();
                    }
                }
            ]
        }
    }
    OnDemand {
        id: openDialog

        FileDialog {
            title: qsTr("Open a plan")
            currentFolder: root.app.welcome.folder
            nameFilters: [qsTr("Relais plans (*.relais)")]
            onAccepted: root.app.welcome.openFile(selectedFile)
        }
    }
    OnDemand {
        id: plansFolderDialog

        FolderDialog {
            title: qsTr("A folder of plans")
            currentFolder: root.app.welcome.folder
            onAccepted: {
                root.app.planFolder.look(selectedFolder);
                planFolderDialog.made().open();
            }
        }
    }
    OnDemand {
        id: newFolderDialog

        FolderDialog {
            title: qsTr("Folder of the plan")
            currentFolder: root.app.welcome.folder
            onAccepted: root.app.welcome.chooseFolder(selectedFolder)
        }
    }
    OnDemand {
        id: moveDialog

        FolderDialog {
            title: qsTr("Go on in another folder")
            onAccepted: root.app.plan.saveInFolder(selectedFolder)
        }
    }
    OnDemand {
        id: copiesFolderDialog

        FolderDialog {
            title: qsTr("Folder for the copies")
            currentFolder: root.app.copies.folderUrl
            onAccepted: root.app.copies.chooseFolder(selectedFolder)
        }
    }
    OnDemand {
        id: exportFolderDialog

        FolderDialog {
            title: qsTr("Folder for the documents")
            currentFolder: root.app.documents.options.folder
            onAccepted: root.app.documents.options.chooseFolder(selectedFolder)
        }
    }
    OnDemand {
        id: logoDialog

        FileDialog {
            title: qsTr("A logo for the documents")
            nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg)")]
            onAccepted: root.app.documents.look.takeLogo(selectedFile)
        }
    }
    OnDemand {
        id: stylesDialog

        FileDialog {
            title: qsTr("Styles of DOCX files")
            nameFilters: [qsTr("DOCX files (*.docx)")]
            onAccepted: root.app.documents.look.takeStyles(selectedFile)
        }
    }

    // Made when it is first asked for: all dialogs together are as much as everything that the window shows at its start.
    component OnDemand: QtObject {
        default property Component dialog
        property QtObject shown: null

        function made() {
            if (shown === null) shown = dialog.createObject(root);
            return shown;
        }
    }
}
