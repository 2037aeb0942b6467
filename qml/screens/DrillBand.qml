// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.ViewModels

// Above the pages while a drill waits to be resumed: it was stepped out of, or the program was closed in it.
InlineNotice {
    id: root

    required property DrillViewModel viewModel

    visible: viewModel.resumable
    iconName: "media-playback-pause"
    text: viewModel.resumeWords

    Badge {
        tone: Badge.Exercise
        text: qsTr("Drill")
    }
    SecondaryButton {
        objectName: "resumeDrill"
        text: qsTr("Resume the drill")
        onClicked: root.viewModel.resume()
    }
}
