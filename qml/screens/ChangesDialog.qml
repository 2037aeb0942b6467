// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The last hundred changes of the plan, newest first.
AppDialog {
    id: root

    required property HomeViewModel viewModel

    function show(): void {
        viewModel.readHistory();
        open();
    }

    title: qsTr("What has changed")
    dialogWidth: Theme.u(640)

    ListView {
        id: list
        objectName: "history"
        Layout.fillWidth: true
        implicitHeight: Math.min(Theme.u(440), Theme.u(36) * count)
        clip: true
        focus: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.history
        Accessible.role: Accessible.List
        Accessible.name: root.title
        delegate: Item {
            id: line

            required property string day
            required property string text

            width: list.width
            height: Math.max(Theme.u(24), words.implicitHeight + Theme.space8)
            Accessible.role: Accessible.ListItem
            Accessible.name: day + ", " + text

            Label {
                width: Theme.u(110)
                text: line.day
                textStyle: Theme.small
                color: Theme.ink2
                Accessible.ignored: true
            }
            Label {
                id: words
                x: Theme.u(118)
                width: parent.width - x - Theme.space12
                text: line.text
                textStyle: Theme.small
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        T.ScrollBar.vertical: ScrollBar { }
    }
}
