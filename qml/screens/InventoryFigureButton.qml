// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.Theme

// The round i beside a figure.
IconButton {
    objectName: "explainFigure"
    size: Theme.u(24)
    focusPolicy: Qt.NoFocus
    icon.name: "dialog-information"
    ink: Theme.link
    text: qsTr("Where this figure comes from")
}
