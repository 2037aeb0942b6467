// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Beside the map: the node that was chosen, what needs it, what it rests on, and what it rests on added on the spot.
Panel {
    id: root

    required property MapPanel viewModel
    property bool askable: false // there is a place that answers what if

    signal closed()
    signal nodeWanted(key: string)
    signal causeWanted(key: string)
    signal inventoryWanted(key: string)

    sunken: true
    Accessible.role: Accessible.Grouping
    Accessible.name: viewModel.title
    Keys.onEscapePressed: closed()

    ScrollArea {
        Column {
            id: lines
            readonly property real side: Theme.space20

            width: parent.width
            topPadding: Theme.space20
            bottomPadding: Theme.space20
            spacing: Theme.space8

            RowLayout {
                x: lines.side
                width: lines.width - lines.side - Theme.space12

                Label {
                    Layout.fillWidth: true
                    text: root.viewModel.title
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
            RowLayout {
                x: lines.side
                width: lines.width - 2 * lines.side
                spacing: Theme.space8

                RelayMark {
                    visible: root.viewModel.coverage >= 0
                    coverage: Math.max(0, root.viewModel.coverage)
                }
                Label {
                    Layout.fillWidth: true
                    text: root.viewModel.kind
                    textStyle: Theme.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                }
            }
            SecondaryButton {
                objectName: "askWhatIf"
                x: lines.side
                visible: root.askable
                icon.name: "dependencies"
                text: root.viewModel.activity ? qsTr("What if it stopped?") : qsTr("What if it went down?")
                onClicked: root.causeWanted(root.viewModel.node)
            }
            Heading { text: qsTr("What it relies on") }
            Words { text: root.viewModel.nothingBehind }
            Repeater {
                objectName: "needs"
                model: root.viewModel.needs
                delegate: NeedLine { }
            }
            CompletedField {
                id: field
                objectName: "addNeed"
                x: lines.side
                width: lines.width - 2 * lines.side
                iconName: "list-add"
                enabled: root.viewModel.editable
                placeholderText: root.viewModel.activity ? qsTr("Add a tool it needs") : qsTr("Add what it relies on")
                maximumLength: 400
                names: [...root.viewModel.suggestions(text)]
                Accessible.name: placeholderText
                onTaken: name => text = name
                onEntered: {
                    root.viewModel.add(text);
                    clear();
                }
            }
            Heading { text: qsTr("What needs it") }
            Words { text: root.viewModel.nothingNeeds }
            Repeater {
                objectName: "neededBy"
                model: root.viewModel.neededBy
                delegate: NeedLine { }
            }
            LinkButton {
                objectName: "openInInventory"
                x: lines.side
                topPadding: Theme.space16
                text: qsTr("Open in the inventory")
                onClicked: root.inventoryWanted(root.viewModel.node)
            }
        }
    }

    component Heading: Label {
        x: lines.side
        width: lines.width - 2 * lines.side
        topPadding: Theme.space12
        textStyle: Theme.small
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    component Words: Label {
        x: lines.side
        width: lines.width - 2 * lines.side
        visible: text.length > 0
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    component NeedLine: Column {
        id: need

        required property string key
        required property string link
        required property string name
        required property string note
        required property bool unsure

        x: lines.side
        width: lines.width - 2 * lines.side
        spacing: Theme.u(2)

        LinkButton {
            width: Math.min(implicitWidth, need.width)
            text: need.name
            onClicked: root.nodeWanted(need.key)
        }
        Label {
            width: need.width
            visible: text.length > 0
            text: need.note
            textStyle: Theme.note
            color: need.unsure ? Theme.attentionInk : Theme.ink2
            wrapMode: Text.Wrap
        }
        SecondaryButton {
            objectName: "confirmHint"
            visible: need.unsure && root.viewModel.editable
            size: Theme.heightSmall
            text: qsTr("Confirm")
            Accessible.name: qsTr("Confirm %1").arg(need.name)
            onClicked: root.viewModel.confirm(need.link)
        }
    }
}
