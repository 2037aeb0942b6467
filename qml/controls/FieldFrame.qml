// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// The edge of a field: what it is told it is, nothing else. Used as the background of every input.
Rectangle {
    property bool active: false
    property bool hovered: false
    property bool invalid: false

    radius: Theme.radiusControl
    color: enabled ? Theme.surface : Theme.hover
    border.width: active ? 2 : 1
    border.color: !enabled ? Theme.line2 : active ? Theme.focus : invalid ? Theme.uncovered : hovered ? Theme.ink2 : Theme.control
}
