// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// Beside the inventory: what the selected row lacks, each with its button; where its tolerated downtime comes from; what
// else is known of it.
Panel {
    id: root

    required property InventoryViewModel viewModel
    readonly property InventoryDetails details: viewModel.details

    signal closed()
    signal forgetWanted()

    sunken: true
    Accessible.role: Accessible.Grouping
    Accessible.name: details.title
    Keys.onEscapePressed: closed()

    ScrollArea {
        ColumnLayout {
            width: parent.width
            spacing: Theme.space8

            RowLayout {
                Layout.margins: Theme.space20
                Layout.bottomMargin: 0
                Layout.fillHeight: false

                Label {
                    Layout.fillWidth: true
                    text: root.details.title
                    textStyle: Theme.section
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                IconButton {
                    objectName: "closePanel"
                    Layout.alignment: Qt.AlignTop
                    size: Theme.heightSmall
                    icon.name: "window-close"
                    text: qsTr("Close the details")
                    onClicked: root.closed()
                }
            }
            Words {
                visible: text.length > 0
                text: root.details.subtitle
            }
            Heading {
                visible: root.details.hasGaps
                text: qsTr("To fill in")
            }
            Card {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                visible: root.details.hasGaps
                padding: Theme.u(14)

                ColumnLayout {
                    spacing: Theme.space16

                    Repeater {
                        objectName: "gaps"
                        model: root.details.gaps
                        delegate: GapLine { Layout.fillWidth: true }
                    }
                }
            }
            Heading {
                visible: root.details.tolerated.length > 0
                //: Heading: %1 is a duration
                text: qsTr("Tolerated downtime, %1").arg(root.details.tolerated)
            }
            Card {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                visible: root.details.tolerated.length > 0
                padding: Theme.u(14)

                ColumnLayout {
                    spacing: Theme.u(6)

                    RowLayout {
                        spacing: Theme.u(6)

                        Icon {
                            Layout.alignment: Qt.AlignTop
                            name: "dialog-information"
                            color: Theme.link
                        }
                        Label {
                            Layout.fillWidth: true
                            text: qsTr("Where this figure comes from")
                            textStyle: Theme.note
                            font.weight: Font.Medium
                            color: Theme.link
                            wrapMode: Text.Wrap
                        }
                    }
                    InventoryFigures {
                        Layout.fillWidth: true
                        details: root.details
                    }
                }
            }
            Heading {
                visible: root.details.hasBuffers
                text: qsTr("Holds without, by activity")
            }
            Repeater {
                model: root.details.hasBuffers ? root.details.buffers : null
                delegate: FieldLine { }
            }
            Heading { text: qsTr("In detail") }
            Repeater {
                model: root.details.fields
                delegate: FieldLine { }
            }
            LinkButton {
                objectName: "statusPage"
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                visible: root.details.statusPage.length > 0
                icon.name: "globe"
                text: root.details.statusTitle
                Accessible.description: root.details.statusPage
                onClicked: Qt.openUrlExternally(root.details.statusPage)
            }
            LinkButton {
                objectName: "scan"
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                visible: root.viewModel.scannable
                icon.name: "edit-find"
                text: qsTr("Search for what stands behind it…")
                onClicked: root.viewModel.askScan()
            }
            LinkButton {
                objectName: "noteTrial"
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                visible: root.viewModel.triable
                icon.name: "clock"
                text: qsTr("Note a trial…")
                onClicked: root.viewModel.noteTrial()
            }
            LinkButton {
                objectName: "whatIf"
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                visible: text.length > 0
                icon.name: "dependencies"
                text: root.viewModel.whatIf
                onClicked: root.viewModel.askWhatIf()
            }
            Words {
                Layout.topMargin: Theme.space12
                visible: root.details.verifiable
                text: root.details.verified
            }
            LinkButton {
                objectName: "verify"
                Layout.leftMargin: Theme.space20
                visible: root.details.verifiable && root.viewModel.editable
                text: qsTr("Confirm that it is up to date")
                onClicked: root.viewModel.verify()
            }
            LinkButton {
                objectName: "forgetPerson"
                Layout.leftMargin: Theme.space20
                visible: root.details.person && root.viewModel.editable
                text: qsTr("Forget this person…")
                onClicked: root.forgetWanted()
            }
            Heading {
                visible: hints.visible
                text: qsTr("From the library")
            }
            LibraryHints {
                id: hints
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                viewModel: root.viewModel.hints
            }
            Item { implicitHeight: Theme.space20 }
        }
    }

    component Words: Label {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space20
        Layout.rightMargin: Theme.space20
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    component Heading: Label {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space20
        Layout.rightMargin: Theme.space20
        Layout.topMargin: Theme.space12
        textStyle: Theme.small
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    component GapLine: RowLayout {
        id: gap

        required property int index
        required property string title
        required property string text
        required property string button
        required property bool bare

        spacing: Theme.space8

        Item {
            Layout.alignment: Qt.AlignTop
            implicitWidth: mark.implicitWidth
            implicitHeight: Theme.small.line

            RelayMark {
                id: mark
                anchors.centerIn: parent
                visible: gap.bare
                coverage: RelayMarkShape.None
            }
            Icon {
                anchors.centerIn: parent
                visible: !gap.bare
                name: "document-edit"
                color: Theme.attentionInk
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.u(4)

            Label {
                Layout.fillWidth: true
                text: gap.title
                textStyle: Theme.small
                font.weight: Font.Medium
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                text: gap.text
                textStyle: Theme.note
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            SecondaryButton {
                objectName: "fill"
                Layout.topMargin: Theme.u(4)
                size: Theme.heightSmall
                enabled: root.viewModel.editable
                text: gap.button
                onClicked: root.viewModel.fill(gap.index)
            }
        }
    }
    component FieldLine: RowLayout {
        id: line

        required property string row
        required property string field
        required property string name
        required property string text
        required property int kind
        required property bool gap
        required property string error
        readonly property bool lines: kind === Inventory.Lines

        Layout.fillWidth: true
        Layout.leftMargin: Theme.space20
        Layout.rightMargin: Theme.space20
        spacing: Theme.space8

        Label {
            Layout.preferredWidth: Theme.u(96)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.space8
            text: line.name
            textStyle: Theme.small
            color: Theme.ink3
            wrapMode: Text.Wrap
        }
        InventoryCell {
            id: cell
            Layout.fillWidth: true
            visible: !line.lines
            activeFocusOnTab: true
            viewModel: root.viewModel
            rowKey: line.row
            column: line.field
            name: line.name
            text: line.text
            error: line.error
            kind: line.kind
            tone: line.gap ? Inventory.Gap : Inventory.Normal
            editable: true
        }
        TextArea {
            id: area
            Layout.fillWidth: true
            visible: line.lines
            enabled: root.viewModel.editable
            text: line.gap ? "" : line.text
            placeholderText: qsTr("One step a line")
            Accessible.name: line.name
            onActiveFocusChanged: if (!activeFocus) root.viewModel.commit(line.row, line.field, text)
        }
        Connections {
            target: root.viewModel
            function onCellWanted(column: int, detail: string): void {
                if (detail !== line.field) return;
                line.lines ? area.forceActiveFocus(Qt.TabFocusReason) : cell.edit("");
            }
        }
    }
}
