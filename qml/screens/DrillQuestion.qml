// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The one question after a mark: arrows choose, Enter accepts, Esc gives up.
FocusScope {
    id: root

    required property DrillMark mark

    implicitHeight: rows.implicitHeight
    onVisibleChanged: if (visible) list.forceActiveFocus(Qt.ShortcutFocusReason)

    ColumnLayout {
        id: rows
        width: root.width
        spacing: Theme.space8

        Label {
            Layout.fillWidth: true
            text: root.mark.question
            textStyle: Theme.strong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        ListView {
            id: list
            objectName: "choices"
            Layout.fillWidth: true
            implicitHeight: Math.min(contentHeight, Theme.u(176))
            focus: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.mark.choices
            currentIndex: root.mark.chosen
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            Accessible.role: Accessible.List
            Accessible.name: root.mark.question
            section.property: "group"
            Keys.onUpPressed: root.mark.chosen = root.mark.chosen - 1
            Keys.onDownPressed: root.mark.chosen = root.mark.chosen + 1
            Keys.onReturnPressed: root.mark.accept()
            Keys.onEnterPressed: root.mark.accept()
            Keys.onEscapePressed: root.mark.cancel()
            Keys.onLeftPressed: root.mark.nextWord.chosen = root.mark.nextWord.chosen - 1
            Keys.onRightPressed: root.mark.nextWord.chosen = root.mark.nextWord.chosen + 1

            delegate: Item {
                id: choice

                required property int index
                required property string text
                required property string note
                readonly property string group: ListView.section
                readonly property bool current: root.mark.chosen === index

                width: ListView.view.width
                implicitHeight: line.y + line.height
                Accessible.role: Accessible.ListItem
                Accessible.name: note.length > 0 ? text + ", " + note : text
                Accessible.selected: current

                Separator {
                    y: Theme.space4
                    width: parent.width
                    visible: heading.visible
                }
                Label {
                    id: heading
                    y: Theme.space12
                    width: parent.width
                    visible: text.length > 0 && text !== choice.ListView.previousSection
                    text: choice.group
                    textStyle: Theme.note
                    color: Theme.ink2
                    elide: Text.ElideRight
                }
                Rectangle {
                    id: line
                    y: heading.visible ? heading.y + heading.height + Theme.space4 : 0
                    width: parent.width
                    height: Math.max(Theme.heightDrill, words.implicitHeight + Theme.space12)
                    radius: Theme.radiusControl
                    color: choice.current ? Theme.selected : Theme.clear
                    border.color: choice.current ? Theme.primary : Theme.clear

                    RowLayout {
                        id: words
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.space12
                        width: parent.width - 2 * Theme.space12
                        spacing: Theme.space12

                        Label {
                            Layout.fillWidth: true
                            text: choice.text
                            font.weight: choice.current ? Font.DemiBold : Font.Normal
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                        Label {
                            Layout.maximumWidth: root.width / 2
                            text: choice.note
                            textStyle: Theme.small
                            color: Theme.ink2
                            elide: Text.ElideRight
                            Accessible.ignored: true
                        }
                    }
                    MouseArea {
                        anchors.fill: parent
                        onClicked: root.mark.chosen = choice.index
                        onDoubleClicked: root.mark.accept()
                    }
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: root.mark.asksNextWord
            spacing: Theme.space8

            Label {
                height: Theme.heightControl
                verticalAlignment: Text.AlignVCenter
                //: Of a message: when it says that the next one comes
                text: qsTr("Next word promised")
                textStyle: Theme.small
                color: Theme.ink2
            }
            Repeater {
                model: root.mark.nextWord.choices

                Chip {
                    required property int index
                    required property string modelData

                    objectName: "nextWordChip"
                    text: modelData
                    checkable: false
                    checked: index === root.mark.nextWord.chosen
                    Accessible.selected: checked
                    onClicked: root.mark.nextWord.chosen = index
                }
            }
            TextField {
                objectName: "otherWord"
                width: Theme.u(110)
                visible: root.mark.nextWord.typed
                placeholderText: qsTr("Minutes")
                invalid: root.mark.nextWord.problem.length > 0
                onTextEdited: root.mark.nextWord.other = text
                onAccepted: root.mark.accept()
                onVisibleChanged: if (visible) forceActiveFocus(Qt.TabFocusReason)
                Keys.onEscapePressed: root.mark.cancel()
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.mark.nextWord.problem
            textStyle: Theme.small
            color: Theme.uncoveredInk
            wrapMode: Text.Wrap
        }
        Row {
            spacing: Theme.space8

            PrimaryButton {
                objectName: "acceptMark"
                size: Theme.heightDrill
                enabled: root.mark.chosen >= 0
                text: qsTr("Write it down")
                //: The Enter key, as a key hint
                keyHint: qsTr("Enter")
                onClicked: root.mark.accept()
            }
            QuietButton {
                objectName: "cancelMark"
                size: Theme.heightDrill
                text: qsTr("Cancel")
                keyHint: "Esc"
                onClicked: root.mark.cancel()
            }
        }
    }
}
