// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// A fallback that was started: talked about, or done for real, and by whom.
RowLayout {
    id: root

    required property DrillsReviewViewModel viewModel
    required property string key
    required property string name
    required property string note
    required property bool kept
    required property bool real
    required property bool slow
    required property string who
    required property bool trialPlanned

    spacing: Theme.space12
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + note

    RelayMark {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.u(4)
        coverage: root.real && !root.slow ? RelayMarkShape.Tried : RelayMarkShape.ToTry
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.u(4)

        Label {
            Layout.fillWidth: true
            text: root.name
            textStyle: Theme.small
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        Label {
            objectName: "proofNote"
            Layout.fillWidth: true
            text: root.note
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        CheckBox {
            objectName: "keptProof"
            Layout.fillWidth: true
            visible: root.viewModel.editable && !root.real
            checked: root.kept
            text: qsTr("Keep it as discussed in a drill")
            onToggled: {
                root.viewModel.keepProof(root.key, checked);
                checked = Qt.binding(() => root.kept);
            }
        }
        CheckBox {
            objectName: "forReal"
            Layout.fillWidth: true
            visible: root.viewModel.editable
            checked: root.real
            text: qsTr("We really did it")
            onToggled: {
                root.viewModel.prove(root.key, checked, who.text);
                checked = Qt.binding(() => root.real);
            }
        }
        TextField {
            id: who
            objectName: "who"
            Layout.fillWidth: true
            visible: root.real && root.viewModel.editable
            label: qsTr("Who did it")
            text: root.who
            maximumLength: 120
            Accessible.name: label
            onEditingFinished: {
                if (root.real && text !== root.who) root.viewModel.prove(root.key, true, text);
                text = Qt.binding(() => root.who);
            }
        }
        SecondaryButton {
            objectName: "planTrial"
            visible: root.viewModel.editable && !root.real && !root.trialPlanned
            size: Theme.heightSmall
            text: qsTr("Plan a ten-minute trial")
            onClicked: root.viewModel.planTrial(root.key)
        }
        LinkButton {
            objectName: "noteTrial"
            visible: root.viewModel.writable && !root.real
            text: qsTr("Note a trial…")
            onClicked: root.viewModel.noteTrial(root.key)
        }
        Label {
            objectName: "trialPlanned"
            Layout.fillWidth: true
            visible: root.trialPlanned && !root.real
            text: qsTr("To be tried for real: it stands among the actions.")
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
