// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Quick
import Relais.Theme

// One activity of a running drill: its name, the three instants in words, and its time. Instants in milliseconds, -1:
// not so far.
Item {
    id: root

    required property string name
    required property string note
    required property double stopped
    required property double seen
    required property double started
    required property double restored
    required property string fallback
    required property bool proven
    required property string limit // in words; empty: none
    required property bool late
    property real namesWidth
    property real span: 1
    property real playhead
    readonly property real axis: width - namesWidth
    readonly property real firstStop: stopped >= 0 ? Math.min(stopped, playhead) : playhead
    readonly property real hatchEnd: stopped < 0 ? -1 : started >= 0 ? Math.max(started, stopped)
                                                                     : restored >= 0 ? restored : playhead
    readonly property real carriedEnd: started < 0 ? -1 : restored > started ? restored : playhead

    function at(milliseconds: real): real { return namesWidth + Math.min(1, milliseconds / span) * axis; }

    height: Math.max(Theme.u(50), words.implicitHeight + Theme.space12)
    Accessible.role: Accessible.ListItem
    Accessible.name: limit.length > 0 ? name + ", " + note + ", " + limit : name + ", " + note

    Column {
        id: words
        y: Theme.u(4)
        width: root.namesWidth - Theme.space12

        Label {
            width: parent.width
            text: root.name
            textStyle: Theme.small
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.note
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.limit
            textStyle: Theme.note
            font.weight: root.late ? Font.Medium : Font.Normal
            color: root.late ? Theme.uncoveredInk : Theme.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Stretch {
        kind: TimeBarShape.Normal
        until: root.firstStop
    }
    Stretch {
        kind: TimeBarShape.Stopped
        from: root.stopped
        until: root.hatchEnd
    }
    Stretch {
        kind: root.proven ? TimeBarShape.Tried : TimeBarShape.ToTry
        from: root.started
        until: root.carriedEnd
        text: root.fallback
    }
    Stretch {
        kind: TimeBarShape.Normal
        from: root.restored
        until: root.restored >= 0 ? root.playhead : -1
    }
    Rectangle {
        visible: root.seen >= 0
        x: root.at(root.seen) - 1
        y: Theme.u(5)
        width: 2
        height: Theme.u(28)
        color: Theme.ink

        Label {
            y: parent.height - Theme.u(2)
            anchors.horizontalCenter: parent.horizontalCenter
            //: Under the tick at which a stop was noticed
            text: qsTr("seen")
            textStyle: Theme.note
            color: Theme.ink2
            Accessible.ignored: true
        }
    }

    component Stretch: TimeBar {
        property real from: 0
        property real until: 0

        x: root.at(from)
        y: Theme.u(10)
        width: root.at(until) - x
        height: Theme.u(18)
        visible: from >= 0 && until > from && width >= 1
    }
}
