// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme

// One edition: the tick exports it, a click shows it.
Card {
    id: root

    required property string key
    required property string name
    required property string note
    required property bool chosen
    required property bool current

    signal picked(bool value)
    signal shown()

    padding: Theme.space12
    soft: current
    strongEdge: current

    RowLayout {
        spacing: Theme.space8

        CheckBox {
            Layout.alignment: Qt.AlignTop
            checked: root.chosen
            //: %1 is an edition, such as “Team”
            Accessible.name: qsTr("Export the edition “%1”").arg(root.name)
            onToggled: root.picked(checked)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.u(2)

            LinkButton {
                Layout.fillWidth: true
                textStyle: Theme.strong
                text: root.name
                onClicked: root.shown()
            }
            Label {
                Layout.fillWidth: true
                text: root.note
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
    }
}
