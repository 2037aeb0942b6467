// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Back, how far one is, and on.
RowLayout {
    id: root

    required property QuestionnaireViewModel viewModel
    required property bool asks // the page has something to answer
    required property bool roomy
    required property bool wide

    function focusGoOn(): void { goOn.forceActiveFocus(Qt.TabFocusReason); }

    spacing: Theme.space8

    QuietButton {
        objectName: "back"
        enabled: root.viewModel.canGoBack
        icon.name: "go-previous"
        text: qsTr("Back")
        onClicked: root.viewModel.goBack()
    }
    ProgressBar {
        objectName: "progress"
        Layout.fillWidth: true
        Layout.leftMargin: root.roomy ? Theme.u(56) : 0
        opacity: root.wide ? 1 : 0
        barWidth: Theme.u(root.roomy ? 220 : 80)
        value: root.viewModel.progress.share
        words: root.viewModel.progress.words
    }
    QuietButton {
        objectName: "dontKnow"
        enabled: root.asks
        visible: !root.viewModel.atEnd
        text: qsTr("I do not know")
        onClicked: root.viewModel.dontKnow()
    }
    QuietButton {
        objectName: "later"
        enabled: root.asks
        visible: !root.viewModel.atEnd
        text: qsTr("Later")
        onClicked: root.viewModel.later()
    }
    PrimaryButton {
        id: goOn
        objectName: "goOn"
        visible: !root.viewModel.atEnd
        size: Theme.heightLarge
        icon.name: "go-next"
        iconAfter: true
        text: qsTr("Continue")
        onClicked: root.viewModel.goOn()
    }
}
