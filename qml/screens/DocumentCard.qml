// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme

// One document: the tick exports it, a click on its name shows it. An edition of the plan has a card of its own; the
// others are `plain` rows.
Card {
    id: root

    required property string key
    required property string name
    required property string note
    required property bool chosen
    required property bool current
    required property bool possible
    property bool plain: false

    signal picked(bool value)
    signal shown()

    padding: plain ? Theme.u(6) : Theme.space12
    leftPadding: Theme.space12
    soft: current
    strongEdge: current && !plain
    bare: plain && !current

    RowLayout {
        spacing: Theme.space8

        CheckBox {
            Layout.alignment: Qt.AlignTop
            checked: root.chosen
            enabled: root.possible
            //: %1 is a document, such as “Team” or “Call sheet”
            Accessible.name: qsTr("Export “%1”").arg(root.name)
            onToggled: root.picked(checked)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: root.plain ? 0 : Theme.u(2)

            LinkButton {
                Layout.fillWidth: true
                textStyle: root.plain ? Theme.small : Theme.strong
                ink: Theme.ink
                text: root.name
                Accessible.description: root.note
                onClicked: root.shown()
            }
            Label {
                Layout.fillWidth: true
                text: root.note
                textStyle: root.plain ? Theme.note : Theme.small
                color: root.current ? Theme.ink2 : root.plain ? Theme.ink3 : Theme.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
