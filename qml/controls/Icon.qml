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

    // A function that names toString() is left to the interpreter. Compiled ahead, Qt 6.4 turns a colour in a sum of
    // strings into one by a value that the garbage collector may take meanwhile, and crashes.
    function address(): string { return "image://icon/" + root.name + "?" + root.color.toString(); }

    width: size
    height: size
    sourceSize.width: pixels
    sourceSize.height: pixels
    source: name.length > 0 ? address() : ""
    Accessible.ignored: true
}
