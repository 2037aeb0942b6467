// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Above the map: the search, the filter with what it hides, the map or its list; and what the signs of the map mean.
Column {
    id: root

    required property MapViewModel viewModel
    property bool listed: false
    property bool detailed: true // the panel beside the map is open
    property real settledHeight: 0 // a layout told of a height while it lays out forgets it: it is told again after

    signal listWanted(wanted: bool)
    signal detailsWanted()

    spacing: Theme.space8
    onImplicitHeightChanged: settling.restart()

    Timer {
        id: settling
        interval: 0
        onTriggered: root.settledHeight = root.implicitHeight
    }
    Flow {
        width: parent.width
        spacing: Theme.space8

        SearchField {
            id: field
            objectName: "mapSearch"
            width: Theme.u(212)
            placeholderText: qsTr("Find on the map")
            text: root.viewModel.search
            Accessible.name: placeholderText
            onTextEdited: root.viewModel.search = text
            Keys.onReturnPressed: root.viewModel.findNext()
            Keys.onEnterPressed: root.viewModel.findNext()
        }
        Label {
            objectName: "mapFound"
            height: field.height
            visible: text.length > 0
            verticalAlignment: Text.AlignVCenter
            text: root.viewModel.found
            textStyle: Theme.small
            color: Theme.ink2
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Repeater {
            model: root.viewModel.chips
            delegate: Chip {
                required property int index
                required property string modelData

                objectName: "mapChip"
                height: field.height
                visible: modelData.length > 0
                text: modelData
                checkable: false
                checked: root.viewModel.shown === index
                Accessible.checked: checked
                onClicked: root.viewModel.shown = index
            }
        }
        QuietButton {
            objectName: "mapListed"
            icon.name: root.listed ? "dependencies" : "checklist"
            text: root.listed ? qsTr("See the map") : qsTr("See it as a list")
            onClicked: root.listWanted(!root.listed)
        }
        QuietButton {
            objectName: "openPanel"
            visible: !root.detailed && root.viewModel.current.length > 0
            icon.name: "dialog-information"
            text: qsTr("Details")
            onClicked: root.detailsWanted()
        }
    }
    Row {
        visible: root.viewModel.hidden.length > 0
        spacing: Theme.space8

        Label {
            objectName: "mapHidden"
            anchors.verticalCenter: parent.verticalCenter
            text: root.viewModel.hidden
            textStyle: Theme.small
            color: Theme.attentionInk
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        LinkButton {
            objectName: "mapShowAll"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Show everything")
            onClicked: root.viewModel.showAll()
        }
    }
}
