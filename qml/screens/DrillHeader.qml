// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The top of a running drill: that it is one, what the team sees, and the two ways out.
RowLayout {
    id: root

    required property DrillViewModel viewModel
    // Its width, known before it is laid out: what is shown or hidden while it is being laid out would stay out of place.
    required property real room
    readonly property bool wide: room >= Theme.u(980)
    readonly property bool narrow: room < Theme.u(560)
    readonly property real viewWidth: Theme.u(wide ? 268 : room >= Theme.u(700) ? 190 : 120)
    readonly property bool played: viewModel.phase === DrillViewModel.Running || viewModel.phase === DrillViewModel.Paused

    spacing: Theme.space12

    AppLogo {
        visible: root.room >= Theme.u(600)
        size: Theme.heightSmall
    }
    Badge {
        objectName: "exercise"
        tone: Badge.Exercise
        text: qsTr("Drill")
    }
    Label {
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.maximumWidth: Math.ceil(implicitWidth) + 1
        text: root.viewModel.practice ? qsTr("%1, on your own").arg(root.viewModel.title) : root.viewModel.title
        textStyle: Theme.strong
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        visible: root.room >= Theme.u(1180)
        text: qsTr("No message is sent")
        textStyle: Theme.small
        color: Theme.ink2
    }
    Item { Layout.fillWidth: true }
    ComboBox {
        objectName: "teamView"
        Layout.fillWidth: true
        Layout.minimumWidth: root.narrow ? Theme.u(40) : root.viewWidth
        Layout.preferredWidth: root.viewWidth
        Layout.maximumWidth: root.viewWidth
        //: Before what the team sees: a second screen, nothing, this screen
        prefix: root.wide ? qsTr("The team sees") : ""
        Accessible.name: qsTr("The team sees")
        model: [qsTr("A second screen"), qsTr("Nothing, I read aloud"), qsTr("This screen")]
        currentIndex: root.viewModel.teamView
        onActivated: index => root.viewModel.teamView = index
    }
    QuietButton {
        objectName: "stepAside"
        visible: root.viewModel.phase === DrillViewModel.Paused && root.room >= Theme.u(760)
        text: qsTr("Continue later")
        onClicked: root.viewModel.stepAside()
    }
    SecondaryButton {
        id: finish
        objectName: "end"

        property bool asked: false

        visible: root.played
        text: asked ? qsTr("Confirm the end") : qsTr("End")
        onClicked: {
            if (asked) root.viewModel.end();
            asked = !asked;
        }
        onActiveFocusChanged: if (!activeFocus) asked = false
        Keys.onEscapePressed: asked = false
    }
    AlertButton {
        objectName: "stop"
        icon.name: "dialog-error"
        text: root.wide ? qsTr("Real event: we stop") : qsTr("STOP, REAL")
        Accessible.name: qsTr("Real event: we stop")
        keyHint: root.narrow ? "" : "F12"
        onClicked: root.viewModel.stopForReal()
    }
}
