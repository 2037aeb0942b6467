// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What only a person can say of a table: which rows are the same, and whether remarks on people are kept.
Column {
    id: root

    required property ImportPanel viewModel
    readonly property bool empty: viewModel.proposalCount === 0 && !viewModel.remarksOffered

    spacing: Theme.space12

    Label {
        width: parent.width
        visible: root.viewModel.proposalCount > 0
        text: qsTr("The same, or two?")
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        objectName: "proposals"
        model: root.viewModel.proposals

        Flow {
            id: proposal

            required property string key
            required property string words
            required property bool merged

            width: root.width
            spacing: Theme.space12

            Label {
                width: Math.min(implicitWidth, root.width)
                height: Math.max(implicitHeight, Theme.heightSmall)
                verticalAlignment: Text.AlignVCenter
                text: proposal.words
                textStyle: Theme.small
                wrapMode: Text.Wrap
            }
            SegmentedControl {
                objectName: "merge"
                size: Theme.heightSmall
                segments: [qsTr("Keep both"), qsTr("Merge")]
                currentIndex: proposal.merged ? 1 : 0
                name: proposal.words
                onActivated: index => root.viewModel.merge(proposal.key, index === 1)
            }
        }
    }
    CheckBox {
        objectName: "remarks"
        width: parent.width
        visible: root.viewModel.remarksOffered
        text: qsTr("Keep the remarks about people")
        checked: root.viewModel.withRemarks
        onToggled: {
            root.viewModel.withRemarks = checked;
            checked = Qt.binding(() => root.viewModel.withRemarks);
        }
    }
    InlineNotice {
        width: parent.width
        visible: root.viewModel.remarksOffered
        tone: InlineNotice.Attention
        text: qsTr("Health, family, holidays: do not keep them.")
    }
}
