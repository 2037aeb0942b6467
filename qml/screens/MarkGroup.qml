// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme

// The tools of one mark, by name, under the mark and its words.
ColumnLayout {
    id: root

    required property int coverage
    required property string title
    required property QtObject tools

    signal toolWanted(string key)

    Layout.fillWidth: true
    Layout.preferredWidth: Theme.u(names.count > 4 ? 300 : 150)
    Layout.minimumWidth: heading.implicitWidth
    Layout.alignment: Qt.AlignTop
    spacing: Theme.u(4)

    RowLayout {
        id: heading
        spacing: Theme.space8

        RelayMark { coverage: root.coverage }
        Label {
            text: root.title
            textStyle: Theme.small
            font.weight: Font.DemiBold
        }
        Label {
            Layout.fillWidth: true
            text: names.count
            textStyle: Theme.small
            color: Theme.ink2
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: names.count > 4 ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.u(1)

        Repeater {
            id: names
            model: root.tools

            ColumnLayout {
                id: tool

                required property string key
                required property string name
                required property string note

                Layout.fillWidth: true
                spacing: 0

                LinkButton {
                    objectName: "tool"
                    Layout.fillWidth: true
                    text: tool.name
                    ink: Theme.ink2
                    weight: Font.Normal
                    onClicked: root.toolWanted(tool.key)
                }
                Label {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: tool.note
                    textStyle: Theme.note
                    color: Theme.ink3
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
