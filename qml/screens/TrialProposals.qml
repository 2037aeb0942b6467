// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Ten-minute trials worth doing next, folded until somebody asks how.
Card {
    id: root

    required property TrialPanel viewModel
    property bool howToShown: false

    soft: true

    Column {
        id: body
        spacing: Theme.space8

        Label {
            width: parent.width
            text: qsTr("Ten minutes to try a fallback for real")
            textStyle: Theme.strong
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            objectName: "proposals"
            model: root.viewModel.proposals

            Column {
                id: trial

                required property string key
                required property string name
                required property string why
                required property string howTo

                visible: root.howToShown
                width: body.width
                spacing: Theme.u(2)

                Label {
                    width: parent.width
                    text: trial.name
                    textStyle: Theme.small
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width
                    text: trial.why
                    textStyle: Theme.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                }
                Label {
                    objectName: "howTo"
                    width: parent.width
                    text: trial.howTo
                    textStyle: Theme.small
                    wrapMode: Text.Wrap
                }
                LinkButton {
                    objectName: "noteProposed"
                    text: qsTr("Note a trial…")
                    //: %1 is a fallback
                    Accessible.name: qsTr("Note a trial of “%1”").arg(trial.name)
                    onClicked: root.viewModel.begin(trial.key)
                }
            }
        }
        LinkButton {
            objectName: "showHowTo"
            text: root.howToShown ? qsTr("Hide how to") : qsTr("Show how to")
            onClicked: root.howToShown = !root.howToShown
        }
    }
}
