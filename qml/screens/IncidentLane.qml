// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Quick
import Relais.Theme

// How one activity stands or recovered: its words, and its time: stopped, seen, carried by a fallback, aimed at.
// Instants in milliseconds since the start, -1: none. With `acts` what can be done about it stands below.
Item {
    id: root

    required property string key
    required property string name
    required property string note
    required property list<string> choices
    required property bool waits
    required property bool restorable
    required property bool late
    required property bool proven
    required property double stopped
    required property double seen
    required property double started
    required property double restored
    required property double target
    required property double limit
    property bool acts: false
    property real span: 1
    property real playhead
    readonly property real end: restored >= 0 ? restored : playhead
    readonly property real hatchEnd: stopped < 0 ? -1 : started >= 0 ? Math.max(started, stopped) : end

    signal fallbackStarted(int choice)
    signal restoredNow()

    function at(milliseconds: real): real { return Math.max(0, Math.min(1, milliseconds / span)) * width; }

    height: column.height
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + note

    Column {
        id: column
        width: parent.width
        spacing: Theme.u(6)

        Label {
            width: parent.width
            text: root.name
            textStyle: Theme.small
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.note
            textStyle: Theme.note
            color: root.late ? Theme.attentionInk : Theme.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Item {
            width: parent.width
            height: Theme.u(20)

            Rectangle {
                y: Theme.u(7)
                width: parent.width
                height: Theme.u(6)
                radius: height / 2
                color: Theme.hover
            }
            Stretch {
                kind: TimeBarShape.Stopped
                from: root.stopped
                until: root.hatchEnd
            }
            Stretch {
                kind: root.proven ? TimeBarShape.Tried : TimeBarShape.ToTry
                from: root.started
                until: root.started >= 0 ? root.end : -1
            }
            Tick {
                milliseconds: root.seen
                color: Theme.ink
            }
            Tick {
                milliseconds: root.target
                color: Theme.primary
            }
            Tick {
                milliseconds: root.limit <= root.span ? root.limit : -1
                color: Theme.control
            }
        }
        Flow {
            width: parent.width
            visible: root.acts && (root.waits || root.restorable)
            spacing: Theme.space8

            ComboBox {
                id: fallbacks
                objectName: "fallbackChoice"
                width: Math.min(Theme.u(220), parent.width)
                visible: root.waits && root.choices.length > 0
                model: [...root.choices, qsTr("Something that is not written")]
                //: Which fallback was started for an activity; %1 is the activity
                Accessible.name: qsTr("Fallback for %1").arg(root.name)
            }
            SecondaryButton {
                objectName: "startFallback"
                visible: root.waits
                relayMark: true
                text: qsTr("Fallback started")
                Accessible.description: root.name
                onClicked: root.fallbackStarted(fallbacks.currentIndex < root.choices.length ? fallbacks.currentIndex : -1)
            }
            SecondaryButton {
                objectName: "activityRestored"
                visible: root.restorable
                text: qsTr("Works again")
                Accessible.description: root.name
                onClicked: root.restoredNow()
            }
        }
    }
    component Stretch: TimeBar {
        property real from: 0
        property real until: 0

        x: root.at(from)
        y: Theme.u(4)
        width: root.at(until) - x
        height: Theme.u(12)
        visible: from >= 0 && until > from && width >= 1
    }
    component Tick: Rectangle {
        property double milliseconds: -1

        visible: milliseconds >= 0
        x: Math.min(root.at(milliseconds), root.width - width)
        width: 2
        height: parent.height
    }
}
