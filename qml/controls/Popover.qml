// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// An explanation or a small choice beside what it belongs to. Esc or a click elsewhere closes it. What is put inside stands
// one below the other in a ColumnLayout. `title` may be empty.
T.Popup {
    id: root

    property string title
    property string iconName: "dialog-information"

    implicitWidth: Theme.u(320)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: 8
    padding: Theme.u(14)
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    contentItem: ColumnLayout {
        spacing: Theme.u(6)

        RowLayout {
            visible: root.title.length > 0
            spacing: Theme.u(6)

            Icon {
                name: root.iconName
                color: Theme.link
            }
            Label {
                Layout.fillWidth: true
                text: root.title
                textStyle: Theme.small
                font.weight: Font.Medium
                color: Theme.link
                wrapMode: Text.Wrap
            }
        }
    }
    background: RaisedGround { }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motionColour
        }
    }
}
