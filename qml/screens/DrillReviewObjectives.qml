// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// How the objectives were met. The verdict is computed; the team changes it with a reason.
ColumnLayout {
    id: root

    required property DrillsReviewViewModel viewModel

    spacing: Theme.space12

    Label {
        objectName: "objectivesTitle"
        Layout.fillWidth: true
        text: root.viewModel.objectivesTitle
        textStyle: Theme.section
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        objectName: "objectives"
        model: root.viewModel.objectives

        ColumnLayout {
            id: line

            required property string key
            required property string text
            required property string measured
            required property int verdict
            required property string verdictText
            required property string reason
            property int wanted: -1

            Layout.fillWidth: true
            spacing: Theme.space8

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space12

                DrillReviewMark {
                    Layout.alignment: Qt.AlignTop
                    verdict: line.verdict
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: line.text
                        textStyle: Theme.small
                        font.weight: Font.Medium
                        wrapMode: Text.Wrap
                    }
                    Label {
                        Layout.fillWidth: true
                        text: line.measured
                        textStyle: Theme.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                    }
                    Label {
                        Layout.fillWidth: true
                        visible: line.reason.length > 0
                        //: The verdict of an objective was changed: %1 is why
                        text: qsTr("The team: %1").arg(line.reason)
                        textStyle: Theme.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                    }
                }
                Label {
                    objectName: "verdictText"
                    visible: !verdict.visible
                    text: line.verdictText
                    textStyle: Theme.small
                    font.weight: Font.Medium
                }
                ComboBox {
                    id: verdict
                    objectName: "verdict"
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: Theme.u(122)
                    visible: root.viewModel.editable && !root.viewModel.reviewed
                    size: Theme.heightSmall
                    model: root.viewModel.verdicts
                    currentIndex: line.wanted >= 0 ? line.wanted : line.verdict
                    //: %1 is an objective of a drill
                    Accessible.name: qsTr("Verdict: %1").arg(line.text)
                    onActivated: index => {
                        line.wanted = index === line.verdict ? -1 : index;
                        if (line.wanted >= 0) why.forceActiveFocus(Qt.TabFocusReason);
                    }
                }
            }
            TextField {
                id: why
                objectName: "why"
                Layout.fillWidth: true
                visible: line.wanted >= 0
                label: qsTr("Why does the team see it otherwise? Enter keeps it.")
                maximumLength: 300
                Accessible.name: label
                onAccepted: {
                    root.viewModel.rate(line.key, line.wanted, text);
                    line.wanted = -1;
                    clear();
                }
                Keys.onEscapePressed: line.wanted = -1
            }
        }
    }
}
