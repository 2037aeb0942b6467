// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The questions, one a page, without the navigation: chapters, question, help, and the way on below.
FocusScope {
    id: root

    required property QuestionnaireViewModel viewModel
    required property PlanViewModel plan
    readonly property real effectiveWidth: width / Theme.scale
    readonly property bool helpBeside: effectiveWidth >= 1024
    readonly property bool wayBeside: effectiveWidth >= 900
    readonly property bool wideFooter: effectiveWidth >= 760

    Component.onCompleted: settled.start()

    // The lists have their rows by then.
    Timer {
        id: settled
        interval: 0
        onTriggered: {
            if (page.asks || root.viewModel.atEnd) page.focusFirst();
            else footer.focusGoOn();
        }
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
        onActivated: root.viewModel.goOn()
    }
    Shortcut {
        sequences: ["Alt+Left"]
        onActivated: root.viewModel.goBack()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        onActivated: root.viewModel.undo()
    }

    // Alt and a digit opens a chip; on a French keyboard the digits' keys carry other characters.
    Repeater {
        model: ["&", "É", "\"", "'", "(", "-", "È", "_", "Ç"]

        Item {
            id: chipKey

            required property string modelData
            required property int index

            Shortcut {
                sequences: ["Alt+" + (chipKey.index + 1), "Alt+" + chipKey.modelData]
                onActivated: page.openChip(chipKey.index)
            }
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        QuestionnaireHeader {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.u(56)
            Layout.leftMargin: Theme.u(18)
            Layout.rightMargin: Theme.u(20)
            viewModel: root.viewModel
            plan: root.plan
            wide: root.wideFooter
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
                        revealsFirst: true
                        Layout.fillWidth: true
                        Layout.fillHeight: true

                        Item {
                            width: area.availableWidth
                            implicitHeight: page.implicitHeight + Theme.space40 + Theme.space64

                            QuestionnairePage {
                                id: page
                                x: Math.min(Theme.space48, Math.max(Theme.space16, (parent.width - Theme.u(628)) / 2))
                                y: root.wayBeside ? Theme.space40 : Theme.space16
                                width: Math.min(Theme.u(628), parent.width - 2 * x)
                                viewModel: root.viewModel
                                wayBeside: root.wayBeside
                                helpBeside: root.helpBeside
                                onPickWanted: (cell, opener) => picker.openAt(cell, opener)
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
        QuestionnaireFooter {
            id: footer
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.u(68)
            Layout.leftMargin: root.wayBeside ? Theme.u(264) : Theme.space8
            Layout.rightMargin: Theme.space16
            viewModel: root.viewModel
            asks: page.asks
            roomy: root.helpBeside
            wide: root.wideFooter
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
}
