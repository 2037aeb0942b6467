// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme

// The real outages that a scenario is modelled on, where they were read and when that was last checked.
Column {
    id: root

    required property QtObject sources // a model: title, url, checked
    property bool replay: false // it is played again as it happened

    visible: rows.count > 0
    spacing: Theme.u(2)

    Label {
        text: root.replay ? qsTr("Played again from its published timeline, in local time:") : qsTr("Modelled on real outages:")
        textStyle: Theme.small
        color: Theme.ink2
    }
    Repeater {
        id: rows
        objectName: "sources"
        model: root.sources

        Flow {
            id: line

            required property string title
            required property string url
            required property string checked

            width: root.width
            spacing: Theme.space8

            Label {
                text: line.title
                textStyle: Theme.small
            }
            LinkButton {
                objectName: "source"
                visible: line.url.length > 0
                //: A real outage: where it was read
                text: qsTr("See the source")
                //: %1 is a real outage
                Accessible.name: qsTr("See the source: %1").arg(line.title)
                onClicked: Qt.openUrlExternally(line.url)
            }
            Label {
                //: A real outage: %1 is the day on which its source was last read
                text: qsTr("checked on %1").arg(line.checked)
                textStyle: Theme.small
                color: Theme.ink3
            }
        }
    }
}
