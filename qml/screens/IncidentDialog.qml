// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// « Un outil est en panne »: what happens, since when, and whether it is an attack. Type, Enter, Enter: what is not said
// has a sensible answer, and all of it can be changed on the page that follows.
AppDialog {
    id: root

    required property IncidentEntry viewModel
    property int since: 0
    property bool asksAttack: false
    readonly property bool typedTime: since === viewModel.sinceChoices.length - 1
    readonly property bool wrongTime: typedTime && !viewModel.isTime(time.text)

    function move(step: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + step));
        if (list.currentItem) announcer.announce((list.currentItem as MenuRow).text);
    }

    function goOn(): void {
        if (list.currentIndex < 0 || viewModel.blocked.length > 0) return;
        if (wrongTime) time.forceActiveFocus(Qt.OtherFocusReason);
        else asksAttack = true;
    }

    function declare(answer: int): void {
        root.accept();
        root.viewModel.declare(list.currentIndex, root.since, time.text, answer);
    }

    objectName: "incidentDialog"
    title: asksAttack ? qsTr("One question first") : qsTr("A tool is down")
    dialogWidth: Theme.u(640)
    firstField: field
    onAboutToShow: {
        root.viewModel.begin();
        root.since = 0;
        root.asksAttack = false;
    }
    onClosed: time.clear()
    onAsksAttackChanged: if (asksAttack) unknown.forceActiveFocus(Qt.TabFocusReason)

    InlineNotice {
        objectName: "incidentBlocked"
        Layout.fillWidth: true
        visible: root.viewModel.blocked.length > 0
        tone: InlineNotice.Attention
        iconName: "dialog-information"
        text: root.viewModel.blocked
    }
    TextField {
        id: field
        objectName: "incidentField"
        Layout.fillWidth: true
        visible: !root.asksAttack
        size: Theme.heightDrill
        iconName: "edit-find"
        label: qsTr("What is happening?")
        placeholderText: qsTr("“We cannot take cards”, a tool, an activity")
        text: root.viewModel.text
        maximumLength: 120
        onTextEdited: root.viewModel.text = text
        onAccepted: root.goOn()
        Keys.onDownPressed: root.move(1)
        Keys.onUpPressed: root.move(-1)
    }
    ListView {
        id: list
        objectName: "incidentFound"
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.u(252)
        visible: !root.asksAttack
        clip: true
        activeFocusOnTab: false
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: root.viewModel.rows
        onCountChanged: currentIndex = count > 0 ? 0 : -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What may be meant")

        delegate: MenuRow {
            id: found

            required property int index
            required property string iconName
            required property string title

            objectName: "incidentFoundRow"
            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            highlighted: ListView.isCurrentItem
            icon.name: iconName
            text: title
            onClicked: {
                list.currentIndex = found.index;
                root.goOn();
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !root.asksAttack
        spacing: Theme.space8

        Label {
            text: qsTr("Since")
            textStyle: Theme.small
            font.weight: Font.Medium
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space8

            Repeater {
                objectName: "sinceChoices"
                model: root.viewModel.sinceChoices

                Chip {
                    required property int index
                    required property string modelData

                    text: modelData
                    checkable: false
                    checked: root.since === index
                    Accessible.checked: checked
                    onClicked: root.since = index
                }
            }
            TextField {
                id: time
                objectName: "sinceTime"
                width: Theme.u(120)
                size: Theme.heightSmall
                visible: root.typedTime
                maximumLength: 20
                invalid: text.length > 0 && root.wrongTime
                //: An example of a time of day in a field
                placeholderText: qsTr("e.g. 9:12")
                Accessible.name: qsTr("Since what time")
                onVisibleChanged: if (visible) forceActiveFocus(Qt.OtherFocusReason)
                onAccepted: root.goOn()
            }
        }
    }
    Label {
        objectName: "attackQuestion"
        Layout.fillWidth: true
        visible: root.asksAttack
        text: root.viewModel.question
        textStyle: Theme.section
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        Layout.fillWidth: true
        visible: root.asksAttack
        text: qsTr("If it is an attack, what to do first is not the same. You can change the answer at any time.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
        visible: root.asksAttack
        spacing: Theme.space12

        SecondaryButton {
            objectName: "attackYes"
            size: Theme.heightDrill
            text: root.viewModel.answers[0]
            onClicked: root.declare(0)
        }
        SecondaryButton {
            objectName: "attackNo"
            size: Theme.heightDrill
            text: root.viewModel.answers[1]
            onClicked: root.declare(1)
        }
        PrimaryButton {
            id: unknown
            objectName: "attackUnknown"
            size: Theme.heightDrill
            text: root.viewModel.answers[2]
            onClicked: root.declare(2)
        }
    }
    Announcer {
        id: announcer
        Accessible.name: text
    }

    footerButtons: [
        QuietButton {
            visible: root.asksAttack
            text: qsTr("Back")
            onClicked: {
                root.asksAttack = false;
                field.forceActiveFocus(Qt.TabFocusReason);
            }
        },
        PrimaryButton {
            objectName: "incidentGoOn"
            visible: !root.asksAttack
            enabled: list.currentIndex >= 0 && root.viewModel.blocked.length === 0
            text: qsTr("Go on")
            keyHint: qsTr("Enter")
            onClicked: root.goOn()
        }
    ]
}
