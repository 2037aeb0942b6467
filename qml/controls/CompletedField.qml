// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// A text field with names below it that fit what is typed. Up and Down choose one, Enter or a click takes it; without a
// choice Enter leaves what was typed as it is (`entered`).
TextField {
    id: root

    property list<string> names
    property int choice: -1
    property bool above: false // of the field; where there is no room below it

    signal taken(name: string)
    signal entered()

    function enter(): void { root.choice < 0 ? root.entered() : root.taken(root.names[root.choice]); }

    onNamesChanged: choice = -1
    Keys.onReturnPressed: enter()
    Keys.onEnterPressed: enter()
    Keys.onDownPressed: choice = Math.min(choice + 1, names.length - 1)
    Keys.onUpPressed: choice = Math.max(choice - 1, -1)

    T.Popup {
        margins: Theme.space8
        y: root.above ? -height - Theme.space4 : root.height + Theme.space4
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
                    onClicked: root.taken(modelData)
                }
            }
        }
    }
}
