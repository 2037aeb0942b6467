// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Paper that works without a network: which editions, how they look, and where they go.
PageScope {
    id: root

    required property DocumentsViewModel viewModel
    readonly property bool narrow: width < Theme.u(1000)
    // In a narrow window the preview is a page of its own, after the choices.
    readonly property bool paged: Window.width < Theme.u(900)
    readonly property bool stacked: width < Theme.u(560)
    readonly property bool choosing: !paged || !reading
    readonly property bool previewed: !paged || reading
    property bool reading: false

    signal folderWanted()

    function read(edition: string): void {
        root.viewModel.show(edition);
        root.reading = true;
        if (root.paged) back.forceActiveFocus(Qt.OtherFocusReason);
    }

    function unread(): void {
        root.reading = false;
        exporter.forceActiveFocus(Qt.OtherFocusReason);
    }

    regions: [choices, preview, options]
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
        if (event.accepted) root.viewModel.preview.turnPage(event.key === Qt.Key_PageDown ? 1 : -1);
    }

    Shortcut {
        sequences: ["Alt+Left"]
        enabled: root.visible && !root.choosing
        onActivated: root.unread()
    }

    GridLayout {
        anchors.fill: parent
        columns: root.stacked ? 1 : 5
        columnSpacing: 0
        rowSpacing: 0

        ScrollArea {
            id: choices
            Layout.preferredWidth: Theme.u(root.narrow ? 250 : 300)
            Layout.fillWidth: root.paged
            Layout.fillHeight: true
            visible: root.choosing

            ColumnLayout {
                width: choices.availableWidth
                spacing: Theme.space8

                PageHeader {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space20
                    Layout.minimumHeight: Theme.heightHeader
                    title: qsTr("Documents")
                }
                Label {
                    Layout.leftMargin: Theme.space20
                    text: qsTr("One edition a reader")
                    textStyle: Theme.small
                    font.weight: Font.Medium
                    color: Theme.ink2
                }
                Repeater {
                    model: root.viewModel.editions

                    EditionCard {
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.space16
                        Layout.rightMargin: Theme.space16
                        onPicked: value => root.viewModel.choose(key, value)
                        onShown: root.read(key)
                    }
                }
                Separator {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space12
                    Layout.bottomMargin: Theme.space4
                    visible: lastExports.count > 0
                }
                Label {
                    Layout.leftMargin: Theme.space20
                    visible: lastExports.count > 0
                    text: qsTr("Last exports")
                    textStyle: Theme.strong
                }
                Repeater {
                    id: lastExports
                    model: root.viewModel.lastExports

                    RowLayout {
                        required property string name
                        required property string day

                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.space20
                        Layout.rightMargin: Theme.space20

                        Label {
                            Layout.fillWidth: true
                            text: parent.name
                            textStyle: Theme.small
                            color: Theme.ink2
                            elide: Text.ElideRight
                        }
                        Label {
                            text: parent.day
                            textStyle: Theme.small
                            color: Theme.ink3
                        }
                    }
                }
            }
        }
        Separator {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: root.choosing && !root.stacked
        }
        ColumnLayout {
            visible: root.previewed
            spacing: 0

            QuietButton {
                id: back
                objectName: "backToEditions"
                Layout.margins: Theme.space8
                Layout.bottomMargin: 0
                visible: root.paged
                icon.name: "go-previous"
                text: qsTr("Documents")
                //: Of a button: it goes back from the preview to the choice of editions
                Accessible.name: qsTr("Back to the documents")
                onClicked: root.unread()
            }
            PagePreview {
                id: preview
                Layout.fillWidth: true
                Layout.fillHeight: true
                preview: root.viewModel.preview
                title: root.viewModel.shownName
            }
        }
        Separator {
            visible: !root.paged
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
        ColumnLayout {
            id: options
            Layout.preferredWidth: Theme.u(root.narrow ? 240 : 256)
            Layout.maximumWidth: root.stacked ? Infinity : Theme.u(root.narrow ? 240 : 256)
            Layout.fillWidth: root.stacked
            Layout.margins: Theme.space20
            Layout.fillHeight: !root.stacked
            visible: root.choosing
            spacing: Theme.space12

            Label {
                text: qsTr("Language of the documents")
                textStyle: Theme.strong
            }
            SegmentedControl {
                objectName: "documentLanguage"
                name: qsTr("Language of the documents")
                segments: [qsTr("French"), qsTr("English")]
                currentIndex: root.viewModel.language
                onActivated: index => root.viewModel.chooseLanguage(index)
            }
            Label {
                Layout.topMargin: Theme.space16
                text: qsTr("Content")
                textStyle: Theme.strong
            }
            Switch {
                objectName: "privateNumbers"
                Layout.fillWidth: true
                text: qsTr("Personal numbers, for the management only")
                checked: root.viewModel.privateNumbers
                onToggled: root.viewModel.choosePrivateNumbers(checked)
            }
            Label {
                Layout.topMargin: Theme.space16
                text: qsTr("Folder")
                textStyle: Theme.strong
            }
            SecondaryButton {
                objectName: "folder"
                Layout.fillWidth: true
                icon.name: "document-open-folder"
                text: root.viewModel.folderName
                Accessible.name: qsTr("Folder: %1").arg(text)
                enabled: !root.viewModel.exports.busy
                onClicked: root.folderWanted()
            }
            InlineNotice {
                objectName: "exportProblem"
                Layout.fillWidth: true
                visible: text.length > 0
                tone: InlineNotice.Attention
                iconName: "dialog-warning"
                text: root.viewModel.exports.problem

                SecondaryButton {
                    objectName: "otherFolder"
                    text: qsTr("Choose another folder")
                    onClicked: root.folderWanted()
                }
            }
            InlineNotice {
                objectName: "untranslated"
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.viewModel.untranslated
            }
            Item { Layout.fillHeight: true }
            ExportCard {
                Layout.fillWidth: true
                visible: root.viewModel.exports.any
                jobs: root.viewModel.exports
                folder: root.viewModel.folder
            }
            PrimaryButton {
                id: exporter
                objectName: "export"
                Layout.fillWidth: true
                focus: true
                size: Theme.heightLarge
                text: root.viewModel.exportLabel
                enabled: root.viewModel.canExport
                onClicked: root.viewModel.exportChosen()
            }
        }
    }
}
