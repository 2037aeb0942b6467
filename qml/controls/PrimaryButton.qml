// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// The page's one next step.
ActionButton {
    fill: Theme.primary
    fillHover: Theme.primaryHover
    fillPressed: Theme.primaryPressed
    fillDisabled: Theme.hover
    edge: Theme.clear
    edgeDisabled: Theme.clear
    ink: Theme.primaryText
}
