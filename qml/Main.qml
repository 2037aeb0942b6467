// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// The window: its frame, and which screen takes it whole.
Basic.ApplicationWindow {
    id: root

    required property AppViewModel app
    readonly property NavigationViewModel navigation: app.navigation
    readonly property PlanViewModel plan: app.plan
    readonly property real effectiveWidth: width / Theme.scale
    readonly property bool rail: effectiveWidth < 900
    readonly property bool framed: navigation.focus === NavigationViewModel.None

    function say(sentence: string, undoable: bool): void {
        toast.show(sentence, undoable ? qsTr("Undo") : "");
        announcer.announce(sentence);
    }

    visible: true
    width: 1360
    height: 860
    minimumWidth: 480
    minimumHeight: 560
    //: The window's title: %1 is the firm's name
    title: navigation.focus === NavigationViewModel.Drill ? qsTr("Drill – Relais")
                                                          : framed && plan.firm.length > 0 ? qsTr("%1 – Relais").arg(plan.firm) : "Relais"
    color: Theme.canvas
    font.family: Theme.family
    font.pixelSize: Theme.body.size
    onClosing: close => {
        close.accepted = (!plan.saveFailed && !app.drill.saveFailed && !app.incidents.saveFailed) || dialogs.leaveAgreed;
        if (!close.accepted) dialogs.leave();
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.app.settings.followSystem ? SystemTheme.dark : root.app.settings.dark
    }
    Binding {
        target: Theme
        property: "scale"
        value: Math.min(2, root.app.settings.textScale * SystemTheme.textScale)
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
            Layout.preferredWidth: root.rail ? Theme.u(60) : Theme.u(root.effectiveWidth < 1280 ? 218 : 228)
            navigation: root.navigation
            plan: root.plan
            actions: root.app.actions
            inventory: root.app.inventory
            rail: root.rail
            onFileWanted: dialogs.openPlan()
            onFolderWanted: dialogs.movePlan()
            onHelpWanted: dialogs.help()
            onSearchWanted: dialogs.search()
            onIncidentWanted: root.app.incidents.ask()
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.space8
            Layout.leftMargin: 0
            spacing: Theme.space8

            IncidentBand {
                objectName: "incidentBand"
                Layout.fillWidth: true
                viewModel: root.app.incidents
            }
            DrillBand {
                objectName: "drillBand"
                Layout.fillWidth: true
                viewModel: root.app.drill
            }
            MessageReminderBand {
                objectName: "messageReminder"
                Layout.fillWidth: true
                viewModel: root.app.messages
                onMessagesWanted: root.navigation.go(NavigationViewModel.Messages)
            }
            WindowBanners {
                Layout.fillWidth: true
                plan: root.plan
                copies: root.app.copies
                onFolderWanted: dialogs.movePlan()
                onOwnPlanWanted: dialogs.planFromExample()
            }
            Panel {
                Layout.fillWidth: true
                Layout.fillHeight: true

                WindowPages {
                    id: pages
                    app: root.app
                    onContactWanted: key => dialogs.contact(key)
                    onExportFolderWanted: dialogs.exportFolder()
                    onLogoWanted: dialogs.logo()
                    onStylesWanted: dialogs.styles()
                    onCopiesFolderWanted: dialogs.copiesFolder()
                    onOwnPlanWanted: dialogs.planFromExample()
                }
            }
        }
    }
    // A Loader of Qt 6.4 cannot create a component of a file with bound components, so this file has none and the linter
    // does not see whose root is meant below.
    // qmllint disable unqualified
    Loader {
        anchors.fill: parent
        active: root.navigation.focus === NavigationViewModel.Welcome
        focus: active
        sourceComponent: FirstLaunchScreen {
            focus: true
            viewModel: root.app.welcome
            settings: root.app.settings
            copies: root.app.copies
            onFileWanted: dialogs.openPlan()
            onFolderWanted: dialogs.openFolder()
            onPlanWanted: dialogs.newPlan()
            onOutageWanted: dialogs.tellOutage()
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
    Loader {
        anchors.fill: parent
        active: root.navigation.focus === NavigationViewModel.Drill
        focus: active
        sourceComponent: DrillScreen {
            focus: true
            viewModel: root.app.drill
            singleKeys: root.app.settings.singleKeys
            onFolderWanted: dialogs.movePlan()
            onIncidentWanted: root.app.incidents.ask()
            onSaid: sentence => announcer.announce(sentence)
        }
    }
    Loader {
        anchors.fill: parent
        active: root.navigation.focus === NavigationViewModel.Incident
        focus: active
        sourceComponent: IncidentScreen {
            focus: true
            viewModel: root.app.incidents
            singleKeys: root.app.settings.singleKeys
            onFolderWanted: dialogs.movePlan()
            onSaid: sentence => announcer.announce(sentence)
        }
    }
    Loader {
        anchors.fill: parent
        active: root.navigation.focus === NavigationViewModel.IncidentReview
        focus: active
        sourceComponent: IncidentReviewPage {
            focus: true
            incidents: root.app.incidents
        }
    }
    DropArea {
        id: drop
        objectName: "windowDrop"
        anchors.fill: parent
        z: -1 // a page's own comes first
        enabled: root.framed || root.navigation.focus === NavigationViewModel.Welcome
        keys: ["text/uri-list"]
        onDropped: event => {
            event.acceptProposedAction();
            root.app.openDropped(event.urls[0]);
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: drop.containsDrag
        color: Theme.primarySoft
        border.width: 2
        border.color: Theme.focus

        Label {
            anchors.centerIn: parent
            text: qsTr("Drop a plan to open it, or a spreadsheet to look at what it holds")
            textStyle: Theme.strong
        }
    }
    Toast {
        id: toast
        objectName: "toast"
        onUndone: root.plan.undo()
    }
    WindowDialogs {
        id: dialogs
        app: root.app
        onCloseWanted: root.close()
    }
    WindowKeys {
        app: root.app
        pane: pane
        pages: pages
        onSearchWanted: dialogs.search()
        onHelpWanted: dialogs.help()
        onFileWanted: dialogs.openPlan()
        onFullScreenWanted: root.visibility = root.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
    }
}
