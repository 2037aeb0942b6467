// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One thing that can fail, below the heading of its group; the plus adds it to what was chosen.
Column {
    id: root

    required property string key
    required property string heading
    required property string name
    required property string note
    required property bool chosen
    required property WhatIfQuestionPanel question
    property bool current: false

    signal picked()

    function pick(also: bool): void { also ? root.question.add(root.key) : root.question.choose(root.key); }

    Accessible.role: Accessible.ListItem
    Accessible.name: heading.length > 0 ? heading + ", " + name : name

    Label {
        visible: text.length > 0
        leftPadding: Theme.space8
        text: root.heading
        textStyle: Theme.note
        font.weight: Font.DemiBold
        color: Theme.ink2
    }
    Item {
        width: root.width
        height: row.height

        MenuRow {
            id: row
            width: parent.width - plus.width
            text: root.name
            note: root.note
            chosen: root.chosen
            highlighted: root.current
            focusPolicy: Qt.NoFocus
            onClicked: {
                root.pick(false);
                root.picked();
            }
        }
        IconButton {
            id: plus
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.heightSmall
            focusPolicy: Qt.NoFocus
            enabled: !root.chosen
            icon.name: "list-add"
            //: Tooltip of a plus: %1 is a tool, a provider, a site or a person that fails too
            text: qsTr("%1 too").arg(root.name)
            onClicked: root.pick(true)
        }
    }
}
