// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// What has no way back: it leaves the drill for the real thing, or forgets a person. Copper edge, never used for
// anything that can be undone.
ActionButton {
    fill: Theme.uncoveredSoft
    fillHover: Theme.uncoveredSoft
    fillPressed: Theme.uncoveredSoft
    edge: Theme.uncovered
    ink: Theme.uncoveredInk
}
