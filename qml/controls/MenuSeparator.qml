// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// Sets apart what deletes.
T.MenuSeparator {
    implicitWidth: Theme.u(120)
    implicitHeight: Theme.u(9)
    padding: Theme.u(4)
    contentItem: Separator { }
}
