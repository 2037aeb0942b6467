// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Relais.Controls
import Relais.Quick
import Relais.Theme
import Relais.ViewModels

// The map of what rests on what: activities, tools, what stands behind. Arrows go from node to node, Space lights the
// paths of one, Enter asks what if it failed. Ctrl with the wheel, + and - zoom, Ctrl 0 shows it whole.
FocusScope {
    id: root

    required property MapViewModel viewModel
    property bool asking: false // a click asks what if, too
    property bool tools: true // the buttons of the zoom
    property real zoom: 1
    readonly property real leastZoom: 0.25
    readonly property real mostZoom: 2
    readonly property real padding: Theme.u(6)
    readonly property real headHeight: Theme.u(26)
    readonly property real scrollWidth: Theme.u(12)
    readonly property real footHeight: tools ? Theme.u(48) : 0 // what the buttons may lie over
    // Boxes grow narrower before the columns no longer fit beside each other.
    readonly property real roomForNode: (width - 2 * padding - scrollWidth - (viewModel.columns - 1) * Theme.u(48)) / Math.max(1, viewModel.columns)
    readonly property size nodeSize: Qt.size(Math.max(Theme.u(140), Math.min(Theme.u(184), roomForNode)), Theme.u(32))
    readonly property real spaceForColumns: (width - 2 * padding - scrollWidth - nodeSize.width) / Math.max(1, viewModel.columns - 1)
    readonly property size pitch: Qt.size(Math.max(nodeSize.width + Theme.u(48), Math.min(nodeSize.width + Theme.u(160), spaceForColumns)), Theme.u(42))
    readonly property real planeWidth: Math.max(0, viewModel.columns - 1) * pitch.width + nodeSize.width
    readonly property real planeHeight: Math.max(0, viewModel.rows - 1) * pitch.height + nodeSize.height
    // With all of the map's height.
    implicitHeight: headHeight + planeHeight + 2 * padding + footHeight

    signal causeWanted(key: string)

    // What has the keyboard has a node.
    function begin(): void { if (activeFocus && viewModel.current.length === 0) viewModel.move(0, 0); }

    function scrollTo(x: real, y: real): void {
        flick.contentX = Math.max(0, Math.min(x, flick.contentWidth - flick.width));
        flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
    }

    // What lies at this point of the view stays there.
    function zoomTo(wanted: real, x: real, y: real): void {
        const ratio = Math.max(leastZoom, Math.min(mostZoom, wanted)) / zoom;
        zoom *= ratio;
        scrollTo((flick.contentX + x - padding) * ratio + padding - x, (flick.contentY + y - padding) * ratio + padding - y);
    }

    function zoomBy(factor: real): void { zoomTo(zoom * factor, flick.width / 2, flick.height / 2); }

    function fit(): void {
        const whole = Math.min((flick.width - 2 * padding) / planeWidth, (flick.height - 2 * padding - footHeight) / planeHeight);
        zoomTo(Math.min(1, whole), 0, 0);
    }

    function reveal(column: real, row: real, margin: real): void {
        const x = padding + column * pitch.width * zoom, y = padding + row * pitch.height * zoom;
        scrollTo(Math.max(x + nodeSize.width * zoom + padding - flick.width, Math.min(x - padding, flick.contentX)),
                 Math.max(y + nodeSize.height * zoom + margin - flick.height, Math.min(y - margin, flick.contentY)));
    }

    function look(): void {
        const step = pitch.height * zoom;
        viewModel.look((flick.contentY - padding) / step - 2, (flick.contentY + flick.height) / step + 2);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Map of dependencies")
    onActiveFocusChanged: begin()
    Keys.onLeftPressed: viewModel.move(-1, 0)
    Keys.onRightPressed: viewModel.move(1, 0)
    Keys.onUpPressed: viewModel.move(0, -1)
    Keys.onDownPressed: viewModel.move(0, 1)
    Keys.onSpacePressed: viewModel.toggleLight()
    Keys.onReturnPressed: root.causeWanted(viewModel.current)
    Keys.onEnterPressed: root.causeWanted(viewModel.current)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted) viewModel.moveToEnd(event.key === Qt.Key_End);
    }

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        enabled: root.visible
        onActivated: root.zoomBy(1.25)
    }
    Shortcut {
        sequences: ["Ctrl+-"]
        enabled: root.visible
        onActivated: root.zoomBy(0.8)
    }
    Shortcut {
        sequences: ["Ctrl+0", "Ctrl+À"]
        enabled: root.visible
        onActivated: root.fit()
    }
    Connections {
        target: root.viewModel
        function onChanged(): void { root.begin(); }
    }
    Connections {
        target: root.viewModel
        enabled: flick.width > root.nodeSize.width // else it is not laid out yet
        function onPlaceWanted(column: real, row: real, centred: bool): void {
            root.reveal(column, row, centred ? (flick.height - root.nodeSize.height) / 2 : root.padding);
        }
    }
    Item {
        id: heads
        width: parent.width
        height: root.headHeight
        clip: true

        Repeater {
            model: [qsTr("Your activities"), qsTr("Your tools"), qsTr("Relies on")]
            delegate: Label {
                required property int index
                required property string modelData

                x: root.padding + index * root.pitch.width * root.zoom - flick.contentX
                visible: index < root.viewModel.columns
                text: modelData
                textStyle: Theme.note
                font.weight: Font.Medium
                color: Theme.ink2
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
    }
    MapLinks {
        anchors.fill: flick
        model: root.viewModel.links
        origin: Qt.point(flick.contentX - root.padding, flick.contentY - root.padding)
        zoom: root.zoom
        pitch: root.pitch
        nodeSize: root.nodeSize
        unit: Theme.scale
        plainColor: Theme.control
        fadedColor: Theme.line2
        litColor: Theme.primary
        hitColor: Theme.uncovered
        clip: true
    }
    Flickable {
        id: flick
        objectName: "mapFlick"
        anchors.fill: parent
        anchors.topMargin: root.headHeight
        clip: true
        contentWidth: root.planeWidth * root.zoom + 2 * root.padding
        contentHeight: root.planeHeight * root.zoom + 2 * root.padding + root.footHeight
        boundsBehavior: Flickable.StopAtBounds
        onContentYChanged: root.look()
        onHeightChanged: root.look()
        onContentHeightChanged: root.look()

        T.ScrollBar.vertical: ScrollBar { }
        T.ScrollBar.horizontal: ScrollBar { }

        Item {
            id: plane
            x: root.padding
            y: root.padding
            width: root.planeWidth
            height: root.planeHeight
            scale: root.zoom
            transformOrigin: Item.TopLeft

            Repeater {
                objectName: "mapNodes"
                model: root.viewModel.nodes
                delegate: MapNode {
                    required property real row

                    objectName: "mapNode"
                    x: column * root.pitch.width
                    y: Math.round(row * root.pitch.height)
                    width: root.nodeSize.width
                    height: root.nodeSize.height
                    onPicked: {
                        root.viewModel.select(key);
                        if (root.asking) root.causeWanted(key);
                    }
                }
            }
        }
        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => root.zoomTo(root.zoom * Math.pow(1.2, event.angleDelta.y / 120), event.x - flick.contentX, event.y - flick.contentY)
        }
        PinchHandler {
            property real start: 1

            target: null
            onActiveChanged: start = root.zoom
            onActiveScaleChanged: root.zoomTo(start * activeScale, centroid.position.x - flick.contentX, centroid.position.y - flick.contentY)
        }
    }
    Row {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space12
        visible: root.tools
        spacing: Theme.space4

        IconButton {
            objectName: "zoomOut"
            edged: true
            icon.name: "zoom-out"
            text: qsTr("Smaller, Ctrl −")
            enabled: root.zoom > root.leastZoom
            onClicked: root.zoomBy(0.8)
        }
        IconButton {
            objectName: "zoomIn"
            edged: true
            icon.name: "list-add"
            text: qsTr("Larger, Ctrl +")
            enabled: root.zoom < root.mostZoom
            onClicked: root.zoomBy(1.25)
        }
        IconButton {
            objectName: "zoomFit"
            edged: true
            icon.name: "zoom-fit"
            text: qsTr("Show it whole, Ctrl 0")
            onClicked: root.fit()
        }
    }
}
