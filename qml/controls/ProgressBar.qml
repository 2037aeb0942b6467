// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// How far, always with a number in words beside.
T.ProgressBar {
    id: root

    property string words
    property real barWidth: Theme.u(220)

    implicitWidth: barWidth + (label.visible ? label.implicitWidth + Theme.space16 : 0)
    implicitHeight: Math.max(Theme.u(18), label.implicitHeight)
    Accessible.name: words

    contentItem: content

    RowLayout {
        id: content
        spacing: Theme.space16

        Rectangle {
            Layout.preferredWidth: root.barWidth
            implicitHeight: Theme.u(6)
            radius: height / 2
            color: Theme.line2

            Rectangle {
                width: root.visualPosition * parent.width
                height: parent.height
                radius: height / 2
                color: Theme.primary
            }
        }
        Label {
            id: label
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.words
            textStyle: Theme.small
            color: Theme.ink2
            elide: Text.ElideRight
        }
    }
}
