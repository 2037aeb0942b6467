// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One cell of an answer, asked for in the way of its kind. In a table its column has the label.
Loader {
    id: root

    required property QuestionnaireViewModel viewModel
    required property bool table
    required property string key
    required property int kind
    required property string label
    required property string text
    required property string placeholder
    required property string error
    required property bool example
    required property bool unknown
    required property bool shown
    required property bool sentence
    required property real share
    required property list<string> choices
    required property int chosen
    property string about // what the row is about, for who cannot see it
    readonly property string spokenName: about.length > 0 ? label + ", " + about : label
    readonly property string note: example ? qsTr("to adapt") : ""
    readonly property string words: text.length > 0 ? text : placeholder.length > 0 ? placeholder : qsTr("Choose")

    signal pickWanted(key: string, opener: Item)
    signal nextWanted()

    function take(name: string): void {
        root.viewModel.type(root.key, name);
        root.viewModel.finish(root.key);
        root.viewModel.picker.stopCompleting();
    }

    visible: shown
    objectName: "cell:" + key
    sourceComponent: [typed, typed, longText, pick, pick, chips, read][kind]

    Component {
        id: typed

        TextField {
            id: field
            property int highlighted: -1

            focus: true
            text: root.text
            label: root.table ? "" : root.label
            error: root.error
            placeholderText: root.placeholder
            color: root.example ? Theme.attentionInk : root.unknown ? Theme.ink3 : Theme.ink
            rightPadding: mark.visible ? mark.width + Theme.space12 : Theme.u(10)
            maximumLength: 4000
            Accessible.name: root.example ? root.spokenName + ", " + root.note : root.spokenName
            onTextEdited: {
                root.viewModel.type(root.key, text);
                if (root.kind === QuestionnaireCell.Name) root.viewModel.picker.complete(root.key, text);
                field.highlighted = -1;
            }
            onEditingFinished: {
                root.viewModel.finish(root.key);
                root.viewModel.picker.stopCompleting();
            }
            onActiveFocusChanged: if (activeFocus && root.kind === QuestionnaireCell.Name && text.length === 0) root.viewModel.picker.complete(root.key, "")
            Keys.onDownPressed: event => {
                event.accepted = names.visible && event.modifiers === Qt.NoModifier;
                if (event.accepted) field.highlighted = Math.min(field.highlighted + 1, list.count - 1);
            }
            Keys.onUpPressed: event => {
                event.accepted = names.visible && event.modifiers === Qt.NoModifier;
                if (event.accepted) field.highlighted = Math.max(field.highlighted - 1, -1);
            }
            Keys.onEscapePressed: event => {
                event.accepted = names.visible;
                root.viewModel.picker.stopCompleting();
            }
            Keys.onReturnPressed: event => {
                event.accepted = event.modifiers === Qt.NoModifier;
                if (event.accepted && names.visible && field.highlighted >= 0) list.takeHighlighted();
                else if (event.accepted) root.nextWanted();
            }

            background: FieldFrame {
                active: field.activeFocus
                hovered: field.hovered
                invalid: field.invalid
                color: root.example ? Theme.attentionSoft : Theme.surface
                border.color: active ? Theme.focus : invalid ? Theme.uncovered : root.table && !hovered ? Theme.clear : hovered ? Theme.ink2 : Theme.control
            }

            Label {
                id: mark
                visible: root.example && field.width > Theme.u(150)
                anchors.right: parent.right
                anchors.rightMargin: Theme.space8
                y: field.topPadding + (field.height - field.topPadding - field.bottomPadding - height) / 2
                text: root.note
                textStyle: Theme.note
                color: Theme.attentionInk
                Accessible.ignored: true
            }
            Popover {
                id: names
                objectName: "names"
                y: field.height - field.bottomInset + Theme.u(4)
                width: Math.max(field.width, Theme.u(220))
                padding: Theme.u(6)
                focus: false
                margins: -1
                closePolicy: Basic.Popup.NoAutoClose
                visible: field.activeFocus && root.kind === QuestionnaireCell.Name && root.viewModel.picker.completing

                Repeater {
                    id: list

                    function takeHighlighted(): void {
                        root.take((itemAt(field.highlighted) as MenuRow).text);
                        root.nextWanted();
                    }

                    model: root.viewModel.picker.completions

                    MenuRow {
                        required property string label
                        required property int index

                        width: names.availableWidth
                        focusPolicy: Qt.NoFocus
                        text: label
                        icon.name: note.length > 0 ? "list-add" : ""
                        highlighted: field.highlighted === index
                        onClicked: root.take(label)

                        required note
                    }
                }
            }
        }
    }
    Component {
        id: longText

        TextArea {
            focus: true
            text: root.text
            label: root.label
            error: root.error
            placeholderText: root.placeholder
            minimumLines: 5
            color: root.example ? Theme.attentionInk : Theme.ink
            Accessible.name: root.spokenName
            onTextChanged: if (activeFocus) root.viewModel.type(root.key, text)
            onActiveFocusChanged: if (!activeFocus) root.viewModel.finish(root.key)
        }
    }
    Component {
        id: pick

        Column {
            spacing: Theme.u(6)

            Label {
                width: parent.width
                visible: !root.table && !root.sentence
                text: root.label
                textStyle: Theme.small
                font.weight: Font.Medium
                color: Theme.ink2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Chip {
                id: chip
                focus: true
                width: root.width > 0 ? Math.min(root.width, implicitWidth) : implicitWidth
                checkable: false
                checked: root.text.length > 0
                hasMenu: true
                attention: root.example
                note: root.width > Theme.u(150) || !root.table ? root.note : ""
                text: !root.sentence ? root.words : root.text.length > 0 ? root.label + " " + root.text : root.label + "…"
                Accessible.name: root.text.length > 0 ? root.spokenName + ": " + root.text : root.spokenName
                Accessible.description: root.error
                onClicked: root.pickWanted(root.key, chip)
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: root.error
                textStyle: Theme.note
                color: Theme.uncoveredInk
                wrapMode: Text.Wrap
            }
        }
    }
    Component {
        id: chips

        Column {
            spacing: Theme.u(6)

            Label {
                width: parent.width
                visible: !root.table
                text: root.label
                textStyle: Theme.small
                font.weight: Font.Medium
                color: Theme.ink2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Flow {
                width: parent.width
                spacing: Theme.u(6)

                Repeater {
                    model: root.choices

                    Chip {
                        required property string modelData
                        required property int index

                        focus: index === 0
                        checkable: false
                        checked: index === root.chosen
                        attention: checked && root.example
                        text: modelData
                        Accessible.name: root.spokenName + ": " + modelData
                        Accessible.checked: checked
                        onClicked: root.viewModel.chooseAt(root.key, index)
                    }
                }
            }
        }
    }
    Component {
        id: read

        Label {
            text: root.text
            textStyle: Theme.small
            topPadding: Theme.u(7)
            wrapMode: Text.Wrap
        }
    }
}
