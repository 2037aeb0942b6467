// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Beside the page: whether it fits, the selected step, what the fiche comes from and the proof of its fallback.
Rectangle {
    id: root

    required property PlaybooksViewModel viewModel
    readonly property playbookSheet sheet: viewModel.sheet
    readonly property playbookStepDetail step: viewModel.step

    signal comparisonWanted()

    color: Theme.sunken
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("About this playbook")

    ScrollArea {
        id: area
        anchors.fill: parent

        Column {
            width: area.availableWidth
            topPadding: Theme.space20
            bottomPadding: Theme.space20
            spacing: Theme.space20

            Part {
                Title { text: qsTr("Fits on a page") }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space8
                    implicitHeight: Theme.u(6)
                    radius: height / 2
                    color: Theme.line2

                    Rectangle {
                        width: parent.width * root.sheet.filled
                        height: parent.height
                        radius: parent.radius
                        color: root.sheet.tooLong ? Theme.attention : Theme.primary
                    }
                }
                Note {
                    objectName: "room"
                    Layout.topMargin: Theme.space8
                    text: root.sheet.room
                }
                Note {
                    visible: text.length > 0
                    text: root.sheet.left
                }
                LinkButton {
                    objectName: "restoreAll"
                    visible: root.sheet.edited && root.viewModel.editable
                    text: qsTr("Back to the original playbook")
                    onClicked: root.viewModel.restoreAll()
                }
            }
            Separator { width: parent.width }
            Part {
                visible: root.step.key.length > 0

                Title { text: root.step.title }
                ComboBox {
                    objectName: "stepPerson"
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space8
                    label: qsTr("Who")
                    enabled: root.viewModel.editable
                    model: root.viewModel.people
                    currentIndex: root.step.person
                    onActivated: index => root.viewModel.choosePerson(index)
                }
                RowLayout {
                    Layout.topMargin: Theme.space8
                    visible: root.viewModel.editable
                    spacing: Theme.space4

                    IconButton {
                        objectName: "addStep"
                        icon.name: "list-add"
                        text: qsTr("Add a step below")
                        onClicked: root.viewModel.addAfter(root.step.key, root.step.mine)
                    }
                    IconButton {
                        icon.name: "go-up"
                        text: qsTr("Move up")
                        enabled: root.step.canRise
                        onClicked: root.viewModel.moveUp(root.step.key)
                    }
                    IconButton {
                        icon.name: "go-down"
                        text: qsTr("Move down")
                        enabled: root.step.canSink
                        onClicked: root.viewModel.moveDown(root.step.key)
                    }
                    IconButton {
                        icon.name: "edit-delete"
                        text: qsTr("Remove this step")
                        onClicked: root.viewModel.remove(root.step.key)
                    }
                }
                Note {
                    Layout.topMargin: Theme.space8
                    visible: root.step.edited && !root.step.review
                    text: qsTr("Edited by hand. The inventory will not change it.")
                }
                LinkButton {
                    objectName: "restore"
                    visible: root.step.edited && !root.step.review && root.viewModel.editable
                    text: qsTr("Back to the original text")
                    onClicked: root.viewModel.restore()
                }
                ColumnLayout {
                    objectName: "changedBelow"
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space8
                    visible: root.step.review
                    spacing: Theme.space4

                    Label {
                        Layout.fillWidth: true
                        text: qsTr("The plan has changed under your text.")
                        textStyle: Theme.small
                        font.weight: Font.Medium
                        color: Theme.attentionInk
                        wrapMode: Text.Wrap
                    }
                    SecondaryButton {
                        objectName: "compare"
                        text: qsTr("Compare")
                        onClicked: root.comparisonWanted()
                    }
                }
            }
            Separator {
                width: parent.width
                visible: root.step.key.length > 0
            }
            Part {
                Title { text: qsTr("Comes from the inventory") }
                Repeater {
                    model: root.viewModel.sources

                    RowLayout {
                        id: source

                        required property string iconName
                        required property string text

                        Layout.fillWidth: true
                        Layout.topMargin: Theme.space8
                        spacing: Theme.space8

                        Icon {
                            Layout.alignment: Qt.AlignTop
                            name: source.iconName
                        }
                        Label {
                            Layout.fillWidth: true
                            text: source.text
                            textStyle: Theme.small
                            color: Theme.ink2
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
            Separator {
                width: parent.width
                visible: proofs.count > 0
            }
            Part {
                visible: proofs.count > 0

                Title { text: qsTr("Proof of the fallback") }
                Repeater {
                    id: proofs
                    model: root.viewModel.proofs

                    PlaybookProofLine {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.space8
                    }
                }
                LinkButton {
                    objectName: "noteTrial"
                    Layout.topMargin: Theme.space8
                    visible: root.viewModel.editable
                    text: qsTr("Note a trial…")
                    onClicked: root.viewModel.noteTrial()
                }
            }
        }
    }

    component Part: ColumnLayout {
        x: Theme.space20
        width: area.availableWidth - 2 * Theme.space20
        spacing: Theme.u(2)
    }
    component Title: Label {
        Layout.fillWidth: true
        textStyle: Theme.strong
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    component Note: Label {
        Layout.fillWidth: true
        textStyle: Theme.note
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
}
