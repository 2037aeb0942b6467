// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// One participant: what they do and for which part of the firm; or that they are away, and who stands in.
Item {
    id: root

    required property DrillTeamPanel team
    required property string key
    required property string name
    required property int role
    required property int cell // a row of the team's cells
    required property bool absent
    required property int deputy // a row of those who are present
    required property string words // what they do, or who stands in
    property bool open: false

    implicitHeight: Math.max(about.implicitHeight, face.height + face.y)

    Avatar {
        id: face
        y: Theme.u(4)
        name: root.name
        opacity: root.absent ? 0.5 : 1
    }
    Column {
        id: about
        anchors.left: face.right
        anchors.right: buttons.left
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.u(4)
        spacing: Theme.u(4)

        Label {
            width: parent.width
            text: root.name
            textStyle: Theme.small
            font.weight: Font.Medium
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            visible: !root.open
            text: root.words
            textStyle: Theme.small
            color: root.absent ? Theme.attentionInk : Theme.ink2
            wrapMode: Text.Wrap
        }
        ComboBox {
            objectName: "role"
            width: parent.width
            size: Theme.heightSmall
            visible: root.open
            model: root.team.roles
            currentIndex: root.role
            //: %1 is a person
            Accessible.name: qsTr("What %1 does").arg(root.name)
            onActivated: index => root.team.setRole(root.key, index)
        }
        ComboBox {
            objectName: "cell"
            width: parent.width
            size: Theme.heightSmall
            visible: root.open
            model: root.team.cells
            currentIndex: root.cell
            //: %1 is a person
            Accessible.name: qsTr("The part of the firm of %1").arg(root.name)
            onActivated: index => root.team.setCell(root.key, index)
        }
        CheckBox {
            objectName: "absent"
            visible: root.open
            text: qsTr("Away that day")
            checked: root.absent
            onClicked: root.team.setAbsent(root.key, checked)
        }
        ComboBox {
            objectName: "deputy"
            width: parent.width
            size: Theme.heightSmall
            visible: root.open && root.absent
            model: root.team.present
            currentIndex: root.deputy
            displayText: currentIndex < 0 ? qsTr("Who stands in?") : currentText
            //: %1 is a person
            Accessible.name: qsTr("Who stands in for %1").arg(root.name)
            onActivated: index => root.team.setDeputy(root.key, index)
        }
        QuietButton {
            objectName: "removeParticipant"
            size: Theme.heightSmall
            visible: root.open
            icon.name: "window-close"
            text: qsTr("Does not take part")
            onClicked: root.team.removeParticipant(root.key)
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right

        IconButton {
            objectName: "editParticipant"
            size: Theme.heightSmall
            visible: root.team.editable
            icon.name: root.open ? "go-up" : "document-edit"
            //: %1 is a person
            text: root.open ? qsTr("Done with %1").arg(root.name) : qsTr("Change what %1 does").arg(root.name)
            onClicked: root.open = !root.open
        }
    }
}
