// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// One step of an outage under its section's heading: its tick, its words, who and when. The one that the list is at is
// larger, on blue, with what helps to do it.
Item {
    id: root

    required property int index
    required property string key
    required property string heading
    required property string text
    required property string fiche // that it is from; empty: none
    required property string who
    required property string due
    required property bool late
    required property bool done
    required property IncidentBoard board // names whom it can be handed to
    property bool current: false
    readonly property real above: heading.length > 0 ? title.implicitHeight : 0
    readonly property string spoken: Array.from([text, due, who]).filter(part => part.length > 0).join(", ")

    signal toggled(bool done)
    signal picked()
    signal assignWanted(int person)
    signal ficheWanted()

    implicitHeight: above + ground.height
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: current

    Label {
        id: title
        width: parent.width
        topPadding: Theme.u(root.index > 0 ? 20 : 4)
        bottomPadding: Theme.u(4)
        visible: root.heading.length > 0
        text: root.heading
        textStyle: Theme.note
        font.weight: Font.Medium
        color: Theme.ink2
    }
    Rectangle {
        id: ground
        y: root.above
        x: -Theme.u(14)
        width: parent.width + 2 * Theme.u(14)
        height: Math.max(Theme.u(44), column.height + Theme.u(root.current ? 24 : 18))
        radius: Theme.radiusCard
        color: root.current ? Theme.primarySoft : Theme.clear

        TapHandler { onTapped: root.picked() }
        Separator {
            anchors.bottom: parent.bottom
            x: Theme.u(14)
            width: parent.width - 2 * x
            visible: !root.current
        }
        CheckBox {
            id: tick
            objectName: "stepTick"
            x: Theme.u(14)
            y: column.y
            done: true
            focusPolicy: Qt.NoFocus
            checked: root.done
            Accessible.name: root.text
            onToggled: root.toggled(checked)
        }
        Column {
            id: column
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.u(46)
            width: parent.width - x - Theme.u(14)
            spacing: Theme.space8

            Item {
                width: parent.width
                height: Math.max(words.implicitHeight, aside.implicitHeight, Theme.u(24))

                Label {
                    id: words
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - aside.width - Theme.space12
                    text: root.text
                    textStyle: Theme.large
                    font.weight: root.current && !root.done ? Font.DemiBold : Font.Normal
                    color: root.done ? Theme.ink2 : Theme.ink
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Column {
                    id: aside
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(Math.max(who.implicitWidth, due.implicitWidth), column.width * 0.4)

                    Label {
                        id: who
                        width: parent.width
                        horizontalAlignment: Text.AlignRight
                        visible: text.length > 0
                        text: root.who
                        textStyle: Theme.small
                        color: Theme.ink2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    Label {
                        id: due
                        width: parent.width
                        horizontalAlignment: Text.AlignRight
                        visible: text.length > 0 && !root.done
                        text: root.due
                        textStyle: Theme.note
                        color: root.late ? Theme.attentionInk : Theme.ink2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
            }
            Flow {
                width: parent.width
                visible: root.current && !root.done
                spacing: Theme.space12

                SecondaryButton {
                    objectName: "copyStep"
                    icon.name: "edit-copy"
                    text: qsTr("Copy")
                    Accessible.description: root.text
                    onClicked: Clipboard.setText(root.text)
                }
                QuietButton {
                    objectName: "openFiche"
                    visible: root.fiche.length > 0
                    icon.name: "checklist"
                    //: Opens a fiche: %1 is what it is called
                    text: qsTr("Playbook “%1”").arg(root.fiche)
                    onClicked: root.ficheWanted()
                }
                ComboBox {
                    objectName: "assignStep"
                    width: Theme.u(220)
                    visible: root.board.people.length > 0
                    placeholderText: qsTr("Hand it to somebody")
                    model: root.board.people
                    currentIndex: -1
                    onActivated: index => {
                        root.assignWanted(index);
                        currentIndex = -1;
                    }
                }
            }
        }
    }
}
