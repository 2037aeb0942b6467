// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Before the start: what this drill leaves out. Each sentence leads to what it speaks of.
Column {
    id: root

    required property DrillCoveragePanel coverage

    spacing: Theme.u(4)

    Row {
        spacing: Theme.space8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: sentences.count > 0 ? "dialog-warning" : "dialog-ok"
            color: sentences.count > 0 ? Theme.attentionInk : Theme.relayInk
        }
        Label {
            objectName: "coverageTitle"
            text: root.coverage.title
            textStyle: Theme.small
            font.weight: Font.Medium
        }
    }
    Repeater {
        id: sentences
        objectName: "coverage"
        model: root.coverage.rows

        T.AbstractButton {
            id: sentence

            required property string key
            required property string words

            objectName: "coverageLine"
            width: root.width
            implicitHeight: Math.max(Theme.u(24), implicitContentHeight)
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            text: words
            Accessible.role: Accessible.Link
            Accessible.name: text
            Accessible.onPressAction: sentence.clicked()
            Keys.onReturnPressed: sentence.clicked()
            Keys.onEnterPressed: sentence.clicked()
            onClicked: root.coverage.lead(sentence.key)

            background: Item {
                FocusRing {
                    visible: sentence.visualFocus
                    cornerRadius: Theme.radiusMark
                }
            }
            contentItem: Label {
                text: sentence.text
                textStyle: Theme.small
                font.underline: sentence.hovered
                color: Theme.link
                wrapMode: Text.Wrap
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }
}
