// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Relais.Theme

// All visible text: plain by default, in one of Theme's styles.
T.Label {
    id: root

    property TextStyle textStyle: Theme.body
    // A fixed line height leaves its room below the letters; half of it belongs above (Inter is 1.21 em high).
    readonly property real lead: Math.max(0, Math.round((textStyle.line - textStyle.size * 1.21) / 2))

    topPadding: lead
    bottomPadding: -lead
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
