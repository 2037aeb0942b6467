// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The log of an outage, newest first, and the field to write in. A note stands at the time at which its typing began;
// what was written is corrected by a new entry, never erased.
Panel {
    id: root

    required property IncidentLog log
    required property bool singleKeys
    property string correcting

    function writeNote(): void { field.forceActiveFocus(Qt.ShortcutFocusReason); }

    function correct(key: string): void {
        correcting = key;
        field.text = log.words(key);
        writeNote();
    }

    function giveUp(): void {
        correcting = "";
        field.clear();
        log.typingEnded();
    }

    function keep(): void {
        if (correcting.length > 0) log.correct(correcting, field.text);
        else log.note(field.text, kinds.currentIndex);
        giveUp();
    }

    leftPadding: Theme.space20
    rightPadding: Theme.space20
    topPadding: Theme.space16
    bottomPadding: Theme.space16

    ColumnLayout {
        spacing: Theme.space12

        Label {
            Layout.fillWidth: true
            text: qsTr("Log")
            textStyle: Theme.section
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        ListView {
            objectName: "incidentLog"
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
                onCorrectWanted: root.correct(key)
                onTakeBackWanted: root.log.correct(key, "")
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.correcting.length > 0

            Label {
                Layout.fillWidth: true
                text: qsTr("Correcting a note. Leave it empty to take it back.")
                textStyle: Theme.note
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            IconButton {
                size: Theme.heightSmall
                icon.name: "window-close"
                text: qsTr("Leave it as it was")
                onClicked: root.giveUp()
            }
        }
        ComboBox {
            id: kinds
            objectName: "incidentNoteKind"
            Layout.fillWidth: true
            visible: root.correcting.length === 0
            size: Theme.heightSmall
            //: Before the kind of a note: a fact, a decision…
            prefix: qsTr("Kind of note")
            model: root.log.kinds
            currentIndex: 0
            onActivated: index => currentIndex = index
        }
        TextField {
            id: field
            objectName: "incidentNoteField"
            Layout.fillWidth: true
            size: Theme.heightDrill
            maximumLength: 2000
            iconName: "document-edit"
            keyHint: activeFocus || !root.singleKeys ? "" : "N"
            placeholderText: qsTr("Note")
            onTextEdited: {
                if (root.correcting.length > 0) return;
                if (text.length > 0) root.log.typingBegan();
                else root.log.typingEnded();
            }
            onAccepted: root.keep()
            Keys.onEscapePressed: {
                if (root.correcting.length > 0) root.giveUp();
                else focus = false;
            }
        }
    }
}
