// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// Paper that works without a network: which documents, how they look, where they go, and who holds them.
PageScope {
    id: root

    required property DocumentsViewModel viewModel
    readonly property bool narrow: width < Theme.u(1000)
    // In a narrow window the documents, the preview and the options are pages of their own.
    readonly property bool paged: Window.width < Theme.u(900)
    property int view: 0

    signal folderWanted()
    signal logoWanted()
    signal stylesWanted()

    function read(key: string): void {
        root.viewModel.list.show(key);
        root.view = 1;
        if (root.paged) views.forceActiveFocus(Qt.OtherFocusReason);
    }

    regions: [choices, preview, options]
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
        if (event.accepted) root.viewModel.preview.turnPage(event.key === Qt.Key_PageDown ? 1 : -1);
    }

    Shortcut {
        sequences: ["Alt+Left"]
        enabled: root.visible && root.paged && root.view > 0
        onActivated: root.view = 0
    }
    Announcer {
        id: announcer
    }
    Connections {
        target: root.viewModel.exports
        function onChanged(): void { if (root.viewModel.exports.busy) root.view = 2; }
        function onSaid(sentence: string): void { announcer.announce(sentence); }
        function onViewerWanted(document: url): void { Qt.openUrlExternally(document); }
    }
    Connections {
        target: root.viewModel.kit
        function onSaid(sentence: string): void { announcer.announce(sentence); }
    }
    DocumentHandOutDialog {
        id: handOut
        objectName: "handOutDialog"
        holders: root.viewModel.holders
    }
    DocumentLookDialog {
        id: lookDialog
        objectName: "lookDialog"
        look: root.viewModel.look
        onLogoWanted: root.logoWanted()
        onStylesWanted: root.stylesWanted()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SegmentedControl {
            id: views
            objectName: "documentViews"
            Layout.margins: Theme.space12
            Layout.bottomMargin: 0
            focus: root.paged
            visible: root.paged
            name: qsTr("Documents")
            segments: [qsTr("Documents"), qsTr("Preview"), qsTr("Export")]
            currentIndex: root.view
            onActivated: index => root.view = index
        }
        // No layout: one of Qt 6.4 does not take up an item here that becomes visible later.
        Item {
            id: row
            readonly property real optionsLeft: root.paged ? 0 : Math.max(0, width - Theme.u(root.narrow ? 240 : 256) - 2 * Theme.space20)

            Layout.fillWidth: true
            Layout.fillHeight: true

            DocumentChoices {
                id: choices
                width: root.paged ? row.width : Theme.u(root.narrow ? 250 : 300)
                height: row.height
                visible: !root.paged || root.view === 0
                viewModel: root.viewModel
                onShown: key => root.read(key)
                onHandOutWanted: handOut.begin(root.viewModel.list.shownRow)
            }
            Separator {
                x: choices.width
                width: 1
                height: row.height
                visible: !root.paged
            }
            PagePreview {
                id: preview
                x: root.paged ? 0 : choices.width + 1
                width: root.paged ? row.width : Math.max(0, row.optionsLeft - 1 - x)
                height: row.height
                visible: !root.paged || root.view === 1
                zoomable: true
                preview: root.viewModel.preview
                title: root.viewModel.list.shownName
            }
            Separator {
                x: row.optionsLeft - 1
                width: 1
                height: row.height
                visible: !root.paged
            }
            Item {
                id: options
                x: row.optionsLeft + Theme.space20
                y: Theme.space20
                width: Math.max(0, row.width - row.optionsLeft - 2 * Theme.space20)
                height: Math.max(0, row.height - 2 * Theme.space20)
                visible: !root.paged || root.view === 2

                DocumentSettings {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.bottom: foot.top
                    anchors.bottomMargin: Theme.space12
                    viewModel: root.viewModel
                    onFolderWanted: root.folderWanted()
                    onLookWanted: lookDialog.begin()
                }
                Column {
                    id: foot
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    spacing: Theme.space12

                    InlineNotice {
                        objectName: "exportProblem"
                        width: foot.width
                        visible: text.length > 0
                        tone: InlineNotice.Attention
                        iconName: "dialog-warning"
                        text: root.viewModel.exports.problem
                    }
                    SecondaryButton {
                        objectName: "otherFolder"
                        width: foot.width
                        visible: root.viewModel.exports.problem.length > 0
                        text: qsTr("Choose another folder")
                        onClicked: root.folderWanted()
                    }
                    DocumentExports {
                        width: foot.width
                        visible: root.viewModel.exports.any
                        jobs: root.viewModel.exports
                        folder: root.viewModel.options.folder
                    }
                    PrimaryButton {
                        id: exporter
                        objectName: "export"
                        width: foot.width
                        focus: !root.paged
                        size: Theme.heightLarge
                        text: root.viewModel.exportLabel
                        enabled: root.viewModel.canExport
                        onClicked: root.viewModel.exportChosen()
                    }
                }
            }
        }
    }
}
