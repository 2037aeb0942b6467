// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// The name of a group of pages in the navigation.
Label {
    leftPadding: Theme.u(10)
    textStyle: Theme.note
    font.weight: Font.Medium
    color: Theme.ink3
}
