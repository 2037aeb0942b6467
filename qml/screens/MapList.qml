// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// The map in words: one sentence a node, in reading order. For who reads with a screen reader, and who prefers a list.
// One stop of Tab; arrows go through it.
ListView {
    id: root

    required property MapViewModel viewModel

    signal causeWanted(key: string)

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    model: viewModel.list
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Dependencies, in words")
    T.ScrollBar.vertical: ScrollBar { }

    delegate: T.ItemDelegate {
        id: line

        required property int index
        required property string key
        required property string sentence
        required property int look
        required property bool current

        width: ListView.view.width
        implicitHeight: implicitContentHeight
        focusPolicy: Qt.ClickFocus
        hoverEnabled: true
        Accessible.role: Accessible.ListItem
        Accessible.name: sentence
        Accessible.selected: current
        Accessible.onPressAction: line.clicked()
        Keys.onReturnPressed: root.causeWanted(key)
        onClicked: {
            root.currentIndex = index;
            root.viewModel.select(key);
        }

        contentItem: Label {
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            topPadding: Theme.space8
            bottomPadding: Theme.space8
            verticalAlignment: Text.AlignVCenter
            text: line.sentence
            textStyle: Theme.small
            font.weight: line.current ? Font.DemiBold : Font.Normal
            color: line.look === MapLinks.Hit ? Theme.uncoveredInk : Theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        background: Rectangle {
            radius: Theme.radiusControl
            color: line.current ? Theme.selected : line.hovered ? Theme.hover : Theme.clear

            FocusRing {
                visible: line.activeFocus
                gap: -4
            }
        }
    }
}
