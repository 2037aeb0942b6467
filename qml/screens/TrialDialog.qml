// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A trial of a fallback that was done for real: when, how long it took, who did it, whether it worked.
AppDialog {
    id: root

    required property TrialPanel viewModel

    function begin(): void {
        [date.text, date.error, minutes.text, minutes.error] = [root.viewModel.today, "", "", ""];
        [who.text, remark.text, worked.checked] = ["", "", true];
        open();
    }

    function finish(): void {
        const problem = root.viewModel.note(date.text, minutes.text, who.text, worked.checked, remark.text);
        [date.error, minutes.error] = [date.wrong(problem), minutes.wrong(problem)];
        if (problem === TrialPanel.None) root.accept();
    }

    title: qsTr("Note a trial")
    firstField: minutes

    Label {
        Layout.fillWidth: true
        text: root.viewModel.name
        textStyle: Theme.strong
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.viewModel.limit
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    TextField {
        id: date

        function wrong(problem: int): string { return problem === TrialPanel.WrongDate ? qsTr("Write a day that has passed, such as 15/12") : ""; }

        objectName: "trialDate"
        Layout.fillWidth: true
        label: qsTr("Tried on")
        maximumLength: 40
    }
    TextField {
        id: minutes

        function wrong(problem: int): string { return problem === TrialPanel.WrongMinutes ? qsTr("Write a number of minutes, such as 10") : ""; }

        objectName: "trialMinutes"
        Layout.fillWidth: true
        label: qsTr("Minutes until it worked")
        hint: qsTr("Real minutes, from the moment you decided to switch.")
        maximumLength: 5
        inputMethodHints: Qt.ImhDigitsOnly
        onAccepted: root.finish()
    }
    TextField {
        id: who
        objectName: "trialWho"
        Layout.fillWidth: true
        label: qsTr("Who did it")
        maximumLength: 120
    }
    RadioButton {
        id: worked
        objectName: "trialWorked"
        Layout.fillWidth: true
        text: qsTr("It worked")
        checked: true
    }
    RadioButton {
        objectName: "trialFailed"
        Layout.fillWidth: true
        text: qsTr("It did not work")
        note: qsTr("Nothing is proved, and an action says to mend it.")
    }
    TextField {
        id: remark
        objectName: "trialRemark"
        Layout.fillWidth: true
        label: qsTr("A remark on the plan or the tools")
        maximumLength: 400
        onAccepted: root.finish()
    }

    footerButtons: [
        QuietButton {
            text: qsTr("Cancel")
            onClicked: root.reject()
        },
        PrimaryButton {
            objectName: "keepTrial"
            text: qsTr("Note the trial")
            onClicked: root.finish()
        }
    ]
}
