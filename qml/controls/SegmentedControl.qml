// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// Two to five views or values, one of them on. Left and Right move. The owner holds
// `currentIndex` and changes it on `activated`, which only the user causes.
T.Control {
    id: root

    property list<string> segments
    property int currentIndex: 0
    property string name
    property real size: Theme.heightControl

    signal activated(int index)

    function choose(index: int): void {
        const inside = index >= 0 && index < segments.length;
        if (inside && index !== currentIndex) root.activated(index);
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: size
    padding: 3
    focusPolicy: Qt.StrongFocus
    Keys.onLeftPressed: choose(currentIndex - 1)
    Keys.onRightPressed: choose(currentIndex + 1)
    Accessible.role: Accessible.PageTabList
    Accessible.name: name

    contentItem: row
    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.hover
        border.color: Theme.line

        FocusRing { visible: root.visualFocus }
    }

    Row {
        id: row
        Repeater {
            model: root.segments

            T.AbstractButton {
                id: segment

                required property int index
                required property string modelData
                readonly property bool current: root.currentIndex === index

                implicitWidth: implicitContentWidth + Theme.space24
                height: root.availableHeight
                text: modelData
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.selected: current
                Accessible.onPressAction: root.choose(index)
                onClicked: root.choose(index)

                background: Rectangle {
                    radius: Theme.radiusControl - 1
                    color: segment.current ? Theme.dark ? Theme.line2 : Theme.surface : Theme.clear
                    border.color: segment.current ? Theme.line2 : Theme.clear
                }
                contentItem: Label {
                    text: segment.text
                    textStyle: Theme.small
                    font.weight: Font.Medium
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    color: segment.current || segment.hovered ? Theme.ink : Theme.ink2
                    Accessible.ignored: true
                }
            }
        }
    }
}
