// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What was exported last, and who holds which copy; with a remark where what they hold is no longer right.
Column {
    id: root

    required property DocumentsViewModel viewModel
    readonly property DocumentsHolders holders: viewModel.holders

    signal shown(string key)
    signal handOutWanted()

    spacing: Theme.space8

    Label {
        width: root.width
        visible: lastExports.count > 0
        text: qsTr("Last exports")
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Column {
        width: root.width
        visible: lastExports.count > 0

        Repeater {
            id: lastExports
            model: root.viewModel.lastExports

            RowLayout {
                id: made

                required property string key
                required property string name
                required property string day

                width: root.width
                spacing: Theme.space8

                LinkButton {
                    Layout.fillWidth: true
                    text: made.name
                    weight: Font.Normal
                    //: %1 is a document, %2 the day on which it was made
                    Accessible.name: qsTr("Open “%1”, %2").arg(made.name).arg(made.day)
                    onClicked: Qt.openUrlExternally(root.viewModel.exports.documentUrl(made.key))
                }
                Label {
                    text: made.day
                    textStyle: Theme.small
                    color: Theme.ink3
                }
            }
        }
    }
    RowLayout {
        width: root.width
        visible: root.holders.canNote || copies.count > 0
        spacing: Theme.space8

        Label {
            Layout.fillWidth: true
            text: qsTr("Who holds a copy")
            textStyle: Theme.strong
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        LinkButton {
            objectName: "noteHandOut"
            visible: root.holders.canNote
            text: qsTr("Note…")
            //: Of a button: it opens a small form
            Accessible.name: qsTr("Note who holds a copy")
            onClicked: root.handOutWanted()
        }
    }
    Label {
        width: root.width
        visible: root.holders.canNote && copies.count === 0
        text: qsTr("Nobody is noted. Note to whom you give a copy: Relais says when it is out of date.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Row {
        width: root.width
        visible: root.holders.attention.length > 0
        spacing: Theme.space8

        Icon {
            id: mark
            name: "dialog-information"
            size: Theme.iconLarge
            color: Theme.attention
        }
        Column {
            width: parent.width - mark.width - parent.spacing

            Label {
                objectName: "holdersAttention"
                width: parent.width
                text: root.holders.attention
                textStyle: Theme.small
                color: Theme.attentionInk
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            LinkButton {
                text: qsTr("See what changed")
                onClicked: root.shown(root.viewModel.list.changesKey)
            }
        }
    }
    Repeater {
        id: copies
        model: root.holders.rows

        RowLayout {
            id: copy

            required property string key
            required property string name
            required property string note
            required property bool outdated

            width: root.width
            spacing: Theme.space8

            Column {
                Layout.fillWidth: true

                Label {
                    width: parent.width
                    text: copy.name
                    textStyle: Theme.small
                    elide: Text.ElideRight
                }
                Label {
                    width: parent.width
                    text: copy.note
                    textStyle: Theme.note
                    color: copy.outdated ? Theme.attentionInk : Theme.ink3
                    wrapMode: Text.Wrap
                }
            }
            IconButton {
                visible: root.holders.canNote
                size: Theme.heightSmall
                icon.name: "window-close"
                //: Of a copy that somebody holds
                text: qsTr("Given back or destroyed")
                Accessible.name: qsTr("%1: given back or destroyed").arg(copy.name)
                onClicked: root.holders.end(copy.key)
            }
        }
    }
}
