// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One objective: its mark, what was measured, and the verdict, which the team changes with a reason.
Item {
    id: root

    required property DrillsReviewViewModel viewModel
    required property string key
    required property string text
    required property string measured
    required property int verdict
    required property string verdictText
    required property string reason
    property int wanted: -1

    function rate(): void {
        root.viewModel.rate(root.key, root.wanted, why.text);
        root.wanted = -1;
        why.clear();
    }

    implicitHeight: Math.max(words.height, choice.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ", " + measured + ", " + verdictText

    DrillReviewMark { verdict: root.verdict }
    Column {
        id: words
        x: Theme.u(34)
        width: parent.width - x - Theme.u(134)
        spacing: Theme.u(2)

        Label {
            width: parent.width
            text: root.text
            textStyle: Theme.small
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: root.measured
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: root.reason.length > 0
            //: The verdict of an objective was changed: %1 is why
            text: qsTr("The team: %1").arg(root.reason)
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        TextField {
            id: why
            objectName: "why"
            width: parent.width + Theme.u(134)
            visible: root.wanted >= 0
            label: root.verdict < 0 ? qsTr("What makes the team say so? Enter keeps it.") : qsTr("Why does the team see it otherwise? Enter keeps it.")
            maximumLength: 300
            Accessible.name: label
            onAccepted: root.rate()
            Keys.onEscapePressed: root.wanted = -1
        }
    }
    Label {
        objectName: "verdictText"
        anchors.right: parent.right
        visible: !choice.visible
        text: root.verdictText
        textStyle: Theme.small
        font.weight: Font.Medium
    }
    ComboBox {
        id: choice
        objectName: "verdict"
        anchors.right: parent.right
        width: Theme.u(122)
        visible: root.viewModel.editable && !root.viewModel.reviewed
        size: Theme.heightSmall
        model: root.viewModel.verdicts
        currentIndex: root.wanted >= 0 ? root.wanted : root.verdict
        displayText: currentIndex < 0 ? root.verdictText : currentText
        //: %1 is an objective of a drill
        Accessible.name: qsTr("Verdict: %1").arg(root.text)
        onActivated: index => {
            root.wanted = index === root.verdict ? -1 : index;
            if (root.wanted >= 0) why.forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
