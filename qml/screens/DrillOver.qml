// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The drill has ended and its record is on its way to the file; seen only where that takes time.
Panel {
    id: root

    required property DrillViewModel viewModel

    Item {
        ColumnLayout {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.space20, Theme.u(560))
            spacing: Theme.space12

            Label {
                Layout.fillWidth: true
                text: qsTr("The drill is over")
                textStyle: Theme.display
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                Layout.fillWidth: true
                text: root.viewModel.saveFailed ? qsTr("Its record is kept here until it can be written. The review opens then.")
                                                : qsTr("Its record is being written. The review opens in a moment.")
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
    }
}
