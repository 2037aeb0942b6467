// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// A filter over what stands below it. Esc clears it, then leaves it to others.
TextField {
    id: root

    iconName: "edit-find"
    rightPadding: text.length > 0 ? Theme.heightControl : Theme.u(10)
    Accessible.role: Accessible.EditableText
    Keys.onEscapePressed: event => {
        event.accepted = root.text.length > 0;
        root.clear();
        root.textEdited();
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(2)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text.length > 0
        size: Theme.heightSmall
        icon.name: "window-close"
        //: Tooltip of the cross in a search field
        text: qsTr("Clear")
        onClicked: {
            root.clear();
            root.textEdited();
        }
    }
}
