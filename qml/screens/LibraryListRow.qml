// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme

// A scenario or a real outage in the list, below the heading of its group.
FocusScope {
    id: root

    required property string key
    required property string title
    required property string note
    required property string heading
    required property bool scenario
    property bool chosen: false

    signal picked()
    signal opened() // and it is to be read

    implicitHeight: row.y + row.height

    Label {
        id: group
        leftPadding: Theme.space12
        topPadding: Theme.space12
        bottomPadding: Theme.u(4)
        width: root.width
        visible: root.heading.length > 0
        text: root.heading
        textStyle: Theme.note
        color: Theme.ink2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    T.ItemDelegate {
        id: row
        y: group.visible ? group.height : 0
        width: root.width
        implicitHeight: implicitContentHeight + topPadding + bottomPadding
        topPadding: Theme.space8
        bottomPadding: Theme.space8
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        hoverEnabled: true
        focus: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.ListItem
        Accessible.name: root.title + ", " + root.note
        Accessible.selected: root.chosen
        Accessible.onPressAction: row.clicked()
        Keys.onReturnPressed: row.clicked()
        onClicked: {
            root.picked();
            root.opened();
        }
        onActiveFocusChanged: if (activeFocus) root.picked()

        contentItem: content
        background: Rectangle {
            radius: Theme.radiusControl
            color: root.chosen ? Theme.selected : row.hovered ? Theme.hover : Theme.clear

            FocusRing { visible: row.visualFocus }
        }

        Item {
            id: content
            implicitHeight: words.implicitHeight

            Icon {
                id: kind
                y: Theme.u(2)
                name: root.scenario ? "chronometer" : "view-history"
                color: Theme.ink2
            }
            Column {
                id: words
                x: kind.width + Theme.space8
                width: parent.width - x
                spacing: Theme.u(2)

                Label {
                    width: parent.width
                    text: root.title
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: root.note
                    textStyle: Theme.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
