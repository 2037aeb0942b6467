// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// The top of an outage under way, deep blue as nothing else is: since when, what, how it stands, and the ways on. No
// seconds, nothing that moves.
Rectangle {
    id: root

    required property IncidentViewModel viewModel
    // Its width, known before it is laid out.
    required property real room
    readonly property bool wide: room >= Theme.u(1000)
    readonly property bool narrow: room < Theme.u(720)
    readonly property bool cramped: room < Theme.u(560)

    signal noteWanted()
    signal startWanted() // to be stated anew
    signal restored() // the button that said so is gone

    implicitHeight: Math.max(Theme.u(128), lines.implicitHeight + 2 * (narrow ? Theme.space12 : Theme.space20))
    color: Theme.incident

    ColumnLayout {
        id: lines
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.u(root.narrow ? 16 : 36)
        width: root.room - x - Theme.space24
        spacing: Theme.space8

        Row {
            visible: tabs.count > 1
            spacing: Theme.space8
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Outages under way")

            Repeater {
                id: tabs
                objectName: "incidentTabs"
                model: root.viewModel.tabs

                HeaderButton {
                    required property string key
                    required property string title
                    required property string note
                    required property bool shown

                    size: Theme.heightSmall
                    text: title
                    fill: shown ? Theme.incidentText : Theme.clear
                    ink: shown ? Theme.incident : Theme.incidentText
                    Accessible.role: Accessible.PageTab
                    Accessible.selected: shown
                    Accessible.description: note
                    onClicked: root.viewModel.show(key)
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 3
            columnSpacing: Theme.u(28)
            rowSpacing: Theme.space8

            GridLayout {
                Layout.fillWidth: root.narrow
                columns: root.narrow ? 2 : 1
                columnSpacing: Theme.space16
                rowSpacing: 0

                RowLayout {
                    spacing: Theme.space4

                    Label {
                        text: root.viewModel.since
                        textStyle: Theme.small
                        color: Theme.incidentText2
                    }
                    HeaderButton {
                        objectName: "incidentStart"
                        size: Theme.heightSmall
                        edge: Theme.clear
                        icon.name: "document-edit"
                        Accessible.name: qsTr("Correct since when it lasts")
                        onClicked: root.startWanted()
                    }
                }
                Label {
                    objectName: "incidentElapsed"
                    text: root.viewModel.elapsed
                    textStyle: root.wide ? Theme.clock : Theme.display
                    font.pixelSize: Theme.u(root.wide ? 46 : 26)
                    color: Theme.incidentText
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.u(2)

                Label {
                    Layout.fillWidth: true
                    visible: !root.narrow
                    text: root.viewModel.declared
                    textStyle: Theme.small
                    color: Theme.incidentText2
                    elide: Text.ElideRight
                }
                Label {
                    objectName: "incidentTitle"
                    Layout.fillWidth: true
                    visible: !root.cramped || tabs.count < 2
                    text: root.viewModel.title
                    textStyle: root.wide ? Theme.display : Theme.title
                    color: Theme.incidentText
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space8

                    RelayMarkShape {
                        visible: root.viewModel.carried
                        implicitWidth: Theme.u(20)
                        implicitHeight: Theme.u(14)
                        coverage: RelayMarkShape.Tried
                        barColor: Theme.incidentText2
                        markColor: Theme.incidentRelay
                    }
                    Icon {
                        visible: root.viewModel.pastLimit
                        name: "clock"
                        size: Theme.icon
                        color: Theme.incidentAttention
                    }
                    Label {
                        objectName: "incidentSentence"
                        Layout.fillWidth: true
                        text: root.viewModel.sentence
                        textStyle: Theme.body
                        color: root.viewModel.pastLimit ? Theme.incidentAttention : Theme.incidentText
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        elide: Text.ElideRight
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: root.narrow
                Layout.alignment: Qt.AlignVCenter
                spacing: Theme.space8

                HeaderButton {
                    objectName: "incidentAside"
                    icon.name: "go-home"
                    text: root.room >= Theme.u(1180) ? qsTr("Back to the plan") : ""
                    Accessible.name: qsTr("Back to the plan")
                    onClicked: root.viewModel.stepAside()
                }
                HeaderButton {
                    objectName: "incidentAnother"
                    icon.name: "list-add"
                    Accessible.name: qsTr("Another tool is down")
                    onClicked: root.viewModel.ask()
                }
                HeaderButton {
                    objectName: "incidentNote"
                    icon.name: "document-edit"
                    text: root.cramped ? "" : qsTr("Note")
                    Accessible.name: qsTr("Note")
                    onClicked: root.noteWanted()
                }
                HeaderButton {
                    objectName: "incidentRestored"
                    visible: !root.viewModel.board.allBack
                    icon.name: "dialog-ok"
                    fill: Theme.incidentText
                    fillHover: Theme.incidentText2
                    fillPressed: Theme.incidentText2
                    ink: Theme.incident
                    text: qsTr("Service restored")
                    onClicked: {
                        root.viewModel.board.restoreAll();
                        root.restored();
                    }
                }
                HeaderButton {
                    id: finish
                    objectName: "incidentEnd"

                    property bool asked: false

                    Layout.fillWidth: root.cramped
                    Layout.maximumWidth: implicitWidth
                    visible: root.viewModel.board.allBack
                    icon.name: "dialog-ok"
                    fill: Theme.incidentText
                    fillHover: Theme.incidentText2
                    fillPressed: Theme.incidentText2
                    ink: Theme.incident
                    text: asked ? qsTr("Some is left: end all the same") : qsTr("All is back to normal")
                    onClicked: {
                        if (asked || root.viewModel.board.mayEnd) root.viewModel.end();
                        asked = !asked;
                    }
                    onActiveFocusChanged: if (!activeFocus) asked = false
                }
            }
        }
    }

    component HeaderButton: ActionButton {
        size: Theme.heightDrill
        fill: Theme.clear
        fillHover: Qt.alpha(Theme.incidentText, 0.12)
        fillPressed: Qt.alpha(Theme.incidentText, 0.2)
        edge: Theme.incidentText2
        ink: Theme.incidentText
    }
}
