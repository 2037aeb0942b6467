// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// How the documents are made: language, formats, what stands in the one that is shown, password, look and folder.
ScrollArea {
    id: root

    required property DocumentsViewModel viewModel
    readonly property DocumentsOptions options: viewModel.options

    signal folderWanted()
    signal lookWanted()

    rightPadding: Theme.space8

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space12

        Label {
            text: qsTr("Language")
            textStyle: Theme.strong
        }
        SegmentedControl {
            objectName: "documentLanguage"
            name: qsTr("Language of the documents")
            //: Both languages, each in files of its own
            segments: [qsTr("French"), qsTr("English"), qsTr("Both")]
            currentIndex: root.options.language
            onActivated: index => root.options.chooseLanguage(index)
        }
        Label {
            Layout.topMargin: Theme.space12
            text: qsTr("Formats")
            textStyle: Theme.strong
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space8

            Repeater {
                model: root.options.formats

                Chip {
                    required property string key
                    required property string name
                    required property bool chosen
                    required property bool possible

                    multiple: true
                    text: name
                    checked: chosen
                    enabled: possible
                    onToggled: root.options.chooseFormat(key, checked)
                }
            }
        }
        Label {
            objectName: "missingPrograms"
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.options.missing
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        LinkButton {
            visible: root.options.missing.length > 0
            //: For programs that may have been installed meanwhile
            text: qsTr("Look again")
            onClicked: root.options.lookForPrograms()
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
            visible: parts.count > 0
            //: %1 is a document, such as “Team edition”
            text: qsTr("Content: %1").arg(root.viewModel.list.shownName)
            textStyle: Theme.strong
            wrapMode: Text.Wrap
        }
        Column {
            Layout.fillWidth: true
            visible: parts.count > 0
            spacing: Theme.space4

            Repeater {
                id: parts
                model: root.options.parts

                Switch {
                    required property string key
                    required property string name
                    required property bool chosen

                    objectName: "part" + key
                    width: root.availableWidth
                    text: name
                    checked: chosen
                    onToggled: root.options.choosePart(key, checked)
                }
            }
        }
        Switch {
            objectName: "allPieces"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
            visible: pieces.count > 0
            //: %1 is a document, such as “Playbooks” or “Pocket cards”
            text: qsTr("%1: all").arg(root.viewModel.list.shownName)
            checked: root.options.allPieces
            onToggled: root.options.chooseAllPieces(checked)
        }
        Column {
            Layout.fillWidth: true
            visible: pieces.count > 0 && !root.options.allPieces

            Repeater {
                id: pieces
                model: root.options.pieces

                CheckBox {
                    required property string key
                    required property string name
                    required property bool chosen

                    width: root.availableWidth
                    height: Math.max(implicitHeight, Theme.u(28))
                    text: name
                    checked: chosen
                    onToggled: root.options.choosePiece(key, checked)
                }
            }
        }
        DocumentPassword {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
            visible: root.viewModel.wantsPassword
            options: root.options
        }
        Label {
            Layout.topMargin: Theme.space12
            visible: root.viewModel.look.available
            text: qsTr("Look")
            textStyle: Theme.strong
        }
        LinkButton {
            objectName: "documentLook"
            Layout.fillWidth: true
            visible: root.viewModel.look.available
            icon.name: "document-edit"
            text: root.viewModel.look.summary
            Accessible.name: qsTr("Look of the documents: %1").arg(text)
            onClicked: root.lookWanted()
        }
        Label {
            Layout.topMargin: Theme.space12
            text: qsTr("Folder")
            textStyle: Theme.strong
        }
        SecondaryButton {
            objectName: "folder"
            Layout.fillWidth: true
            icon.name: "document-open-folder"
            text: root.options.folderName
            Accessible.name: qsTr("Folder: %1").arg(text)
            enabled: !root.viewModel.exports.busy
            onClicked: root.folderWanted()
        }
        InlineNotice {
            objectName: "untranslated"
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.viewModel.untranslated
        }
        InlineNotice {
            objectName: "emptyPlan"
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.viewModel.emptyPlan
        }
    }
}
