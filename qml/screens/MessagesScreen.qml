// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The right sentence, ready to paste: to whom and when on the left, the text beside; where there is no room for both, one
// at a time. Nothing is ever sent from here.
PageScope {
    id: root

    required property MessagesViewModel viewModel
    readonly property bool narrow: width < Theme.u(720)
    readonly property bool wide: width >= Theme.u(1040)
    readonly property bool single: width < Theme.u(600)
    property bool textShown: false

    function write(): void {
        root.textShown = true;
        editor.edit();
    }

    regions: [left, right]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.panelPadding
            Layout.rightMargin: Theme.panelPadding
            title: qsTr("Messages")

            Label {
                objectName: "standing"
                text: root.viewModel.standing
                textStyle: Theme.small
                color: Theme.ink2
            }
            SegmentedControl {
                objectName: "messageLanguage"
                name: qsTr("Language of the messages")
                segments: [qsTr("French"), qsTr("English")]
                currentIndex: root.viewModel.language
                onActivated: index => root.viewModel.chooseLanguage(index)
            }
        }
        Separator { Layout.fillWidth: true }
        SegmentedControl {
            objectName: "messageParts"
            Layout.topMargin: Theme.space8
            Layout.leftMargin: Theme.panelPadding
            visible: root.single
            name: qsTr("Part of the page")
            segments: [qsTr("When and to whom"), qsTr("Text")]
            currentIndex: root.textShown ? 1 : 0
            onActivated: index => root.textShown = index === 1
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ScrollArea {
                id: left
                readonly property real room: root.single ? root.width : Theme.u(root.narrow ? 338 : 392)

                focus: true
                Layout.preferredWidth: room
                Layout.maximumWidth: room
                Layout.fillHeight: true
                visible: !root.single || !root.textShown

                ColumnLayout {
                    width: left.availableWidth
                    spacing: 0

                    MessageDay {
                        Layout.fillWidth: true
                        Layout.margins: Theme.space20
                        Layout.leftMargin: Theme.panelPadding
                        viewModel: root.viewModel.day
                    }
                    Separator { Layout.fillWidth: true }
                    MessageGrid {
                        Layout.fillWidth: true
                        Layout.margins: Theme.space20
                        Layout.leftMargin: Theme.panelPadding
                        focus: true
                        viewModel: root.viewModel
                        onEditWanted: if (root.viewModel.written && root.viewModel.editable) root.write()
                    }
                    Separator { Layout.fillWidth: true }
                    MessageWords {
                        Layout.fillWidth: true
                        Layout.margins: Theme.space20
                        Layout.leftMargin: Theme.panelPadding
                        viewModel: root.viewModel
                    }
                }
            }
            Separator {
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: !root.single
            }
            ScrollArea {
                id: right
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !root.single || root.textShown

                ColumnLayout {
                    width: right.availableWidth
                    spacing: 0

                    EmptyState {
                        objectName: "noMessage"
                        Layout.fillWidth: true
                        Layout.margins: Theme.space24
                        visible: !root.viewModel.written
                        title: qsTr("No message for this moment")
                        text: qsTr("Relais has no text to start from here. Choose another moment, or somebody else to tell.")
                    }
                    MessageEditor {
                        id: editor
                        visible: root.viewModel.written
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.u(680)
                        Layout.margins: Theme.space24
                        viewModel: root.viewModel
                    }
                    Separator {
                        Layout.fillWidth: true
                        visible: !root.wide && root.viewModel.written
                    }
                    MessagePreview {
                        Layout.fillWidth: true
                        visible: !root.wide && root.viewModel.written
                        sheet: root.viewModel.sheet
                    }
                }
            }
            Separator {
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: root.wide
            }
            Rectangle {
                Layout.preferredWidth: Theme.u(288)
                Layout.fillHeight: true
                visible: root.wide
                color: Theme.sunken

                ScrollArea {
                    id: beside
                    anchors.fill: parent

                    MessagePreview {
                        objectName: "messagePreview"
                        width: beside.availableWidth
                        visible: root.viewModel.written
                        sheet: root.viewModel.sheet
                    }
                }
            }
        }
    }
}
