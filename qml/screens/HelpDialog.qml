// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme

// Help: where what is found, and the keys.
AppDialog {
    id: root

    readonly property list<string> places: [
        qsTr("Go on with my first plan"), qsTr("Home, “Your first plan”"),
        qsTr("Find a number, a tool, a message"), qsTr("Search, in the navigation or Ctrl K"),
        qsTr("See what the plan lacks"), qsTr("Inventory, “To complete”"),
        qsTr("Know what falls when something fails"), qsTr("Dependencies"),
        qsTr("Know what to do when a tool is down"), qsTr("Playbooks"),
        qsTr("Tell customers, the team, suppliers"), qsTr("Messages"),
        qsTr("Print the plan or take it away"), qsTr("Documents"),
        qsTr("Bring an earlier plan back"), qsTr("Settings, “Copies of the plan”"),
        qsTr("Open another plan, change its folder"), qsTr("The firm’s name, at the top of the navigation")]
    readonly property list<string> keys: [
        qsTr("Search"), "Ctrl K",
        qsTr("This help"), "F1",
        qsTr("Pages, in their order"), qsTr("Ctrl 1, Ctrl 2…"),
        qsTr("Settings"), "Ctrl ,",
        qsTr("New item, in a list"), "Ctrl N",
        qsTr("Save at once"), "Ctrl S",
        qsTr("Export the documents"), "Ctrl E",
        qsTr("Open another plan"), "Ctrl O",
        qsTr("Undo, do again"), qsTr("Ctrl Z, Ctrl Shift Z"),
        qsTr("Next part of the window, the one before"), qsTr("F6, Shift F6"),
        qsTr("Copy the message shown"), "Ctrl Shift C",
        qsTr("On the map: larger, smaller, whole"), qsTr("Ctrl +, Ctrl −, Ctrl 0"),
        qsTr("On the map: next node, its paths, what if"), qsTr("Arrows, Space, Enter"),
        qsTr("Close what is open above the page"), qsTr("Esc"),
        qsTr("In a drill: fallback, message, service, note"), "R  M  S  N",
        qsTr("In a drill: pause, next event, the team’s screen"), qsTr("Space, →, P"),
        qsTr("In a drill: hear the clocks"), "Ctrl T",
        qsTr("In a drill: a real event, we stop"), "F12",
        qsTr("Full screen"), "F11"]

    title: qsTr("Help")
    dialogWidth: Theme.u(640)

    Section { text: qsTr("Where it is found") }
    Pairs {
        words: root.places
        keyboard: false
    }
    Section { text: qsTr("Keys") }
    Pairs {
        words: root.keys
        keyboard: true
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Everything is saved as you type, on this computer. Nothing is sent, nothing is called.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    footerButtons: [
        PrimaryButton {
            objectName: "closeHelp"
            text: qsTr("Close")
            onClicked: root.accept()
        }
    ]

    component Section: Label {
        textStyle: Theme.section
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    // What one wants, and beside it where or with which key.
    component Pairs: Column {
        id: pairs

        property list<string> words
        property bool keyboard: false

        Layout.fillWidth: true

        Repeater {
            model: pairs.words.length / 2

            Item {
                id: pair

                required property int index
                readonly property real half: (width - Theme.space16) / 2

                width: pairs.width - Theme.space12
                height: Math.max(wish.implicitHeight, answer.implicitHeight) + Theme.u(13)
                Accessible.role: Accessible.StaticText
                Accessible.name: wish.text + ", " + answer.text

                Separator {
                    width: parent.width
                    visible: pair.index > 0
                }
                Label {
                    id: wish
                    y: Theme.u(7)
                    width: pair.half
                    text: pairs.words[2 * pair.index]
                    textStyle: Theme.small
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    id: answer
                    x: pair.half + Theme.space16
                    y: Theme.u(7)
                    width: pair.half
                    visible: !pairs.keyboard
                    text: pairs.words[2 * pair.index + 1]
                    textStyle: Theme.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                KeyHint {
                    x: answer.x
                    anchors.verticalCenter: parent.verticalCenter
                    visible: pairs.keyboard
                    text: answer.text
                }
            }
        }
    }
}
