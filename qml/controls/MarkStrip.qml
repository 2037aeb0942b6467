// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// One wide relay mark of the home strip, 7 px bars.
RelayMark {
    strip: true
    implicitWidth: Theme.u(46)
    implicitHeight: Theme.u(17)
}
