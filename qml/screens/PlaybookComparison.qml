// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A step that a person wrote and whose generated text has changed since: what it was made on, what the plan says now and
// the person's own words, side by side, with the three ways out.
AppDialog {
    id: root

    required property PlaybooksViewModel viewModel
    readonly property playbookStepDetail step: viewModel.step

    signal rewriteWanted()

    title: qsTr("The plan has changed under your text")
    dialogWidth: Theme.u(640)
    firstField: keep

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < Theme.u(520) ? 1 : 3
        columnSpacing: Theme.space16
        rowSpacing: Theme.space12

        Side {
            //: Over the generated text that somebody had changed
            name: qsTr("It said")
            words: root.step.base
        }
        Side {
            name: qsTr("The plan says now")
            words: root.step.proposed
            strong: true
        }
        Side {
            name: qsTr("You wrote")
            words: root.step.mine
            strong: true
        }
    }

    footerButtons: [
        QuietButton {
            objectName: "rewrite"
            //: Button: neither text is right, the person writes another
            text: qsTr("Write another")
            onClicked: {
                root.close();
                root.rewriteWanted();
            }
        },
        SecondaryButton {
            objectName: "takeOver"
            //: Button: the plan's new text replaces the person's own
            text: qsTr("Take over")
            onClicked: {
                root.viewModel.restore();
                root.close();
            }
        },
        SecondaryButton {
            id: keep
            objectName: "keepMine"
            text: qsTr("Keep mine")
            onClicked: {
                root.viewModel.keepMine();
                root.close();
            }
        }
    ]

    component Side: Column {
        id: side

        property string name
        property string words
        property bool strong: false

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space4

        Label {
            width: side.width
            text: side.name
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
        Label {
            width: side.width
            text: side.words
            color: side.strong ? Theme.ink : Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
