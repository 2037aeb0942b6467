// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// All visible text: plain by default, in one of Theme's styles.
T.Label {
    id: root

    property TextStyle textStyle: Theme.body

    color: Theme.ink
    linkColor: Theme.link
    font.family: Theme.family
    font.pixelSize: textStyle.size
    font.weight: textStyle.weight
    font.letterSpacing: textStyle.size * textStyle.tracking
    lineHeight: textStyle.line
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
}
