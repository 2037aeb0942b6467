// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme

// One moment and audience: the icons of the channels that there is a text for.
Item {
    id: root

    required property int index
    required property string key
    required property string name
    required property list<string> icons
    required property string channels
    property bool chosen: false
    property bool lit: false
    readonly property real gap: Theme.u(icons.length > 4 ? 3 : 6)
    // As large as they all fit beside each other.
    readonly property real iconSize: Math.floor(Math.min(Theme.u(icons.length > 4 ? 14 : 16),
        (width - Theme.u(14) + gap) / Math.max(1, icons.length) - gap))

    signal picked()

    Accessible.role: Accessible.Cell
    Accessible.name: name + ", " + channels
    Accessible.selected: chosen
    Accessible.onPressAction: root.picked()

    T.AbstractButton {
        id: button
        anchors.fill: parent
        anchors.margins: Theme.u(3)
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        Accessible.ignored: true
        onClicked: root.picked()

        background: Rectangle {
            radius: Theme.radiusControl
            color: root.chosen ? Theme.selected : button.hovered ? Theme.hover : Theme.surface
            border.color: root.chosen ? Theme.primary : Theme.line2

            FocusRing { visible: root.lit }
        }
        contentItem: Item {
            Row {
                anchors.centerIn: parent
                spacing: root.gap

                Repeater {
                    model: root.icons

                    Icon {
                        required property string modelData

                        name: modelData
                        size: root.iconSize
                        color: root.chosen ? Theme.link : Theme.ink2
                    }
                }
            }
        }
        ToolTip {
            text: root.channels
            visible: button.hovered && text.length > 0
        }
    }
}
