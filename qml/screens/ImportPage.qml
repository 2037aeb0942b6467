// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A table before it is taken: which sheet, what its columns mean, what becomes of each line, what may be the same. Stands
// in the place of the inventory; Esc leaves it and takes nothing.
FocusScope {
    id: root

    required property ImportPanel viewModel
    readonly property list<string> tables: [qsTr("Activities"), qsTr("Tools"), qsTr("Providers"), qsTr("People"), qsTr("Fallbacks")]
    readonly property bool shown: viewModel.problem.length === 0 && viewModel.headers.length > 1

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Import a table")
    Keys.onEscapePressed: viewModel.cancel()
    // While the table is read its title has the focus, so that an Enter too many does nothing.
    onVisibleChanged: if (visible) header.forceActiveFocus(Qt.OtherFocusReason)
    onShownChanged: if (visible && shown) settings.first.forceActiveFocus(Qt.TabFocusReason)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            id: header
            Layout.fillWidth: true
            Layout.leftMargin: Theme.panelPadding
            Layout.rightMargin: Theme.panelPadding
            Layout.minimumHeight: Theme.heightHeader
            title: qsTr("Import a table")

            SecondaryButton {
                objectName: "cancelImport"
                text: qsTr("Cancel")
                onClicked: root.viewModel.cancel()
            }
            PrimaryButton {
                objectName: "acceptImport"
                enabled: root.viewModel.acceptable
                text: root.viewModel.busy ? qsTr("Reading…") : root.viewModel.button
                onClicked: root.viewModel.accept()
            }
        }
        Separator { Layout.fillWidth: true }
        ScrollArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true

            Column {
                width: area.availableWidth
                topPadding: Theme.space20
                bottomPadding: Theme.space32
                leftPadding: Theme.panelPadding
                rightPadding: Theme.panelPadding
                spacing: Theme.space16

                Label {
                    width: parent.width - 2 * Theme.panelPadding
                    text: root.viewModel.source
                    textStyle: Theme.section
                    elide: Text.ElideMiddle
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Row {
                    visible: root.viewModel.busy && !root.shown
                    spacing: Theme.space8

                    Spinner { anchors.verticalCenter: parent.verticalCenter }
                    Label {
                        text: qsTr("The table is being read…")
                        textStyle: Theme.small
                        color: Theme.ink2
                    }
                }
                InlineNotice {
                    objectName: "importProblem"
                    width: parent.width - 2 * Theme.panelPadding
                    visible: root.viewModel.problem.length > 0
                    tone: InlineNotice.Uncovered
                    iconName: "dialog-warning"
                    text: root.viewModel.problem
                }
                ImportSettings {
                    id: settings
                    width: parent.width - 2 * Theme.panelPadding
                    visible: root.shown
                    viewModel: root.viewModel
                    tables: root.tables
                }
                ImportDecisions {
                    width: parent.width - 2 * Theme.panelPadding
                    visible: root.shown && !empty
                    viewModel: root.viewModel
                }
                Label {
                    objectName: "importCounts"
                    width: parent.width - 2 * Theme.panelPadding
                    visible: root.shown
                    text: root.viewModel.counts
                    textStyle: Theme.strong
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width - 2 * Theme.panelPadding
                    visible: root.shown && text.length > 0
                    text: root.viewModel.left
                    textStyle: Theme.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                }
                Flow {
                    width: parent.width - 2 * Theme.panelPadding
                    visible: root.shown
                    spacing: Theme.space8

                    Repeater {
                        model: root.viewModel.chips
                        delegate: Chip {
                            required property int index
                            required property string modelData

                            text: modelData
                            checkable: false
                            checked: root.viewModel.onlyDoubtful === (index === 1)
                            Accessible.checked: checked
                            onClicked: root.viewModel.onlyDoubtful = index === 1
                        }
                    }
                }
                ImportTableView {
                    width: parent.width - 2 * Theme.panelPadding
                    visible: root.shown
                    viewModel: root.viewModel
                }
                SecondaryButton {
                    objectName: "moreLines"
                    visible: root.shown && root.viewModel.more > 0
                    text: qsTr("Show more: %n line(s) are left", "", root.viewModel.more)
                    onClicked: root.viewModel.showMore()
                }
            }
        }
    }
}
