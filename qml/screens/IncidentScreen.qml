// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// An outage under way, in the whole window: its header; steps, messages, and how it stands with the log. Where there is
// less room the parts share a column, one at a time.
FocusScope {
    id: root

    required property IncidentViewModel viewModel
    required property bool singleKeys // letters act as keys
    readonly property real effectiveWidth: width / Theme.scale
    readonly property int columns: effectiveWidth >= 1180 ? 3 : effectiveWidth >= 800 ? 2 : 1
    readonly property list<string> parts: columns === 2 ? [qsTr("Messages"), qsTr("Standing"), qsTr("Log")]
                                                        : [qsTr("Steps"), qsTr("Messages"), qsTr("Standing"), qsTr("Log")]
    property string part: parts[0]
    readonly property Item focused: Window.window ? Window.activeFocusItem : null
    readonly property bool typing: focused instanceof TextInput || focused instanceof TextEdit
    readonly property bool free: !typing && !(focused as ComboBox) && !(focused as SegmentedControl)

    signal folderWanted()
    signal said(string sentence) // to a screen reader

    function shows(name: string): bool { return columns === 3 || part === name; }

    function writeNote(): void {
        part = qsTr("Log");
        journal.writeNote();
    }

    function showSteps(): void {
        if (columns === 1) part = qsTr("Steps");
        steps.enter();
    }

    function copy(): void {
        if (messages.atHand) messages.copy();
        else Clipboard.setText(steps.words());
        root.said(qsTr("Copied"));
    }

    onPartsChanged: if (!parts.includes(part)) part = parts[0]
    Component.onCompleted: steps.enter()

    Shortcut {
        sequences: ["Space"]
        enabled: root.free && (root.focused instanceof ListView || root.focused instanceof IncidentStep)
        onActivated: steps.toggle()
    }
    Shortcut {
        sequences: ["C"]
        enabled: root.singleKeys && root.free
        onActivated: root.copy()
    }
    Shortcut {
        sequences: ["N"]
        enabled: root.singleKeys && root.free
        onActivated: root.writeNote()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        enabled: !root.typing
        onActivated: root.viewModel.board.undoTick()
    }
    Shortcut {
        sequences: ["Ctrl+T"]
        onActivated: root.said(root.viewModel.title + ", " + root.viewModel.elapsed + ". " + root.viewModel.sentence)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space8

        IncidentHeader {
            objectName: "incidentHeader"
            Layout.fillWidth: true
            room: root.width
            viewModel: root.viewModel
            onNoteWanted: root.writeNote()
            onStartWanted: startDialog.open()
            onRestored: root.showSteps()
        }
        InlineNotice {
            objectName: "incidentSaveProblem"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            Layout.rightMargin: Theme.space8
            visible: root.viewModel.saveFailed
            tone: InlineNotice.Attention
            iconName: "dialog-warning"
            text: root.viewModel.saveProblem

            SecondaryButton {
                text: qsTr("Choose another folder")
                onClicked: root.folderWanted()
            }
            SecondaryButton {
                text: qsTr("Try again")
                onClicked: root.viewModel.retrySave()
            }
        }
        SegmentedControl {
            objectName: "incidentParts"
            Layout.leftMargin: Theme.space8
            visible: root.columns < 3
            name: qsTr("Part of the page")
            segments: root.parts
            currentIndex: root.parts.indexOf(root.part)
            onActivated: index => root.part = root.parts[index]
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.space8
            Layout.rightMargin: Theme.space8
            Layout.bottomMargin: Theme.space8
            spacing: Theme.space8

            IncidentSteps {
                id: steps
                objectName: "incidentStepsPanel"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.u(640)
                visible: root.columns > 1 || root.part === qsTr("Steps")
                viewModel: root.viewModel
            }
            IncidentMessages {
                id: messages
                Layout.fillWidth: root.columns < 3
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.u(root.columns === 2 ? 420 : 372)
                visible: root.shows(qsTr("Messages"))
                viewModel: root.viewModel
            }
            ColumnLayout {
                Layout.fillWidth: root.columns < 3
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.u(root.columns === 2 ? 420 : 316)
                visible: root.shows(qsTr("Standing")) || root.shows(qsTr("Log"))
                spacing: Theme.space8

                ScrollArea {
                    id: side
                    objectName: "incidentSide"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: Theme.u(440)
                    visible: root.shows(qsTr("Standing"))

                    IncidentSide {
                        width: side.availableWidth
                        viewModel: root.viewModel
                    }
                }
                IncidentJournal {
                    id: journal
                    objectName: "incidentJournal"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: Theme.u(300)
                    visible: root.shows(qsTr("Log"))
                    log: root.viewModel.log
                    singleKeys: root.singleKeys
                }
            }
        }
    }
    IncidentStartDialog {
        id: startDialog
        fallen: root.viewModel.fallen
    }
}
