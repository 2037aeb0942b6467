// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Theme

// The page's title on the left, its actions on the right, the primary one last: put them inside. Where there is no room
// for both, the actions stand below.
GridLayout {
    id: root

    property string title
    property string subtitle
    property bool greeting: false
    default property alias actions: actionRow.data
    readonly property bool stacked: width > 0 && width < actionRow.implicitWidth + Theme.u(240)

    Layout.minimumHeight: Theme.heightHeader
    columns: stacked ? 1 : 2
    columnSpacing: Theme.space12
    rowSpacing: Theme.space8

    ColumnLayout {
        id: words
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        Layout.topMargin: Theme.u(6)
        Layout.bottomMargin: root.stacked ? 0 : Theme.u(6)
        spacing: Theme.u(2)

        Label {
            Layout.fillWidth: true
            text: root.title
            textStyle: root.greeting ? Theme.display : Theme.title
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.subtitle
            textStyle: Theme.small
            color: Theme.ink2
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    RowLayout {
        id: actionRow
        Layout.alignment: Qt.AlignVCenter
        Layout.bottomMargin: root.stacked ? Theme.u(6) : 0
        spacing: Theme.space12
    }
}
