// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.ViewModels

// Above the pages while an outage is under way and something else is looked at.
InlineNotice {
    id: root

    required property IncidentViewModel viewModel

    visible: viewModel.count > 0
    iconName: "lifebuoy"
    text: viewModel.band

    SecondaryButton {
        objectName: "resumeIncident"
        text: qsTr("Go back to it")
        onClicked: root.viewModel.resume()
    }
}
