// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One improvement: what, what it brings, how long it takes, and the action that it becomes, with who and when.
Item {
    id: root

    required property string key
    required property string rank
    required property string title
    required property string reason
    required property string effort
    required property int owner
    required property string due
    required property string promise
    required property string action
    required property WhatIfFixesPanel fixes
    property bool first: false
    readonly property bool made: action.length > 0

    height: words.y + words.height
    Accessible.role: Accessible.ListItem
    Accessible.name: rank + ". " + title + ". " + reason

    Separator {
        width: parent.width
        visible: !root.first
    }
    Rectangle {
        y: words.y
        width: Theme.u(20)
        height: width
        radius: width / 2
        color: Theme.surface
        border.color: Theme.line2

        Label {
            anchors.centerIn: parent
            text: root.rank
            textStyle: Theme.hint
            Accessible.ignored: true
        }
    }
    Column {
        id: words
        x: Theme.u(30)
        y: root.first ? 0 : Theme.space12
        width: parent.width - x
        spacing: Theme.u(2)

        Label {
            width: parent.width
            text: root.title
            textStyle: Theme.small
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.reason
            textStyle: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Item {
            readonly property Item button: root.made ? made : root.first ? createFirst : create
            readonly property bool beside: work.width + button.implicitWidth + Theme.space8 <= width

            width: parent.width
            height: Theme.heightSmall + Theme.u(4) + (beside ? 0 : button.height)

            Row {
                id: work
                y: Theme.u(4)
                height: Theme.heightSmall
                spacing: Theme.u(6)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "clock"
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.effort
                    textStyle: Theme.note
                    color: Theme.ink2
                }
            }
            PrimaryButton {
                id: createFirst
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                objectName: "createFirstAction"
                visible: root.first && !root.made && root.fixes.editable
                size: Theme.heightSmall
                text: qsTr("Create the action")
                Accessible.description: root.title
                onClicked: root.fixes.create(root.key)
            }
            SecondaryButton {
                id: create
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                objectName: "createAction"
                visible: !root.first && !root.made && root.fixes.editable
                size: Theme.heightSmall
                text: qsTr("Create the action")
                Accessible.description: root.title
                onClicked: root.fixes.create(root.key)
            }
            LinkButton {
                id: made
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                objectName: "openAction"
                height: Theme.heightSmall
                visible: root.made
                icon.name: "dialog-ok"
                text: qsTr("Action created")
                Accessible.description: root.title
                onClicked: root.fixes.open(root.key)
            }
        }
        LinkButton {
            id: promised
            objectName: "promise"
            width: Math.min(implicitWidth, parent.width)
            enabled: !root.made && root.fixes.editable
            textStyle: Theme.note
            text: root.promise
            //: Of a link: %1 is who would do it and by when
            Accessible.name: qsTr("Who and when: %1").arg(root.promise)
            onClicked: choice.open()

            WhatIfPromise {
                id: choice
                objectName: "promiseChoice"
                y: parent.height + Theme.u(4)
                fixes: root.fixes
                key: root.key
                owner: root.owner
                due: root.due
            }
        }
    }
}
