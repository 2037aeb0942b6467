// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// By which channel: side by side where a row or two hold them, else in a list that opens.
Item {
    id: root

    required property MessagesViewModel viewModel
    readonly property bool listed: viewModel.channels.length > 4 && width < Theme.u(560)

    implicitHeight: listed ? list.implicitHeight : chips.implicitHeight

    ComboBox {
        id: list
        objectName: "channelList"
        width: Math.min(root.width, Theme.u(320))
        visible: root.listed
        prefix: qsTr("Channel")
        model: root.viewModel.channels
        currentIndex: root.viewModel.channel
        onActivated: index => root.viewModel.chooseChannel(index)
    }
    Flow {
        id: chips
        width: root.width
        visible: !root.listed
        spacing: Theme.space8

        Repeater {
            model: root.viewModel.channels

            Chip {
                required property int index
                required property string modelData

                text: modelData
                icon.name: root.viewModel.channelIcons[index] ?? ""
                checked: root.viewModel.channel === index
                checkable: false
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: root.viewModel.chooseChannel(index)
            }
        }
    }
}
