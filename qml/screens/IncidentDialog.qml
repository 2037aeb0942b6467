// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// « Un outil est en panne »: what happens, since when, whether it is the outage that is under way, and whether it is an
// attack. Type, Enter, Enter: what is not said has a sensible answer, and all of it can be changed on the page that
// follows.
AppDialog {
    id: root

    enum Step { What, Which, Attack, Tell }

    required property IncidentViewModel incidents
    readonly property IncidentEntry viewModel: incidents.entry
    property int since: 0
    property int step: IncidentDialog.What
    readonly property bool asksWhat: step === IncidentDialog.What
    readonly property bool asksWhich: step === IncidentDialog.Which
    property bool over: false // it is told, once it is over
    readonly property bool tells: step === IncidentDialog.Tell
    readonly property bool asksAttack: step === IncidentDialog.Attack
    readonly property bool sayable: list.currentIndex >= 0 && viewModel.blocked.length === 0
    readonly property string chosen: list.currentItem ? (list.currentItem as MenuRow).text : ""
    readonly property bool typedTime: since === viewModel.sinceChoices.length - 1
    readonly property bool wrongTime: typedTime && !viewModel.isTime(time.text)

    function move(step: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + step));
        if (list.currentItem) announcer.announce((list.currentItem as MenuRow).text);
    }

    function goOn(): void {
        if (!sayable) return;
        if (wrongTime && !over) time.forceActiveFocus(Qt.OtherFocusReason);
        else step = over ? IncidentDialog.Tell : incidents.count > 0 ? IncidentDialog.Which : IncidentDialog.Attack;
    }

    function ask(past: bool): void {
        over = past;
        open();
    }

    function tell(): void {
        root.accept();
        root.incidents.telling.tell(list.currentIndex);
    }

    function join(run: string): void {
        root.accept();
        root.viewModel.join(list.currentIndex, root.since, time.text, run);
    }

    function declare(answer: int): void {
        root.accept();
        root.viewModel.declare(list.currentIndex, root.since, time.text, answer);
    }

    objectName: "incidentDialog"
    title: over ? qsTr("An outage that is over") : asksWhat ? qsTr("A tool is down") : qsTr("One question first")
    dialogWidth: Theme.u(640)
    firstField: field
    onAboutToShow: {
        root.viewModel.begin();
        root.since = 0;
        root.step = IncidentDialog.What;
    }
    onClosed: time.clear()
    onAsksAttackChanged: if (asksAttack) unknown.forceActiveFocus(Qt.TabFocusReason)
    onTellsChanged: if (tells) form.enter()
    onAsksWhichChanged: if (asksWhich) same.itemAt(0).forceActiveFocus(Qt.TabFocusReason)

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
        visible: root.asksWhat
        size: Theme.heightDrill
        iconName: "edit-find"
        label: root.over ? qsTr("What was down?") : qsTr("What is happening?")
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
        visible: root.asksWhat
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
        visible: root.asksWhat && !root.over
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
        objectName: "whichQuestion"
        Layout.fillWidth: true
        visible: root.asksWhich
        text: qsTr("Is it the outage that is under way, or another one?")
        textStyle: Theme.section
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        Layout.fillWidth: true
        visible: root.asksWhich
        text: qsTr("The same: its steps join the list, and there is one clock and one log. Another: it has its own, and its own review.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
        visible: root.asksWhich
        spacing: Theme.space12

        Repeater {
            id: same
            objectName: "sameOutage"
            model: root.incidents.tabs

            PrimaryButton {
                required property string key
                required property string title

                width: Math.min(implicitWidth, parent.width)
                size: Theme.heightDrill
                //: It is part of an outage under way: %1 is its title
                text: qsTr("The same: %1").arg(title)
                onClicked: root.join(key)
            }
        }
        SecondaryButton {
            objectName: "anotherOutage"
            size: Theme.heightDrill
            text: qsTr("Another outage")
            onClicked: root.step = IncidentDialog.Attack
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
    IncidentTellForm {
        id: form
        objectName: "incidentTellForm"
        Layout.fillWidth: true
        visible: root.tells
        telling: root.incidents.telling
        what: root.chosen
    }
    Announcer {
        id: announcer
        Accessible.name: text
    }

    footerButtons: [
        QuietButton {
            visible: !root.asksWhat
            text: qsTr("Back")
            onClicked: {
                root.step = IncidentDialog.What;
                field.forceActiveFocus(Qt.TabFocusReason);
            }
        },
        QuietButton {
            objectName: "incidentIsOver"
            visible: root.asksWhat
            enabled: root.viewModel.blocked.length === 0
            text: root.over ? qsTr("It is not over yet") : qsTr("It is over: tell it")
            onClicked: {
                root.over = !root.over;
                field.forceActiveFocus(Qt.OtherFocusReason);
            }
        },
        PrimaryButton {
            objectName: "incidentTold"
            visible: root.tells
            enabled: root.incidents.telling.problem.length === 0
            text: qsTr("Keep it, and review it")
            onClicked: root.tell()
        },
        PrimaryButton {
            objectName: "incidentGoOn"
            visible: root.asksWhat
            enabled: root.sayable
            text: qsTr("Go on")
            keyHint: qsTr("Enter")
            onClicked: root.goOn()
        }
    ]
}
