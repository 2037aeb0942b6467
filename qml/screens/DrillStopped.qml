// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A real event: the drill stands still, and nothing here looks like it any more. Calm; one thing to do first.
FocusScope {
    id: root

    required property DrillViewModel viewModel

    signal incidentWanted()

    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text
    onVisibleChanged: if (visible) incident.forceActiveFocus(Qt.OtherFocusReason)
    Component.onCompleted: if (visible) incident.forceActiveFocus(Qt.OtherFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    // What lies below is out of reach.
    MouseArea { anchors.fill: parent }
    Panel {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space16, Theme.u(680))
        leftPadding: Theme.space40
        rightPadding: Theme.space40
        topPadding: Theme.space40
        bottomPadding: Theme.space40

        ColumnLayout {
            spacing: Theme.space16

            Label {
                id: heading
                Layout.fillWidth: true
                text: qsTr("Real event: drill suspended")
                textStyle: Theme.display
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                Layout.fillWidth: true
                //: %1 is the time of play at which the drill stands, "00:12:42"
                text: qsTr("Deal with what is really happening. The drill stands at %1 and everything that was written down is kept.").arg(root.viewModel.times.elapsed)
                textStyle: Theme.large
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space8
                spacing: Theme.space12

                PrimaryButton {
                    id: incident
                    objectName: "openIncident"
                    size: Theme.heightDrill
                    icon.name: "dialog-warning"
                    text: qsTr("A tool is down")
                    onClicked: root.incidentWanted()
                }
                SecondaryButton {
                    objectName: "openPlaybooks"
                    size: Theme.heightDrill
                    icon.name: "lifebuoy"
                    text: qsTr("Open the playbooks")
                    onClicked: root.viewModel.openPlaybooks()
                }
                SecondaryButton {
                    objectName: "resumeDrill"
                    size: Theme.heightDrill
                    icon.name: "media-playback-start"
                    text: qsTr("Resume the drill")
                    onClicked: root.viewModel.togglePause()
                }
            }
        }
    }
}
