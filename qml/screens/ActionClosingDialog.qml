// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What an action that is ticked has changed in the plan, and when that is played again.
AppDialog {
    id: root

    required property ActionClosingPanel viewModel

    function show(key: string): void {
        root.viewModel.begin(key);
        [retest.text, retest.error] = [root.viewModel.retest, ""];
        root.open();
    }

    function finish(): void {
        retest.error = root.viewModel.finish(retest.text) ? "" : qsTr("Write a date such as 15/12");
        if (retest.error.length === 0)
            root.accept();
    }

    title: qsTr("What has changed in the plan")
    firstField: done

    Label {
        Layout.fillWidth: true
        text: root.viewModel.title
        textStyle: Theme.strong
        wrapMode: Text.Wrap
    }
    InlineNotice {
        Layout.fillWidth: true
        visible: root.viewModel.withoutFallback.length > 0
        //: %1 is a tool, an activity or a fallback
        text: qsTr("No fallback is written yet for “%1”.").arg(root.viewModel.withoutFallback)
    }
    LinkButton {
        objectName: "writeFallback"
        visible: root.viewModel.withoutFallback.length > 0
        text: qsTr("Write it now")
        onClicked: {
            root.reject();
            root.viewModel.writeFallback();
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            objectName: "choices"
            model: root.viewModel.choices

            RadioButton {
                id: choice

                required property int index
                required property string sentence
                required property string when
                required property string lines
                required property bool about

                objectName: "choice" + index
                Layout.fillWidth: true
                //: What changed, and the day: %1 a sentence, %2 "yesterday" or a date
                text: qsTr("%1, %2").arg(sentence).arg(when)
                note: lines
                checked: root.viewModel.chosen === index
                onClicked: root.viewModel.chosen = index
            }
        }
        RadioButton {
            objectName: "nothing"
            Layout.fillWidth: true
            text: qsTr("Nothing to change in the plan")
            checked: root.viewModel.chosen < 0
            onClicked: root.viewModel.chosen = -1
        }
    }
    TextField {
        id: retest
        objectName: "retest"
        Layout.fillWidth: true
        label: qsTr("To be played again on")
        hint: qsTr("Empty: not to be played again.")
        onAccepted: root.finish()
    }

    footerButtons: [
        QuietButton {
            text: qsTr("Cancel")
            onClicked: root.reject()
        },
        PrimaryButton {
            id: done
            objectName: "closed"
            text: qsTr("The action is done")
            onClicked: root.finish()
        }
    ]
}
