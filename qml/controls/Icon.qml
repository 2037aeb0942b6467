// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Theme

// A line icon in one colour. Decorative: the words or the control beside it carry the name.
Image {
    id: root

    property string name
    property color color: Theme.ink2
    property real size: Theme.icon
    readonly property int pixels: Math.round(size * Screen.devicePixelRatio)

    width: size
    height: size
    sourceSize.width: pixels
    sourceSize.height: pixels
    source: name.length > 0 ? "image://icon/" + name + "?" + color : ""
    Accessible.ignored: true
}
