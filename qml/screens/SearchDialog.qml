// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// One field for everything that has a name. The focus stays in it: arrows move through what was found, Enter opens, Ctrl
// Enter copies a number or a message.
AppDialog {
    id: root

    required property SearchViewModel viewModel

    function pick(row: int): void {
        if (row < 0 || row >= list.count) return;
        root.accept();
        root.viewModel.open(row);
    }

    function copy(row: int): void {
        copier.text = root.viewModel.copied(row);
        copier.selectAll();
        if (copier.text.length > 0) copied.restart();
    }

    function takeAway(): void {
        copier.copy();
        announcer.announce(qsTr("Copied"));
    }

    function move(step: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + step));
        if (list.currentItem) announcer.announce((list.currentItem as SearchFound).words);
    }

    title: qsTr("Search")
    dialogWidth: Theme.u(640)
    firstField: field
    onAboutToShow: root.viewModel.begin()

    TextField {
        id: field
        objectName: "searchField"
        Layout.fillWidth: true
        iconName: "edit-find"
        placeholderText: qsTr("A tool, a person, a fallback, a message, a page")
        text: root.viewModel.text
        maximumLength: 120
        onTextEdited: root.viewModel.text = text
        Keys.onDownPressed: root.move(1)
        Keys.onUpPressed: root.move(-1)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            if (event.accepted && event.modifiers & Qt.ControlModifier) root.copy(list.currentIndex);
            else if (event.accepted) root.pick(list.currentIndex);
        }
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: Theme.u(400)

        ListView {
            id: list
            objectName: "found"
            anchors.fill: parent
            clip: true
            activeFocusOnTab: false
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.rows
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")
            delegate: SearchFound {
                width: list.width
                onPicked: root.pick(index)
                onCopyWanted: root.copy(index)
            }
            // The first, also where as many others are found as before.
            Connections {
                target: root.viewModel
                function onChanged(): void { list.currentIndex = 0; }
            }
        }
        Label {
            objectName: "nothingFound"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: Theme.space12
            visible: root.viewModel.nothing.length > 0
            text: root.viewModel.nothing
            color: Theme.ink2
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
    RowLayout {
        spacing: Theme.u(6)

        KeyHint { text: qsTr("Enter") }
        Label {
            Layout.rightMargin: Theme.space12
            text: qsTr("open")
            textStyle: Theme.note
            color: Theme.ink2
        }
        KeyHint { text: qsTr("Ctrl Enter") }
        Label {
            Layout.fillWidth: true
            text: qsTr("copy the number or the message")
            textStyle: Theme.note
            color: Theme.ink2
            elide: Text.ElideRight
        }
        Icon {
            visible: copied.running
            name: "dialog-ok"
            color: Theme.relayInk
        }
        Label {
            objectName: "copiedNote"
            visible: copied.running
            text: qsTr("Copied")
            textStyle: Theme.small
            font.weight: Font.Medium
            color: Theme.relayInk
        }
    }
    Announcer {
        id: announcer
        Accessible.name: text
    }
    TextEdit {
        id: copier
        visible: false
        textFormat: TextEdit.PlainText
    }
    Timer {
        id: copied
        interval: 2000
        onRunningChanged: if (running) root.takeAway()
    }
}
