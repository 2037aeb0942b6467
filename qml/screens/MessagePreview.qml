// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The message where it will be read: on a phone, in a mailbox, on the site, on a sheet, or said aloud.
Column {
    id: root

    required property messageSheet sheet

    padding: Theme.space24
    spacing: Theme.space16

    Label {
        text: qsTr("Preview")
        textStyle: Theme.strong
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        id: face

        readonly property real edge: phone.visible ? Theme.space16 : Theme.space12

        objectName: "face"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.width - 2 * root.padding, Theme.u(320))
        height: Math.max(phone.visible ? Theme.u(430) : 0, inside.implicitHeight + 2 * edge)
        radius: phone.visible ? Theme.u(32) : Theme.radiusCard
        color: paper.visible ? Theme.paper : Theme.surface
        border.color: Theme.line2
        Accessible.role: Accessible.StaticText
        Accessible.name: root.sheet.text

        Column {
            id: inside
            x: face.edge
            y: face.edge
            width: face.width - 2 * face.edge
            spacing: Theme.space12

            Column {
                id: phone
                width: parent.width
                visible: root.sheet.face === MessagesViewModel.Phone
                spacing: Theme.space8

                Words {
                    horizontalAlignment: Text.AlignHCenter
                    text: root.sheet.firm
                    textStyle: Theme.note
                    font.weight: Font.DemiBold
                }
                Words {
                    horizontalAlignment: Text.AlignHCenter
                    topPadding: Theme.space8
                    //: Above a message on a pictured phone
                    text: qsTr("today")
                    textStyle: Theme.note
                    color: Theme.ink3
                }
                Rectangle {
                    width: parent.width - Theme.space12
                    height: bubble.implicitHeight + Theme.space24
                    radius: Theme.space16
                    color: Theme.hover

                    Words {
                        id: bubble
                        x: Theme.space12
                        y: Theme.space12
                        width: parent.width - Theme.space24
                        text: root.sheet.text
                        textStyle: Theme.small
                    }
                }
            }
            Column {
                width: parent.width
                visible: root.sheet.face === MessagesViewModel.Mail
                spacing: Theme.space8

                Words {
                    text: root.sheet.firm
                    textStyle: Theme.note
                    color: Theme.ink2
                }
                Words {
                    text: root.sheet.subject
                    textStyle: Theme.small
                    font.weight: Font.DemiBold
                }
                Separator { width: parent.width }
                Words {
                    text: root.sheet.text
                    textStyle: Theme.small
                }
            }
            Column {
                width: parent.width
                visible: root.sheet.face === MessagesViewModel.Site
                spacing: Theme.space12

                Row {
                    spacing: Theme.space4

                    Repeater {
                        model: 3

                        Rectangle {
                            width: Theme.space8
                            height: width
                            radius: width / 2
                            color: Theme.line2
                        }
                    }
                }
                Rectangle {
                    width: parent.width
                    height: banner.implicitHeight + Theme.space24
                    radius: Theme.radiusMark
                    color: Theme.primarySoft

                    Words {
                        id: banner
                        x: Theme.space12
                        y: Theme.space12
                        width: parent.width - Theme.space24
                        text: root.sheet.text
                        textStyle: Theme.small
                        font.weight: Font.Medium
                    }
                }
                Repeater {
                    model: [0.9, 0.7, 0.8]

                    Rectangle {
                        required property real modelData

                        width: inside.width * modelData
                        height: Theme.space8
                        radius: height / 2
                        color: Theme.hover
                    }
                }
            }
            Words {
                id: paper
                visible: root.sheet.face === MessagesViewModel.Paper
                padding: Theme.space12
                text: root.sheet.text
                textStyle: Theme.section
                color: Theme.paperInk
            }
            Column {
                width: parent.width
                visible: root.sheet.face === MessagesViewModel.Spoken
                spacing: Theme.space8

                Row {
                    spacing: Theme.space8

                    Icon {
                        name: "phone"
                        color: Theme.ink2
                    }
                    Label {
                        text: qsTr("To say, word for word")
                        textStyle: Theme.note
                        color: Theme.ink2
                    }
                }
                Words {
                    text: root.sheet.text
                    textStyle: Theme.large
                }
            }
        }
    }
    Label {
        width: root.width - 2 * root.padding
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Relais sends nothing itself. Copy, then paste into your phone or your tool.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    component Words: Label {
        width: parent ? parent.width : implicitWidth
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
