// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Since when an outage lasts, once one knows better.
AppDialog {
    id: root

    required property IncidentFallen fallen
    readonly property bool wrong: !fallen.isTime(time.text)

    function restate(): void {
        if (wrong) return;
        root.accept();
        root.fallen.restate(time.text);
    }

    objectName: "incidentStartDialog"
    title: qsTr("Since when does it last?")
    firstField: time
    onAboutToShow: time.text = root.fallen.start
    onClosed: time.clear()

    TextField {
        id: time
        objectName: "startTime"
        Layout.fillWidth: true
        label: qsTr("Since what time")
        maximumLength: 20
        invalid: text.length > 0 && root.wrong
        //: An example of a time of day in a field
        placeholderText: qsTr("e.g. 9:12")
        onAccepted: root.restate()
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("The change is written into the log. Limits and what is due are counted anew; what is noted keeps its time of day.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    footerButtons: [
        PrimaryButton {
            objectName: "startRestated"
            enabled: !root.wrong
            text: qsTr("Correct the start")
            onClicked: root.restate()
        }
    ]
}
