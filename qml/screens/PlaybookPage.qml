// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The fiche as it is printed: white in both themes, its sections in their fixed order.
Rectangle {
    id: root

    required property PlaybooksViewModel viewModel
    readonly property playbookSheet sheet: viewModel.sheet

    // The line of the selected step.
    function focusStep(): void { steps.itemAt(viewModel.step.row).forceActiveFocus(Qt.TabFocusReason); }

    implicitHeight: page.implicitHeight + 2 * Theme.space32
    radius: Theme.radiusMark
    color: Theme.paper
    border.color: Theme.line2
    Accessible.role: Accessible.Grouping
    Accessible.name: sheet.title

    ColumnLayout {
        id: page
        anchors.fill: parent
        anchors.margins: Theme.space32
        spacing: 0

        RowLayout {
            Layout.fillWidth: true

            PaperLabel {
                Layout.fillWidth: true
                text: root.sheet.source
                textStyle: Theme.note
                color: Theme.paperInk2
                elide: Text.ElideRight
            }
            PaperLabel {
                text: root.sheet.edition
                textStyle: Theme.note
                color: Theme.paperInk2
            }
        }
        PaperLabel {
            objectName: "sheetTitle"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            text: root.sheet.title
            textStyle: Theme.title
            Accessible.role: Accessible.Heading
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            spacing: Theme.space16

            Figure {
                name: root.sheet.targetName
                value: root.sheet.target
            }
            Figure {
                name: root.sheet.limitName
                value: root.sheet.limit
            }
            Figure {
                name: root.sheet.holdName
                value: root.sheet.hold
            }
        }
        SectionName {
            visible: root.sheet.recognise.length > 0
            text: root.sheet.recogniseName
        }
        PaperLabel {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.sheet.recognise
            textStyle: Theme.small
        }
        Repeater {
            id: steps
            model: root.viewModel.lines

            PlaybookStepLine {
                Layout.fillWidth: true
                viewModel: root.viewModel
                onClosed: row => steps.itemAt(Math.max(0, row - 1)).forceActiveFocus(Qt.OtherFocusReason)
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space16
            implicitHeight: never.implicitHeight + Theme.space16
            visible: root.sheet.never.length > 0
            radius: Theme.radiusMark
            color: Theme.clear
            border.color: Theme.paperWarning

            RowLayout {
                id: never
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space8

                Icon {
                    name: "prohibited"
                    color: Theme.paperWarning
                }
                PaperLabel {
                    Layout.alignment: Qt.AlignTop
                    text: root.sheet.neverName
                    textStyle: Theme.small
                    font.weight: Font.DemiBold
                    color: Theme.paperWarning
                }
                PaperLabel {
                    Layout.fillWidth: true
                    text: root.sheet.never
                    textStyle: Theme.small
                    color: Theme.paperWarning
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space24
            implicitHeight: 1
            color: Theme.paperLine
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
            spacing: Theme.space16

            Repeater {
                model: root.viewModel.contacts

                PlaybookContactCell {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    onFillWanted: root.viewModel.fillContact(key)
                }
            }
        }
    }

    component PaperLabel: Label {
        color: Theme.paperInk
        wrapMode: Text.Wrap
    }
    component SectionName: PaperLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        Layout.bottomMargin: Theme.space4
        textStyle: Theme.small
        font.weight: Font.DemiBold
        color: Theme.paperBlue
        Accessible.role: Accessible.Heading
    }
    component Figure: Row {
        property string name
        property string value

        visible: value.length > 0
        spacing: Theme.space4

        PaperLabel {
            text: parent.name
            textStyle: Theme.small
            color: Theme.paperInk2
        }
        PaperLabel {
            text: parent.value
            textStyle: Theme.small
            font.weight: Font.DemiBold
        }
    }
}
