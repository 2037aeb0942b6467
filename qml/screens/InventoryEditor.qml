// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The editor of one cell, with the names that begin like the last one typed. Enter keeps and goes down, Tab keeps and goes
// on, Esc restores; leaving keeps.
TextField {
    id: root

    enum Way { Left, Stay, Next, Previous, Down }

    required property InventoryViewModel viewModel
    required property string rowKey
    required property string column
    required property string name
    property bool over: false
    property int choice: -1
    readonly property list<string> names: [...viewModel.suggestions(column, text)]

    signal ended(way: int)

    function finish(way: int): void {
        if (over) return;
        over = true;
        ended(viewModel.commit(rowKey, column, text) ? way : Math.min(way, InventoryEditor.Stay));
    }

    function take(name: string): void {
        text = viewModel.completed(text, name);
        choice = -1;
    }

    leftPadding: Theme.space8
    rightPadding: Theme.space4
    Accessible.name: name
    Component.onCompleted: {
        text = viewModel.editText(rowKey, column);
        selectAll();
        forceActiveFocus(Qt.TabFocusReason);
    }
    onNamesChanged: choice = -1
    onActiveFocusChanged: if (!activeFocus) finish(InventoryEditor.Left)
    Keys.onEscapePressed: {
        over = true;
        ended(InventoryEditor.Stay);
    }
    Keys.onReturnPressed: choice < 0 ? finish(InventoryEditor.Down) : take(names[choice])
    Keys.onEnterPressed: choice < 0 ? finish(InventoryEditor.Down) : take(names[choice])
    Keys.onTabPressed: finish(InventoryEditor.Next)
    Keys.onBacktabPressed: finish(InventoryEditor.Previous)
    Keys.onDownPressed: choice = Math.min(choice + 1, names.length - 1)
    Keys.onUpPressed: choice = Math.max(choice - 1, -1)

    T.Popup {
        y: root.height + Theme.space4
        width: Math.max(root.width, Theme.u(200))
        height: contentItem.implicitHeight + 2 * padding
        padding: Theme.space4
        visible: root.activeFocus && root.names.length > 0
        closePolicy: T.Popup.NoAutoClose
        background: RaisedGround { }

        contentItem: Column {
            Repeater {
                model: root.names
                delegate: MenuRow {
                    required property string modelData
                    required property int index

                    width: parent ? (parent as Item).width : 0
                    text: modelData
                    focusPolicy: Qt.NoFocus
                    highlighted: index === root.choice
                    onClicked: root.take(modelData)
                }
            }
        }
    }
}
