// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// A fiche in the list, with what it asks for.
T.ItemDelegate {
    id: root

    required property string key
    required property string name
    required property string note
    required property int status
    required property int coverage
    property bool chosen: false
    readonly property bool urgent: status === PlaybooksViewModel.ToWrite

    signal picked()
    signal opened() // and its page is to be read

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + note
    Accessible.selected: chosen
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    onClicked: {
        root.picked();
        root.opened();
    }
    onActiveFocusChanged: if (activeFocus) root.picked()

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.chosen ? Theme.selected : root.hovered ? Theme.hover : Theme.clear

        FocusRing { visible: root.visualFocus }
    }
    contentItem: ColumnLayout {
        spacing: Theme.u(2)

        Label {
            Layout.fillWidth: true
            text: root.name
            font.weight: Font.Medium
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        RowLayout {
            spacing: Theme.u(6)

            Icon {
                visible: root.status === PlaybooksViewModel.Review
                name: "refresh"
                size: Theme.u(14)
                color: Theme.attentionInk
            }
            RelayMark {
                visible: root.coverage >= 0
                coverage: Math.max(0, root.coverage)
            }
            Label {
                Layout.fillWidth: true
                text: root.note
                textStyle: Theme.small
                color: root.urgent ? Theme.uncoveredInk : root.status === PlaybooksViewModel.UpToDate ? Theme.ink2 : Theme.attentionInk
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
