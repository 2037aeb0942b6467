// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The first plan, one question a page, without the navigation: chapters, question, help, and the way on below.
FocusScope {
    id: root

    required property QuestionnaireViewModel viewModel
    required property PlanViewModel plan
    readonly property real effectiveWidth: width / Theme.scale
    readonly property bool helpBeside: effectiveWidth >= 1024
    readonly property bool wayBeside: effectiveWidth >= 900
    readonly property bool wideFooter: effectiveWidth >= 760

    function focusFirst(): void {
        const first = sectionList.itemAt(0) as QuestionnaireSection;
        if (first) first.focusRow(0, 0);
        else end.forceActiveFocus(Qt.TabFocusReason);
    }

    Component.onCompleted: settled.start()

    // The lists have their rows by then.
    Timer {
        id: settled
        interval: 0
        onTriggered: root.focusFirst()
    }

    Connections {
        target: root.viewModel
        function onPageChanged(): void {
            area.flick.contentY = 0;
            settled.restart();
        }
        function onSaid(sentence: string): void { toast.show(sentence, qsTr("Undo")); }
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: goOn.clicked()
    }
    Shortcut {
        sequences: ["Alt+Left"]
        onActivated: root.viewModel.goBack()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        onActivated: root.viewModel.undo()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.u(56)
            Layout.leftMargin: Theme.u(18)
            Layout.rightMargin: Theme.u(20)
            spacing: Theme.space12

            AppLogo { size: Theme.heightSmall }
            Label {
                text: qsTr("Your first plan")
                textStyle: Theme.strong
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                Layout.fillWidth: true
                text: root.viewModel.progress.summary
                textStyle: Theme.small
                color: Theme.ink2
                elide: Text.ElideRight
                opacity: root.wideFooter ? 1 : 0
            }
            Icon {
                visible: saveNote.visible
                name: root.plan.saveFailed ? "dialog-warning" : "dialog-ok"
                color: root.plan.saveFailed ? Theme.attentionInk : Theme.ink3
            }
            Label {
                id: saveNote
                objectName: "saveNote"
                visible: root.wideFooter || root.plan.saveFailed
                text: root.plan.saveNote
                textStyle: Theme.small
                color: root.plan.saveFailed ? Theme.attentionInk : Theme.ink2
            }
            SecondaryButton {
                objectName: "leave"
                Layout.leftMargin: Theme.space8
                size: Theme.heightSmall
                text: root.wideFooter ? qsTr("Leave and continue later") : qsTr("Leave")
                Accessible.name: qsTr("Leave and continue later")
                onClicked: root.viewModel.leave()
            }
        }
        InlineNotice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            Layout.rightMargin: Theme.space8
            Layout.bottomMargin: Theme.space8
            visible: root.plan.saveFailed
            tone: InlineNotice.Attention
            iconName: "dialog-warning"
            text: root.plan.saveProblem

            SecondaryButton {
                text: qsTr("Try again")
                onClicked: root.plan.retry()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: root.wayBeside ? 0 : Theme.space8
            Layout.rightMargin: Theme.space8
            spacing: 0

            QuestionnaireWay {
                objectName: "way"
                Layout.preferredWidth: Theme.u(264) - Theme.u(34)
                Layout.fillHeight: true
                Layout.leftMargin: Theme.u(18)
                Layout.rightMargin: Theme.u(16)
                Layout.topMargin: Theme.space16
                visible: root.wayBeside
                viewModel: root.viewModel
            }
            Panel {
                Layout.fillWidth: true
                Layout.fillHeight: true

                RowLayout {
                    spacing: 0

                    ScrollArea {
                        id: area
                        Layout.fillWidth: true
                        Layout.fillHeight: true

                        Item {
                            width: area.availableWidth
                            implicitHeight: column.implicitHeight + Theme.space40 + Theme.space64

                            ColumnLayout {
                                id: column
                                x: Math.min(Theme.space48, Math.max(Theme.space16, (parent.width - Theme.u(628)) / 2))
                                y: root.wayBeside ? Theme.space40 : Theme.space16
                                width: Math.min(Theme.u(628), parent.width - 2 * x)
                                spacing: Theme.space8

                                Foldable {
                                    visible: !root.wayBeside
                                    title: qsTr("Chapters")

                                    QuestionnaireWay {
                                        width: parent ? parent.width : 0
                                        height: Math.min(contentHeight, Theme.u(320))
                                        viewModel: root.viewModel
                                    }
                                }
                                Foldable {
                                    visible: !root.helpBeside && !root.viewModel.atEnd
                                    title: qsTr("Why, and an example")

                                    QuestionnaireHelp {
                                        width: parent ? parent.width : 0
                                        viewModel: root.viewModel.help
                                    }
                                }
                                InlineNotice {
                                    objectName: "resumed"
                                    Layout.fillWidth: true
                                    visible: root.viewModel.resumed
                                    text: qsTr("You were here.")
                                }
                                InlineNotice {
                                    objectName: "sheetOffer"
                                    Layout.fillWidth: true
                                    Layout.bottomMargin: Theme.space8
                                    visible: root.viewModel.progress.offersSheet && !root.viewModel.atEnd
                                    tone: InlineNotice.Relay
                                    iconName: "document-print"
                                    text: qsTr("A first playbook is ready. Printed, it helps even before the plan is complete.")

                                    SecondaryButton {
                                        objectName: "printFirst"
                                        size: Theme.heightSmall
                                        text: qsTr("Print your first playbook")
                                        onClicked: root.viewModel.printSheets()
                                    }
                                    IconButton {
                                        size: Theme.heightSmall
                                        icon.name: "window-close"
                                        text: qsTr("Not now")
                                        onClicked: root.viewModel.progress.dismissOffer()
                                    }
                                }
                                Label {
                                    visible: text.length > 0
                                    text: root.viewModel.place
                                    textStyle: Theme.small
                                    font.weight: Font.Medium
                                    color: Theme.ink2
                                }
                                Label {
                                    objectName: "question"
                                    Layout.fillWidth: true
                                    visible: !root.viewModel.atEnd
                                    text: root.viewModel.question
                                    textStyle: Theme.display
                                    wrapMode: Text.Wrap
                                    Accessible.role: Accessible.Heading
                                    Accessible.name: text
                                }
                                Label {
                                    Layout.fillWidth: true
                                    Layout.bottomMargin: Theme.space16
                                    visible: text.length > 0
                                    text: root.viewModel.hint
                                    color: Theme.ink2
                                    wrapMode: Text.Wrap
                                }
                                Repeater {
                                    id: sectionList
                                    model: root.viewModel.sections

                                    QuestionnaireSection {
                                        Layout.fillWidth: true
                                        Layout.bottomMargin: Theme.space16
                                        viewModel: root.viewModel
                                        onPickWanted: (cell, opener) => picker.openAt(cell, opener)
                                    }
                                }
                                RowLayout {
                                    visible: root.viewModel.hasExampleWords
                                    spacing: Theme.space8

                                    Rectangle {
                                        implicitWidth: amber.implicitWidth + Theme.space12
                                        implicitHeight: amber.implicitHeight + Theme.u(2)
                                        radius: Theme.radiusMark
                                        color: Theme.attentionSoft

                                        Label {
                                            id: amber
                                            anchors.centerIn: parent
                                            //: The colour of words taken from an example
                                            text: qsTr("amber")
                                            textStyle: Theme.small
                                            color: Theme.attentionInk
                                        }
                                    }
                                    Label {
                                        Layout.fillWidth: true
                                        text: qsTr("Words taken from an example. They stay so until you have read them again.")
                                        textStyle: Theme.small
                                        color: Theme.ink3
                                        wrapMode: Text.Wrap
                                    }
                                }
                                QuestionnaireEnd {
                                    id: end
                                    Layout.fillWidth: true
                                    visible: root.viewModel.atEnd
                                    viewModel: root.viewModel
                                }
                            }
                        }
                    }
                    Panel {
                        Layout.fillHeight: true
                        Layout.preferredWidth: Theme.u(344)
                        Layout.margins: 1
                        visible: root.helpBeside && !root.viewModel.atEnd
                        sunken: true

                        ScrollArea {
                            id: helpArea

                            Item {
                                width: helpArea.availableWidth
                                implicitHeight: help.implicitHeight + 2 * Theme.space40

                                QuestionnaireHelp {
                                    id: help
                                    x: Theme.panelPadding
                                    y: Theme.space40
                                    width: parent.width - 2 * Theme.panelPadding
                                    viewModel: root.viewModel.help
                                }
                            }
                        }
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.u(68)
            Layout.leftMargin: root.wayBeside ? Theme.u(264) : Theme.space8
            Layout.rightMargin: Theme.space16
            spacing: Theme.space8

            QuietButton {
                objectName: "back"
                enabled: root.viewModel.canGoBack
                icon.name: "go-previous"
                text: qsTr("Back")
                onClicked: root.viewModel.goBack()
            }
            ProgressBar {
                objectName: "progress"
                Layout.fillWidth: true
                Layout.leftMargin: root.helpBeside ? Theme.u(56) : 0
                opacity: root.wideFooter ? 1 : 0
                barWidth: Theme.u(root.helpBeside ? 220 : 80)
                value: root.viewModel.progress.share
                words: root.viewModel.progress.words
            }
            QuietButton {
                objectName: "dontKnow"
                visible: !root.viewModel.atEnd
                text: qsTr("I do not know")
                onClicked: root.viewModel.dontKnow()
            }
            QuietButton {
                objectName: "later"
                visible: !root.viewModel.atEnd
                text: qsTr("Later")
                onClicked: root.viewModel.later()
            }
            PrimaryButton {
                id: goOn
                objectName: "goOn"
                visible: !root.viewModel.atEnd
                size: Theme.heightLarge
                icon.name: "go-next"
                iconAfter: true
                text: qsTr("Continue")
                onClicked: root.viewModel.goOn()
            }
        }
    }
    QuestionnairePicker {
        id: picker
        viewModel: root.viewModel.picker
    }
    Toast {
        id: toast
        objectName: "questionnaireToast"
        onUndone: root.viewModel.undo()
    }

    component Foldable: ColumnLayout {
        id: foldable

        required property string title
        property bool open: false
        default property alias inside: slot.data

        Layout.fillWidth: true
        spacing: Theme.space8

        QuietButton {
            icon.name: foldable.open ? "go-down" : "go-right"
            text: foldable.title
            Accessible.checked: foldable.open
            onClicked: foldable.open = !foldable.open
        }
        Item {
            id: slot
            Layout.fillWidth: true
            implicitHeight: childrenRect.height
            visible: foldable.open
        }
    }
}
