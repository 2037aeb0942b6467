// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Quick
import Relais.Theme

// Two offset bars, the tool and its fallback; the words stand beside it. `coverage` is 0 tried, 1 to try, 2 none, in the
// order of the domain's RelayMarkKind.
RelayMarkShape {
    id: root

    property bool large: false

    implicitWidth: Theme.u(large ? 30 : 20)
    implicitHeight: Theme.u(large ? 21 : 14)
    barColor: Theme.bar
    markColor: coverage === RelayMarkShape.Tried ? Theme.relay
                                                 : coverage === RelayMarkShape.ToTry ? Theme.attention : Theme.uncovered
    Accessible.ignored: true
}
