// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// Why there is nothing here, and the one action that changes it (put the button inside).
T.Control {
    id: root

    property string title
    property string text
    default property alias actions: actionRow.data

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space16

    contentItem: content
    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surface
        border.color: Theme.line2
    }

    RowLayout {
        id: content
        spacing: Theme.space16

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.u(2)

            Label {
                Layout.fillWidth: true
                text: root.title
                textStyle: Theme.strong
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.text
                textStyle: Theme.small
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
        RowLayout {
            id: actionRow
            spacing: Theme.space8
        }
    }
}
