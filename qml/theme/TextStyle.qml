// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One style of type: sizes in scaled pixels, tracking as a share of the size.
QtObject {
    required property real size
    required property real line
    property int weight: Font.Normal
    property real tracking: 0
}
