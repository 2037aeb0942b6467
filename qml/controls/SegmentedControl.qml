// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// Two to five views or values, one of them on, which has the keyboard. Left and Right move. The owner holds
// `currentIndex` and changes it on `activated`, which only the user causes.
T.Pane {
    id: root

    property list<string> segments
    property int currentIndex: 0
    property string name
    property real size: Theme.heightControl
    // Apart from contentItem, which Qt sets up late only where it holds no id.
    readonly property Component segmentButton: T.TabButton {
        id: segment

        required property int index
        required property string modelData
        readonly property bool current: root.currentIndex === index

        implicitWidth: implicitContentWidth + Theme.space24
        height: root.availableHeight
        text: modelData
        checkable: false // the owner's `currentIndex` says which is on
        focus: current
        focusPolicy: current ? Qt.StrongFocus : Qt.ClickFocus
        hoverEnabled: true
        Accessible.name: text
        Accessible.selected: current
        Accessible.onPressAction: root.choose(index)
        onClicked: root.choose(index)
        onCurrentChanged: if (current && root.activeFocus) forceActiveFocus(Qt.TabFocusReason)

        background: Rectangle {
            radius: Theme.radiusControl - 1
            color: segment.current ? Theme.dark ? Theme.line2 : Theme.surface : Theme.clear
            border.color: segment.current ? Theme.line2 : Theme.clear

            FocusRing { visible: segment.visualFocus }
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

    signal activated(int index)

    function choose(index: int): void {
        const inside = index >= 0 && index < segments.length;
        if (inside && index !== currentIndex) root.activated(index);
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: size
    padding: 3
    focusPolicy: Qt.NoFocus
    Keys.onLeftPressed: choose(currentIndex - 1)
    Keys.onRightPressed: choose(currentIndex + 1)

    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.hover
        border.color: Theme.line
    }

    contentItem: Row {
        // Of a control Qt 6.4 would make its own role.
        Accessible.role: Accessible.PageTabList
        Accessible.name: root.name

        Repeater {
            model: root.segments
            delegate: root.segmentButton
        }
    }
}
