// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// « Fourni avec ce plan »: what lies beside the open plan, to accept or to do without.
Column {
    id: root

    required property ProvidedContentPanel viewModel

    visible: viewModel.summary.length > 0
    spacing: Theme.space8

    InlineNotice {
        objectName: "provided"
        width: root.width
        iconName: "folder"
        text: root.viewModel.summary
    }
    SecondaryButton {
        objectName: "acceptProvided"
        visible: root.viewModel.usable && !root.viewModel.used
        text: qsTr("Use it")
        //: Of a button: what lies beside the plan is used from now on
        Accessible.name: qsTr("Use what is provided with this plan")
        onClicked: root.viewModel.accept()
    }
    QuietButton {
        objectName: "refuseProvided"
        visible: root.viewModel.used
        text: qsTr("Stop using it")
        //: Of a button: what lies beside the plan is no longer used
        Accessible.name: qsTr("Stop using what is provided with this plan")
        onClicked: root.viewModel.refuse()
    }
    Label {
        objectName: "providedProblems"
        width: root.width
        visible: text.length > 0
        text: root.viewModel.problems
        textStyle: Theme.small
        color: Theme.attentionInk
        wrapMode: Text.Wrap
        maximumLineCount: 6
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
