// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// What was just done, with its undo: one at a time, bottom centre, 10 s, longer while hovered or focused. Place it in the
// window, call show(); `undone` when « Undo » is pressed.
T.Control {
    id: root

    property string text
    property string actionText
    property int time: Theme.toastTime
    property bool open: false
    readonly property bool held: hovered || action.activeFocus

    signal undone()

    // Shows the sentence; an empty action shows none.
    function show(sentence: string, actionLabel: string): void {
        [root.text, root.actionText] = [sentence, actionLabel];
        root.open = true;
        clock.restart();
    }

    function hide(): void {
        root.open = false;
    }

    anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
    anchors.bottom: parent ? parent.bottom : undefined
    anchors.bottomMargin: Theme.space24
    z: 100
    implicitWidth: Math.min(implicitContentWidth + leftPadding + rightPadding, parent ? parent.width - Theme.space32 : 480)
    implicitHeight: Math.max(Theme.heightDrill, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.u(14)
    rightPadding: Theme.u(actionText.length > 0 ? 6 : 14)
    topPadding: Theme.u(6)
    bottomPadding: Theme.u(6)
    visible: open
    hoverEnabled: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Keys.onEscapePressed: hide()

    Timer {
        id: clock
        interval: root.time
        running: root.open && !root.held
        onTriggered: root.hide()
    }
    contentItem: content
    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.tip
    }

    RowLayout {
        id: content
        spacing: Theme.space16

        Label {
            Layout.fillWidth: true
            text: root.text
            textStyle: Theme.small
            color: Theme.tipText
            wrapMode: Text.Wrap
        }
        ActionButton {
            id: action
            visible: root.actionText.length > 0
            text: root.actionText
            fill: Theme.clear
            fillHover: Qt.alpha(Theme.tipText, 0.12)
            fillPressed: Qt.alpha(Theme.tipText, 0.2)
            edge: Theme.clear
            ink: Theme.tipText
            onClicked: {
                root.hide();
                root.undone();
            }
        }
    }
}
