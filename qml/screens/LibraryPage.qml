// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One scenario or real outage: what it is, what it touches in the firm, how it went minute by minute, and where that was
// read.
ScrollArea {
    id: root

    required property LibraryViewModel viewModel

    Item {
        width: root.availableWidth
        implicitHeight: page.implicitHeight + Theme.space48

        Column {
            id: page
            x: Theme.space24
            y: (Theme.heightHeader - Theme.title.line) / 2
            width: Math.min(parent.width - 2 * Theme.space24, Theme.u(720))
            spacing: Theme.space12

            Label {
                objectName: "libraryTitle"
                width: parent.width
                text: root.viewModel.detail.title
                textStyle: Theme.title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Words {
                color: Theme.ink2
                text: root.viewModel.detail.facts
            }
            Words {
                objectName: "libraryTouches"
                font.weight: Font.Medium
                text: root.viewModel.detail.touches
            }
            Words { text: root.viewModel.detail.summary }
            PrimaryButton {
                objectName: "libraryPrepare"
                visible: root.viewModel.detail.scenario
                text: qsTr("Prepare this drill")
                onClicked: root.viewModel.prepare()
            }
            SecondaryButton {
                objectName: "libraryReplay"
                visible: !root.viewModel.detail.scenario
                text: qsTr("Play it again on our firm")
                onClicked: root.viewModel.replay()
            }
            Part {
                name: qsTr("What the team will have to decide")
                text: root.viewModel.detail.decisions
            }
            Heading {
                visible: instants.count > 0
                text: qsTr("Minute by minute")
            }
            Words {
                visible: instants.count > 0
                textStyle: Theme.small
                color: Theme.ink2
                text: root.viewModel.detail.hours
            }
            Column {
                width: parent.width
                visible: instants.count > 0
                spacing: Theme.u(6)

                Repeater {
                    id: instants
                    objectName: "libraryInstants"
                    model: root.viewModel.instants

                    LibraryInstant { width: page.width }
                }
            }
            Part {
                name: qsTr("Why it happened")
                text: root.viewModel.detail.cause
            }
            Part {
                name: qsTr("What fell with it")
                text: root.viewModel.detail.fellWith
            }
            Part {
                name: qsTr("The trap")
                text: root.viewModel.detail.trap
            }
            Part {
                name: qsTr("Where the sources disagree")
                text: root.viewModel.detail.doubt
            }
            Heading {
                visible: links.count > 0
                text: root.viewModel.detail.scenario ? qsTr("The real outages behind it") : qsTr("Sources")
            }
            Column {
                width: parent.width
                visible: links.count > 0

                Repeater {
                    id: links
                    objectName: "libraryLinks"
                    model: root.viewModel.links

                    LinkButton {
                        required property string label
                        required property string address
                        required property string row

                        width: Math.min(implicitWidth, page.width)
                        enabled: address.length > 0 || row.length > 0
                        text: label
                        Accessible.description: address
                        onClicked: row.length > 0 ? root.viewModel.show(row) : Qt.openUrlExternally(address)
                    }
                }
            }
            Words {
                textStyle: Theme.small
                color: Theme.ink2
                text: root.viewModel.detail.checked
            }
        }
    }

    component Words: Label {
        width: parent ? parent.width : 0
        visible: text.length > 0
        wrapMode: Text.Wrap
    }
    component Heading: Label {
        width: parent ? parent.width : 0
        topPadding: Theme.space8
        textStyle: Theme.section
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    component Part: Column {
        id: part

        property string name
        property string text

        width: parent ? parent.width : 0
        visible: text.length > 0
        spacing: Theme.u(4)

        Heading { text: part.name }
        Words { text: part.text }
    }
}
