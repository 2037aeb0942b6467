// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Theme

// Grey rows in place of a list that takes more than 300 ms to come. No shimmer. Set `loading`.
Column {
    id: root

    property bool loading: false
    property int rows: 6
    property bool late: false

    visible: loading && late
    onLoadingChanged: late = false
    Accessible.role: Accessible.StaticText
    //: Said by a screen reader while a list loads
    Accessible.name: qsTr("Loading")

    Timer {
        interval: Theme.skeletonDelay
        running: root.loading
        onTriggered: root.late = true
    }
    Repeater {
        model: root.rows

        Item {
            required property int index

            width: root.width
            height: Theme.heightRow

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * (0.4 + 0.1 * (parent.index % 3))
                height: Theme.u(10)
                radius: height / 2
                color: Theme.hover
            }
        }
    }
}
