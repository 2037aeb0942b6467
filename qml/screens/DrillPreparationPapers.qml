// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// « Imprimer les documents »: which papers of the drill, where they go, and what became of each.
AppDialog {
    id: root

    required property DrillPapersPanel papers

    title: qsTr("Print the drill’s papers")
    dialogWidth: Theme.u(640)
    firstField: write
    onAboutToShow: papers.begin()

    Label {
        Layout.fillWidth: true
        text: qsTr("One PDF each, with “EXERCISE” on every page. Print them from there.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    // Not a layout: in one, wrapped texts never settle.
    Column {
        id: list
        Layout.fillWidth: true
        spacing: Theme.space8

        Repeater {
            objectName: "papers"
            model: root.papers.rows

            DrillPreparationPaper {
                id: paper
                width: list.width
                locked: root.papers.busy
                onPicked: wanted => root.papers.choose(paper.key, wanted)
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        Icon { name: "document-open-folder" }
        Label {
            objectName: "papersFolder"
            Layout.fillWidth: true
            text: root.papers.folderName
            textStyle: Theme.small
            elide: Text.ElideMiddle
            Accessible.name: qsTr("Folder: %1").arg(text)
        }
        LinkButton {
            objectName: "choosePapersFolder"
            enabled: !root.papers.busy
            text: qsTr("Another folder")
            onClicked: folderDialog.open()
        }
    }
    InlineNotice {
        objectName: "papersProblem"
        Layout.fillWidth: true
        visible: text.length > 0
        tone: InlineNotice.Attention
        iconName: "dialog-warning"
        text: root.papers.problem
    }
    Label {
        objectName: "papersWords"
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.papers.words
        textStyle: Theme.small
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ProgressBar {
        Layout.fillWidth: true
        visible: root.papers.busy
        barWidth: parent.width
        value: root.papers.progress
        Accessible.name: root.papers.words
    }
    footerButtons: [
        SecondaryButton {
            objectName: "cancelPapers"
            visible: root.papers.busy
            text: qsTr("Cancel")
            onClicked: root.papers.cancel()
        },
        SecondaryButton {
            objectName: "openPapers"
            visible: !root.papers.busy && root.papers.words.length > 0
            text: qsTr("Open the folder")
            onClicked: Qt.openUrlExternally(root.papers.folder)
        },
        PrimaryButton {
            id: write
            objectName: "writePapers"
            enabled: root.papers.writable
            text: qsTr("Write the PDFs")
            onClicked: root.papers.write()
        }
    ]

    FolderDialog {
        id: folderDialog
        title: qsTr("Where to write the papers")
        currentFolder: root.papers.folder
        onAccepted: root.papers.folder = selectedFolder
    }
}
