// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The log, newest first, and the field to write in. A note stands at the time at which its typing began; what was
// written is corrected by a new entry, never erased.
Panel {
    id: root

    required property DrillLog log
    required property bool singleKeys
    property string correcting
    property string correctingTime

    function writeNote(): void { field.forceActiveFocus(Qt.ShortcutFocusReason); }

    function correct(key: string, time: string): void {
        correctingTime = time;
        correcting = key;
        writeNote();
    }

    function giveUp(): void {
        correcting = "";
        about.currentIndex = sure.currentIndex = 0;
        field.clear();
    }

    function keep(): void {
        if (correcting.length > 0) log.correct(correcting, field.text);
        else log.note(field.text, about.currentIndex, sure.currentIndex);
        giveUp();
    }

    onCorrectingChanged: field.text = log.words(correcting)
    leftPadding: Theme.space20
    rightPadding: Theme.space20
    topPadding: Theme.space16
    bottomPadding: Theme.space16

    ColumnLayout {
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: qsTr("Log")
                textStyle: Theme.strong
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                text: root.log.count
                textStyle: Theme.small
                color: Theme.ink2
            }
            ComboBox {
                objectName: "logFilter"
                Layout.preferredWidth: Theme.u(130)
                size: Theme.heightSmall
                model: root.log.filters
                currentIndex: root.log.filter
                Accessible.name: qsTr("What the log shows")
                onActivated: index => root.log.filter = index
            }
        }
        ListView {
            id: list
            objectName: "log"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.u(60)
            clip: true
            spacing: Theme.u(6)
            boundsBehavior: Flickable.StopAtBounds
            model: root.log.rows
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Log")

            delegate: RunLogLine {
                width: ListView.view.width
                onStarWanted: on => root.log.star(key, on)
                onCorrectWanted: root.correct(key, time)
                onTakeBackWanted: root.log.correct(key, "")
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.correcting.length > 0

            Label {
                Layout.fillWidth: true
                //: %1 is the time of the note that is being corrected
                text: qsTr("Correcting the note of %1. Leave it empty to take it back.").arg(root.correctingTime)
                textStyle: Theme.note
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            IconButton {
                objectName: "giveUpCorrection"
                size: Theme.heightSmall
                icon.name: "window-close"
                text: qsTr("Leave it as it was")
                onClicked: root.giveUp()
            }
        }
        RowLayout {
            visible: root.correcting.length === 0
            spacing: Theme.space8

            ComboBox {
                objectName: "noteKind"
                Layout.fillWidth: true
                size: Theme.heightSmall
                model: root.log.types
                currentIndex: root.log.type
                Accessible.name: qsTr("What is noted")
                onActivated: index => root.log.type = index
            }
            ComboBox {
                id: about
                objectName: "noteAbout"
                Layout.fillWidth: true
                size: Theme.heightSmall
                model: root.log.subjects
                currentIndex: 0
                Accessible.name: qsTr("Which activity the note is about")
                onActivated: index => currentIndex = index
            }
        }
        SegmentedControl {
            id: sure
            objectName: "noteVerified"
            visible: root.correcting.length === 0 && root.log.verifiable && (field.text.length > 0 || activeFocus)
            size: Theme.heightSmall
            name: qsTr("Was it verified?")
            //: Of a note: whether what it says was verified
            segments: [qsTr("Not said"), qsTr("Verified"), qsTr("Not verified")]
            onActivated: index => currentIndex = index
        }
        TextField {
            id: field
            objectName: "note"
            Layout.fillWidth: true
            size: Theme.heightDrill
            maximumLength: 2000
            iconName: "document-edit"
            keyHint: activeFocus || !root.singleKeys ? "" : "N"
            placeholderText: root.log.invitation
            onTextEdited: {
                if (root.correcting.length > 0) return;
                if (text.length > 0) root.log.typingBegan();
                else root.log.typingEnded();
            }
            onAccepted: root.keep()
            // The type of the note, without leaving the field.
            Keys.onUpPressed: root.log.turnType(-1)
            Keys.onDownPressed: root.log.turnType(1)
            Keys.onEscapePressed: {
                if (root.correcting.length > 0) root.giveUp();
                else focus = false;
            }
        }
    }
}
