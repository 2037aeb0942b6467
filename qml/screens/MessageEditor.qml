// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// One message: its channel, its text, its length, and what makes it a good one.
FocusScope {
    id: root

    required property MessagesViewModel viewModel
    readonly property messageSheet sheet: viewModel.sheet
    property bool editing: false

    function edit(): void {
        editor.text = sheet.editing;
        root.editing = true;
        editor.forceActiveFocus(Qt.OtherFocusReason);
    }

    function keep(): void {
        root.editing = false;
        root.viewModel.setText(editor.text);
    }

    function copy(): void {
        copier.take();
        copied.restart();
        root.viewModel.noteCopy();
    }

    implicitHeight: column.implicitHeight
    onEditingChanged: if (!editing) viewModel.leaveDraft()

    Connections {
        target: root.viewModel
        function onCurrentShown(): void { root.editing = false; }
        function onDraftCorrected(text: string): void { editor.text = text; }
    }
    Announcer {
        id: announcer
        Accessible.name: text
    }
    TextEdit {
        id: copier

        function take(): void {
            selectAll();
            copy();
        }

        visible: false
        text: root.sheet.text
        textFormat: TextEdit.PlainText
    }
    Timer {
        id: reading
        interval: 300 // a pause in typing
        onTriggered: if (root.editing) root.viewModel.readDraft(editor.text)
    }
    Timer {
        id: copied
        interval: 2000
        onRunningChanged: if (running) announcer.announce(qsTr("Copied"))
    }
    Shortcut {
        sequence: "Ctrl+Shift+C"
        enabled: root.visible
        onActivated: copyButton.clicked()
    }

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        Label {
            objectName: "messageTitle"
            width: column.width
            text: root.viewModel.title
            textStyle: Theme.section
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        MessageChannels {
            width: column.width
            viewModel: root.viewModel
        }
        InlineNotice {
            objectName: "channelFalls"
            width: column.width
            visible: root.sheet.channelFalls.length > 0
            tone: InlineNotice.Uncovered
            iconName: "dialog-warning"
            text: root.sheet.channelFalls
        }
        InlineNotice {
            objectName: "review"
            width: column.width
            visible: root.sheet.review
            tone: InlineNotice.Attention
            iconName: "refresh"
            text: qsTr("The original text has changed under yours: “%1”").arg(root.sheet.proposed)

            SecondaryButton {
                text: qsTr("Take over")
                onClicked: root.viewModel.restore()
            }
            SecondaryButton {
                text: qsTr("Keep mine")
                onClicked: root.viewModel.keepMine()
            }
        }
        InlineNotice {
            objectName: "untranslated"
            width: column.width
            visible: root.sheet.untranslated
            text: qsTr("This message was edited in the other language only. Here stands the original text.")
        }
        RowLayout {
            width: column.width
            visible: root.sheet.subject.length > 0
            spacing: Theme.space8

            Label {
                text: qsTr("Subject")
                textStyle: Theme.small
                color: Theme.ink2
            }
            TextEdit {
                Layout.fillWidth: true
                text: root.sheet.subject
                readOnly: true
                selectByMouse: true
                activeFocusOnTab: true
                font.family: Theme.family
                font.pixelSize: Theme.small.size
                font.weight: Font.Medium
                color: Theme.ink
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                Accessible.name: qsTr("Subject")
            }
        }
        Rectangle {
            width: column.width
            implicitHeight: words.implicitHeight + Theme.space32
            visible: !root.editing
            radius: Theme.radiusCard
            color: Theme.surface
            border.color: Theme.control

            TextEdit {
                id: words
                objectName: "text"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.space16
                text: root.sheet.text
                textFormat: TextEdit.PlainText
                readOnly: true
                selectByMouse: true
                activeFocusOnTab: true
                color: Theme.ink
                font.family: Theme.family
                font.pixelSize: Theme.body.size
                wrapMode: TextEdit.Wrap
                Accessible.name: qsTr("Text of the message")
            }
            TextMarks {
                target: words.textDocument
                places: root.sheet.marks
                filledGround: Theme.selected
                filledInk: Theme.link
                openGround: Theme.attentionSoft
                openInk: Theme.attentionInk
            }
        }
        TextArea {
            id: editor
            objectName: "editor"
            width: column.width
            visible: root.editing
            minimumLines: 6
            hint: qsTr("Words in braces are filled in by themselves.")
            Accessible.name: root.viewModel.title
            onTextChanged: reading.restart()
            Keys.onEscapePressed: root.editing = false
        }
        RowLayout {
            width: column.width
            spacing: Theme.space8

            ComboBox {
                objectName: "insert"
                visible: root.editing
                model: root.viewModel.wordNames
                currentIndex: -1
                displayText: qsTr("Insert a word")
                Accessible.name: displayText
                onActivated: index => editor.insert(editor.cursorPosition, root.viewModel.inserted(index))
            }
            Item { Layout.fillWidth: true }
            Label {
                objectName: "length"
                visible: !root.editing
                text: root.sheet.length
                textStyle: Theme.small
                font.weight: Font.Medium
                color: root.sheet.tooLong ? Theme.attentionInk : Theme.ink2
            }
        }
        InlineNotice {
            objectName: "costly"
            width: column.width
            visible: root.sheet.costly.length > 0 && !root.editing
            text: root.sheet.costly

            SecondaryButton {
                objectName: "replace"
                visible: root.sheet.canReplace && root.viewModel.editable
                text: qsTr("Replace")
                onClicked: root.viewModel.replaceCostly()
            }
        }
        InlineNotice {
            objectName: "missing"
            width: column.width
            visible: root.sheet.missing.length > 0 && !root.editing
            tone: InlineNotice.Attention
            iconName: "dialog-warning"
            text: root.sheet.missing
        }
        InlineNotice {
            objectName: "question"
            width: column.width
            visible: root.sheet.question.length > 0 && !root.editing
            tone: InlineNotice.Attention
            iconName: "dialog-warning"
            text: root.sheet.question
        }
        Flow {
            width: column.width
            spacing: Theme.space8

            PrimaryButton {
                id: copyButton
                objectName: "copy"
                visible: !root.editing
                icon.name: copied.running ? "dialog-ok" : "edit-copy"
                text: copied.running ? qsTr("Copied") : root.viewModel.unsure ? qsTr("Copy all the same") : root.sheet.copyLabel
                onClicked: if (root.viewModel.mayCopy()) root.copy()
            }
            SecondaryButton {
                objectName: "edit"
                visible: !root.editing && root.viewModel.editable
                icon.name: "document-edit"
                text: qsTr("Edit")
                onClicked: root.edit()
            }
            QuietButton {
                objectName: "restoreMessage"
                visible: !root.editing && root.sheet.edited && !root.sheet.review && root.viewModel.editable
                text: qsTr("Back to the original text")
                onClicked: root.viewModel.restore()
            }
            PrimaryButton {
                objectName: "keep"
                visible: root.editing
                text: qsTr("Keep this text")
                onClicked: root.keep()
            }
            SecondaryButton {
                visible: root.editing
                text: qsTr("Cancel")
                onClicked: root.editing = false
            }
        }
        Label {
            objectName: "promised"
            width: column.width
            visible: root.viewModel.reminder.set
            text: root.viewModel.reminder.text
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        MessageStatements {
            width: column.width
            viewModel: root.viewModel
        }
        Separator { width: column.width }
        MessageChecks {
            width: column.width
            viewModel: root.viewModel
        }
        MessageLegal {
            width: column.width
            viewModel: root.viewModel
        }
    }
}
