// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Quick
import Relais.Theme

// What all push buttons share: states, icon, key hint, focus ring. Screens use PrimaryButton, SecondaryButton,
// QuietButton and AlertButton.
T.Button {
    id: root

    property bool busy: false
    property bool iconAfter: false
    property bool hasMenu: false
    property bool relayMark: false
    property string keyHint
    property string busyText: text
    property real size: Theme.heightControl
    property color fill: Theme.surface
    property color fillHover: Theme.hover
    property color fillPressed: Theme.pressed
    property color fillDisabled: Theme.surface
    property color edge: Theme.line2
    property color edgeDisabled: Theme.line
    property color ink: Theme.ink
    readonly property bool tall: size >= Theme.heightDrill
    readonly property color inkNow: enabled ? ink : Theme.ink3

    function press(): void {
        if (!root.busy) root.clicked();
    }

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(size, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: tall ? Theme.space20 : size < Theme.heightControl ? Theme.u(10) : Theme.u(13)
    rightPadding: leftPadding
    topPadding: Theme.u(3)
    bottomPadding: Theme.u(3)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: busy ? busyText : text
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()
    Keys.onSpacePressed: event => event.accepted = root.busy

    contentItem: content

    background: Rectangle {
        radius: Theme.radiusControl
        color: !root.enabled ? root.fillDisabled : root.down ? root.fillPressed : root.hovered ? root.fillHover : root.fill
        border.color: root.enabled ? root.edge : root.edgeDisabled

        Behavior on color {
            ColorAnimation {
                duration: Theme.motionColour
                easing.type: Easing.OutCubic
            }
        }
        FocusRing { visible: root.visualFocus }
    }

    Item {
        id: content
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.u(root.tall ? 8 : 7)

            Spinner {
                visible: root.busy
                color: root.inkNow
            }
            Icon {
                visible: !root.busy && !root.iconAfter && root.icon.name.length > 0
                name: root.icon.name
                size: root.tall ? Theme.iconLarge : Theme.icon
                color: root.inkNow
            }
            RelayMarkShape {
                visible: root.relayMark && !root.busy
                implicitWidth: Theme.u(20)
                implicitHeight: Theme.u(14)
                coverage: RelayMarkShape.Tried
                barColor: root.inkNow
                markColor: root.inkNow
            }
            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.busy ? root.busyText : root.text
                textStyle: root.tall ? Theme.large : root.size < Theme.heightControl ? Theme.small : Theme.body
                font.weight: Font.Medium
                color: root.inkNow
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Icon {
                visible: !root.busy && (root.iconAfter || root.hasMenu)
                name: root.hasMenu ? "go-down" : root.icon.name
                color: root.inkNow
            }
            KeyHint {
                visible: root.keyHint.length > 0
                text: root.keyHint
                ink: root.inkNow
                edge: Qt.alpha(root.inkNow, 0.45)
            }
        }
    }
    // Busy looks alive and takes no second press.
    MouseArea {
        anchors.fill: parent
        enabled: root.busy
    }
}
