// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One finding of a scan: what for, who, how sure, seen where, behind which tool; and what a person says of it.
Card {
    id: root

    required property ScanViewModel viewModel
    required property string key
    required property string part
    required property string provider
    required property string sureness
    required property string seen
    required property string note
    required property string source
    required property string address
    required property int tool
    required property string remark
    required property int answer
    required property bool asked

    padding: Theme.u(14)
    Accessible.role: Accessible.Grouping
    //: %1 is a part of a domain ("E-mail"), %2 a provider
    Accessible.name: qsTr("%1: %2").arg(part).arg(provider)

    Column {
        spacing: Theme.u(4)

        Line {
            text: root.part
            textStyle: Theme.note
            color: Theme.ink2
        }
        Line {
            text: root.provider
            textStyle: Theme.strong
        }
        Line { text: root.seen }
        Line { text: root.sureness }
        Line { text: root.note }
        Line {
            text: root.source
            textStyle: Theme.note
            color: Theme.ink2
        }
        LinkButton {
            visible: root.address.length > 0
            textStyle: Theme.note
            text: qsTr("Open the source")
            Accessible.description: root.address
            onClicked: Qt.openUrlExternally(root.address)
        }
        ComboBox {
            objectName: "tool"
            width: Math.min(parent ? parent.width : 0, Theme.u(360))
            enabled: root.viewModel.editable
            prefix: qsTr("Behind")
            placeholderText: qsTr("which tool?")
            model: root.viewModel.tools
            currentIndex: root.tool
            onActivated: index => root.viewModel.chooseTool(root.key, index)
        }
        Line {
            text: root.remark
            font.weight: Font.Medium
        }
        Flow {
            width: parent ? parent.width : 0
            visible: root.asked && root.viewModel.editable
            spacing: Theme.space8

            SecondaryButton {
                objectName: "confirmFinding"
                size: Theme.heightSmall
                text: qsTr("Confirm")
                Accessible.description: root.Accessible.name
                onClicked: root.viewModel.answer(root.key, ScanViewModel.Confirm)
            }
            QuietButton {
                objectName: "askFinding"
                size: Theme.heightSmall
                visible: root.answer !== ScanViewModel.Ask
                text: qsTr("I will ask")
                Accessible.description: root.Accessible.name
                onClicked: root.viewModel.answer(root.key, ScanViewModel.Ask)
            }
            QuietButton {
                objectName: "refuseFinding"
                size: Theme.heightSmall
                visible: root.answer !== ScanViewModel.Refuse
                text: qsTr("Refuse")
                Accessible.description: root.Accessible.name
                onClicked: root.viewModel.answer(root.key, ScanViewModel.Refuse)
            }
        }
    }

    component Line: Label {
        width: parent ? parent.width : 0
        visible: text.length > 0
        textStyle: Theme.small
        wrapMode: Text.Wrap
    }
}
