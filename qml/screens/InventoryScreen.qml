// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// The five lists of the plan, completed in place; beside them what the selected row lacks.
PageScope {
    id: root

    required property InventoryViewModel viewModel
    readonly property list<string> tables: [qsTr("Activities"), qsTr("Tools"), qsTr("Providers"), qsTr("People"), qsTr("Fallbacks")]
    readonly property bool overlaid: width < Theme.u(1024)
    readonly property bool narrow: width < Theme.u(720) || Window.width < Theme.u(900)
    // Large text in a small window: filters in a list, a new row's field only when it is asked for.
    readonly property bool tight: width < Theme.u(560)
    property bool panelOpen: !overlaid
    property bool adding: false
    readonly property bool addable: !tight || adding

    function closePanel(): void {
        root.panelOpen = false;
        table.forceActiveFocus(Qt.OtherFocusReason);
    }

    function add(): void {
        root.adding = true;
        newRow.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    regions: viewModel.importing.active ? [imported] : [filters, table, newRow, side, overlay]

    Shortcut {
        sequences: ["Ctrl+N"]
        enabled: root.viewModel.editable && !root.viewModel.importing.active
        onActivated: root.add()
    }
    Connections {
        target: root.viewModel
        function onCellWanted(column: int, detail: string): void {
            root.panelOpen = column < 0 || !root.overlaid;
            if (column >= 0) table.edit(column);
        }
    }
    ColumnLayout {
        anchors.fill: parent
        visible: !root.viewModel.importing.active
        spacing: 0

        PageHeader {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.panelPadding
            Layout.rightMargin: Theme.panelPadding
            title: qsTr("Inventory")

            SecondaryButton {
                objectName: "pasteTable"
                visible: root.viewModel.importing.available
                icon.name: "edit-paste"
                text: root.narrow ? qsTr("Paste") : qsTr("Paste from a spreadsheet")
                enabled: root.viewModel.editable
                onClicked: root.viewModel.importing.paste(Clipboard.text(), root.viewModel.tab)
            }
            PrimaryButton {
                objectName: "add"
                icon.name: "list-add"
                text: [qsTr("Add an activity"), qsTr("Add a tool"), qsTr("Add a provider"), qsTr("Add a person"),
                       qsTr("Add a fallback")][root.viewModel.tab]
                enabled: root.viewModel.editable
                onClicked: root.add()
            }
        }
        TabBar {
            objectName: "tabs"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.u(21)
            currentIndex: root.viewModel.tab
            onCurrentIndexChanged: if (activeFocus) root.viewModel.tab = currentIndex

            Repeater {
                model: root.tables
                delegate: TabButton {
                    required property int index
                    required property string modelData

                    text: modelData
                    count: root.viewModel.counts[index]
                    onClicked: root.viewModel.tab = index
                }
            }
        }
        Separator { Layout.fillWidth: true }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 0

                RowLayout {
                    id: filters
                    Layout.margins: Theme.space12
                    Layout.leftMargin: Theme.panelPadding
                    Layout.rightMargin: Theme.panelPadding
                    spacing: Theme.space8

                    SearchField {
                        objectName: "filter"
                        Layout.preferredWidth: Theme.u(root.overlaid ? 164 : 212)
                        placeholderText: [qsTr("Filter the activities"), qsTr("Filter the tools"), qsTr("Filter the providers"),
                                          qsTr("Filter the people"), qsTr("Filter the fallbacks")][root.viewModel.tab]
                        text: root.viewModel.filter
                        onTextEdited: root.viewModel.filter = text
                    }
                    ComboBox {
                        objectName: "shownRows"
                        Layout.fillWidth: true
                        visible: root.tight
                        Accessible.name: qsTr("Rows shown")
                        model: Array.from(root.viewModel.chips)
                        currentIndex: root.viewModel.shown
                        onActivated: index => root.viewModel.shown = index
                    }
                    Flow {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        visible: !root.tight
                        spacing: Theme.space8

                        Repeater {
                            model: root.viewModel.chips
                            delegate: Chip {
                                required property int index
                                required property string modelData

                                text: modelData
                                checkable: false
                                checked: root.viewModel.shown === index
                                Accessible.checked: checked
                                onClicked: root.viewModel.shown = index
                            }
                        }
                    }
                    QuietButton {
                        objectName: "openPanel"
                        visible: !root.panelOpen
                        icon.name: "dialog-information"
                        text: root.tight ? "" : qsTr("Details")
                        Accessible.name: qsTr("Details")
                        onClicked: root.panelOpen = true
                    }
                    InventoryMore {
                        viewModel: root.viewModel
                        table: root.tables[root.viewModel.tab]
                    }
                }
                InventoryTable {
                    id: table
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    focus: true
                    viewModel: root.viewModel
                    narrow: root.narrow
                    onNewRowWanted: root.add()

                    DropArea {
                        id: drop
                        anchors.fill: parent
                        enabled: root.viewModel.editable && root.viewModel.importing.available
                        keys: ["text/uri-list"]
                        onDropped: event => root.viewModel.importing.openFile(event.urls[0])
                    }
                    Rectangle {
                        anchors.fill: parent
                        visible: drop.containsDrag
                        color: Theme.primarySoft
                        border.width: 2
                        border.color: Theme.focus

                        Label {
                            anchors.centerIn: parent
                            text: qsTr("Drop the file to look at what it holds")
                            textStyle: Theme.strong
                        }
                    }

                    InventoryKeys {
                        viewModel: root.viewModel
                        enabled: table.reading
                        onTablePasted: text => root.viewModel.importing.paste(text, root.viewModel.tab)
                    }
                }
                Separator {
                    Layout.fillWidth: true
                    visible: root.addable
                }
                RowLayout {
                    Layout.margins: Theme.space8
                    Layout.leftMargin: Theme.panelPadding
                    Layout.rightMargin: Theme.panelPadding
                    visible: root.addable
                    spacing: Theme.space16

                    CompletedField {
                        id: newRow
                        objectName: "newRow"
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.u(280)
                        iconName: "list-add"
                        enabled: root.viewModel.editable
                        placeholderText: qsTr("Add a row: a name, then Enter")
                        maximumLength: 400
                        above: true
                        names: [...root.viewModel.suggestions("name", text)]
                        onTaken: name => text = name
                        onEntered: {
                            root.viewModel.add(text);
                            clear();
                        }
                        Keys.onEscapePressed: {
                            root.adding = false;
                            table.forceActiveFocus(Qt.OtherFocusReason);
                        }
                    }
                    Item { Layout.fillWidth: true }
                    KeyWords {
                        key: qsTr("Enter")
                        text: qsTr("edit")
                    }
                    KeyWords {
                        key: qsTr("Tab")
                        text: qsTr("next cell")
                    }
                    KeyWords {
                        key: qsTr("Ctrl V")
                        text: qsTr("paste rows")
                    }
                    KeyWords {
                        key: qsTr("Ctrl Z")
                        text: qsTr("undo")
                    }
                }
            }
            Separator {
                Layout.fillHeight: true
                visible: root.panelOpen && !root.overlaid
            }
            InventoryPanel {
                id: side
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.u(276)
                objectName: root.overlaid ? "" : "panel"
                visible: root.panelOpen && !root.overlaid
                viewModel: root.viewModel
                onClosed: root.closePanel()
                onForgetWanted: forgetting.show()
            }
        }
    }
    InventoryPanel {
        id: overlay
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Math.min(Theme.u(300), parent.width)
        objectName: root.overlaid ? "panel" : ""
        visible: root.panelOpen && root.overlaid && !root.viewModel.importing.active
        viewModel: root.viewModel
        onClosed: root.closePanel()
        onForgetWanted: forgetting.show()
    }
    ImportPage {
        id: imported
        anchors.fill: parent
        visible: root.viewModel.importing.active
        viewModel: root.viewModel.importing
        onVisibleChanged: if (!visible) table.forceActiveFocus(Qt.OtherFocusReason)
    }
    ForgetPersonDialog {
        id: forgetting
        viewModel: root.viewModel
    }
    component KeyWords: RowLayout {
        property string key
        property string text

        visible: !root.overlaid
        spacing: Theme.u(6)

        KeyHint { text: parent.key }
        Label {
            text: parent.text
            textStyle: Theme.note
            color: Theme.ink2
        }
    }
}
