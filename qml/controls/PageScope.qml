// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A page of the window. `regions` are what F6 goes through after the navigation, in reading order; none: the whole page.
FocusScope {
    property list<Item> regions
}
