// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// An action that may be overlooked: no edge, no ground at rest.
ActionButton {
    fill: Theme.clear
    fillDisabled: Theme.clear
    edge: Theme.clear
    edgeDisabled: Theme.clear
    ink: Theme.ink2
}
