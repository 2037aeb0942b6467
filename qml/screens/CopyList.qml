// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The copies kept of the plan. Taking one up opens it as a new file beside the plan, which stays as it is.
ColumnLayout {
    id: root

    required property CopiesViewModel viewModel

    spacing: 0

    Label {
        Layout.fillWidth: true
        visible: root.viewModel.count === 0
        text: qsTr("No copy of this plan is kept yet.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.viewModel.rows

        ColumnLayout {
            id: line

            required property int index
            required property string key
            required property string day
            required property string size

            Layout.fillWidth: true
            spacing: 0

            Separator {
                Layout.fillWidth: true
                visible: line.index > 0
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.u(40)
                spacing: Theme.space12

                Label {
                    Layout.fillWidth: true
                    text: line.day
                    textStyle: Theme.small
                    elide: Text.ElideRight
                }
                Label {
                    text: line.size
                    textStyle: Theme.small
                    color: Theme.ink3
                }
                SecondaryButton {
                    objectName: "takeUp"
                    size: Theme.heightSmall
                    enabled: !root.viewModel.busy
                    text: qsTr("Take up this copy")
                    //: %1 is a day and a time
                    Accessible.name: qsTr("Take up the copy of %1").arg(line.day)
                    onClicked: root.viewModel.takeUp(line.key)
                }
            }
        }
    }
}
