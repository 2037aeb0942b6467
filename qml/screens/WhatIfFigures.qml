// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// « D’où vient ce chiffre »: exact amounts and what they are made of, beside the number that was pressed.
Popover {
    id: root

    required property WhatIfViewModel viewModel

    function show(opener: Item): void {
        root.parent = opener;
        root.open();
    }

    title: qsTr("Where this number comes from")
    implicitWidth: Theme.u(400)
    y: parent ? parent.height + Theme.u(6) : 0

    ScrollArea {
        id: area
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(lines.height, Theme.u(360))

        Column {
            id: lines
            width: area.availableWidth
            spacing: Theme.u(4)

            Repeater {
                objectName: "figures"
                model: root.viewModel.figures

                Item {
                    id: line

                    required property string name
                    required property string figure
                    required property bool strong

                    width: lines.width
                    height: Math.max(words.height, amount.height)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: Spoken.pair(name, figure)

                    Label {
                        id: words
                        width: parent.width - (line.figure.length > 0 ? amount.width + Theme.space12 : 0)
                        text: line.name
                        textStyle: Theme.note
                        font.weight: line.strong ? Font.DemiBold : Font.Normal
                        color: line.strong ? Theme.ink : Theme.ink2
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Label {
                        id: amount
                        anchors.right: parent.right
                        text: line.figure
                        textStyle: Theme.note
                        font.weight: line.strong ? Font.DemiBold : Font.Medium
                        color: line.strong ? Theme.ink : Theme.ink2
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
