// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Promises: what is to be done, by whom, until when; and the lessons that they come from.
PageScope {
    id: root

    required property ActionsViewModel viewModel
    readonly property bool narrow: width < Theme.u(820)

    function add(): void {
        tabs.currentIndex = 0;
        newAction.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function show(row: int): void {
        tabs.currentIndex = 0;
        list.reveal(row);
    }

    regions: [tabs, newAction, list, lessons]

    Connections {
        target: root.viewModel
        function onShown(): void { settled.restart(); }
    }
    // Once the list has its rows.
    Timer {
        id: settled
        interval: 0
        running: true
        onTriggered: {
            const row = root.viewModel.takeShown();
            if (row >= 0) root.show(row);
        }
    }

    Shortcut {
        sequences: ["Ctrl+N"]
        enabled: root.viewModel.editable
        onActivated: root.add()
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.panelPadding
            Layout.rightMargin: Theme.panelPadding
            title: qsTr("Actions and lessons")

            PrimaryButton {
                objectName: "add"
                icon.name: "list-add"
                text: qsTr("Add an action")
                enabled: root.viewModel.editable
                onClicked: root.add()
            }
        }
        TabBar {
            id: tabs
            Layout.leftMargin: Theme.u(21)

            TabButton {
                text: qsTr("Actions")
                count: root.viewModel.openCount
            }
            TabButton {
                text: qsTr("Lessons")
                count: root.viewModel.lessonCount
            }
        }
        Separator { Layout.fillWidth: true }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.currentIndex

            ColumnLayout {
                spacing: 0

                RowLayout {
                    Layout.fillWidth: true
                    Layout.margins: Theme.space12
                    Layout.leftMargin: Theme.panelPadding
                    Layout.rightMargin: Theme.panelPadding
                    spacing: Theme.space12

                    TextField {
                        id: newAction
                        objectName: "newAction"
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.u(520)
                        focus: true
                        enabled: root.viewModel.editable
                        placeholderText: qsTr("A new action: begin with a verb, press Enter")
                        maximumLength: 400
                        onAccepted: {
                            root.viewModel.add(text);
                            clear();
                        }
                    }
                    Item { Layout.fillWidth: true }
                    ComboBox {
                        objectName: "ownerFilter"
                        //: Filter of the actions: the name of a person, or everybody's
                        prefix: qsTr("Owner")
                        model: [qsTr("All"), ...Array.from(root.viewModel.people).slice(1)]
                        currentIndex: root.viewModel.ownerFilter
                        onActivated: index => root.viewModel.ownerFilter = index
                    }
                }
                TrialProposals {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.panelPadding
                    Layout.rightMargin: Theme.panelPadding
                    Layout.bottomMargin: Theme.space12
                    visible: root.viewModel.trials.proposalCount > 0 && root.viewModel.editable
                    viewModel: root.viewModel.trials
                }
                EmptyState {
                    Layout.fillWidth: true
                    Layout.margins: Theme.panelPadding
                    visible: root.viewModel.empty
                    title: qsTr("No action")
                    text: qsTr("They come from drills and from what the plan lacks. You can also write one above.")
                }
                ListView {
                    id: list

                    function reveal(row: int): void {
                        positionViewAtIndex(row, ListView.Center);
                        if (itemAtIndex(row)) (itemAtIndex(row) as ActionLine).takeFocus();
                    }

                    objectName: "actions"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    model: root.viewModel.actions
                    boundsBehavior: Flickable.StopAtBounds
                    delegate: ActionLine {
                        width: list.width
                        viewModel: root.viewModel
                        narrow: root.narrow
                        onCloseWanted: closing.show(key)
                    }
                }
            }
            ColumnLayout {
                spacing: 0

                EmptyState {
                    Layout.fillWidth: true
                    Layout.margins: Theme.panelPadding
                    visible: root.viewModel.lessonCount === 0
                    title: qsTr("No lesson yet")
                    text: qsTr("A drill or a real outage teaches what to change. Its lessons stand here.")
                }
                ListView {
                    id: lessons
                    objectName: "lessons"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    model: root.viewModel.lessons
                    boundsBehavior: Flickable.StopAtBounds
                    delegate: LessonLine { width: ListView.view.width }
                }
            }
        }
    }

    ActionClosingDialog {
        id: closing
        objectName: "closing"
        viewModel: root.viewModel.closing
    }

    component LessonLine: RowLayout {
        id: lesson

        required property string date
        required property string text
        required property string actions

        spacing: Theme.space16
        Accessible.role: Accessible.ListItem
        Accessible.name: date + ", " + text

        Label {
            Layout.leftMargin: Theme.panelPadding
            Layout.preferredWidth: Theme.u(110)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.u(9)
            text: lesson.date
            textStyle: Theme.small
            color: Theme.ink2
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.panelPadding
            Layout.topMargin: Theme.u(9)
            Layout.bottomMargin: Theme.u(9)
            spacing: Theme.u(2)

            Label {
                Layout.fillWidth: true
                text: lesson.text
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                text: lesson.actions
                textStyle: Theme.small
                color: Theme.ink3
                wrapMode: Text.Wrap
            }
        }
    }
}
