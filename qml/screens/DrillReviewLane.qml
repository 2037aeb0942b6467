// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme

// How one activity recovered. Instants in milliseconds of play, -1: none.
Item {
    id: root

    required property double span // of the whole bar, milliseconds
    required property double end // of play
    required property string name
    required property string aims
    required property string note
    required property bool uncovered
    required property bool late
    required property bool proven
    required property double stopped
    required property double seen
    required property double started
    required property double restored
    required property double target
    readonly property double stopEnd: started >= 0 ? started : restored >= 0 ? restored : root.end

    function at(milliseconds: real): real {
        return Math.max(0, Math.min(1, milliseconds / root.span)) * width;
    }

    implicitHeight: words.implicitHeight + Theme.u(24)
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + note + ", " + aims

    GridLayout {
        id: words
        width: parent.width
        columns: 2
        rowSpacing: 0

        Label {
            Layout.fillWidth: true
            text: root.name
            textStyle: Theme.small
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        Label {
            text: root.aims
            textStyle: Theme.note
            color: Theme.ink2
        }
        Label {
            Layout.fillWidth: true
            Layout.columnSpan: 2
            text: root.note
            textStyle: Theme.note
            color: root.uncovered ? Theme.uncoveredInk : root.late ? Theme.attentionInk : Theme.ink2
            wrapMode: Text.Wrap
        }
    }
    Stretch {
        kind: TimeBarShape.Normal
        until: root.end
    }
    Stretch {
        kind: TimeBarShape.Stopped
        from: root.stopped
        until: root.stopEnd
    }
    Stretch {
        kind: root.proven ? TimeBarShape.Tried : TimeBarShape.ToTry
        from: root.started
        until: root.started < 0 ? -1 : root.restored > root.started ? root.restored : root.end
    }
    Tick {
        milliseconds: root.seen
        color: Theme.ink
    }
    Tick {
        milliseconds: root.target <= root.span ? root.target : -1
        color: Theme.primary
    }

    component Stretch: TimeBar {
        property double from: 0
        property double until: 0

        x: root.at(from)
        y: words.height + Theme.u(6)
        width: root.at(until) - x
        height: Theme.u(11)
        visible: from >= 0 && until > from
    }
    component Tick: Rectangle {
        property double milliseconds: -1

        visible: milliseconds >= 0
        x: root.at(milliseconds) - 1
        y: words.height + Theme.u(4)
        width: 2
        height: Theme.u(15)
    }
}
